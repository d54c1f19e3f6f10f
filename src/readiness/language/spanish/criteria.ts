/** What acceptance criteria look like in Spanish, with the English titles and Gherkin words that teams use as well. */
import { oneOf } from '../phrases';
import { anySpanish, pattern, titleOf } from './spelling';
import type { Step } from '../step';

const NAMES = [
  `criterios?(?: de(?: la)?)? (?:aceptación|aprobación|éxito|salida|finalización|terminado|validación|satisfacción|hecho)`,
  `c\\.?d?\\.?a\\.?s?`,
  `condici(?:ón|ones) de (?:aceptación|satisfacción)`,
  `(?:pruebas?|tests?|escenarios?|casos?) de aceptación`,
  `aceptación`,
  `definición de (?:hecho|terminado|listo|done|completado)`,
  `(?:resultados?|comportamientos?) esperados?`,
  `entregables?`,
  `reglas?(?: de negocio)?`,
  `validaciones`,
  `acceptance(?: (?:criteri(?:a|on|as)|tests?))?`,
  `ac['’]?s?`,
  `definition of done`,
  `dod`,
];

/** Titles under which teams write acceptance criteria. */
export const CRITERIA_TITLE = titleOf(
  `(?:(?:principales|los|mis|nuestros|siguientes) )?(?:${NAMES.join('|')})(?: (?:de (?:la )?(?:historia|tarea|hu|us|story)|principales|técnicos?|funcionales|propuest[oa]s|de negocio|generales))?`,
  `(?:está |estará |se (?:considera|considerará|da por) |(?:la )?(?:historia|tarea) (?:está )?)?(?:hech[oa]|terminad[oa]|list[oa]|complet[oa]|completad[oa]|acabad[oa]|finalizad[oa]|cerrad[oa]|aceptad[oa]) (?:cuando|si)`,
  `done when`,
  `criterios`,
  `¿?cómo (?:probar(?:lo)?|validar(?:lo)?|verificar(?:lo)?|comprobar(?:lo)?|demostrar(?:lo)?|sabemos|sabremos|se prueba).{0,30}`,
  `(?:requisitos|requerimientos)(?: funcionales)?`,
  `(?:casos|escenarios) de (?:prueba|uso|test)s?`,
  `escenarios?`,
  `scenarios?|requirements`,
);

/** "Criterios de aceptación: una fila por cupón": title and first criterion in one line. */
export const CRITERIA_INLINE = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:${NAMES.join('|')})\\s{0,2}(?:\\d{1,2}\\s{0,2})?[:–—-]{1,2}\\s+(\\S.*)$`,
  'is',
);

/** "Mismos criterios de aceptación que SHOP-7". */
export const CRITERIA_ELSEWHERE =
  /(?:(?:[Vv]er|[Vv]éase|[Mm]ismos|[Cc]onsultar|[Rr]evisar|[Ss]egún) (?:también )?(?:los )?)?(?:[Cc]riterios? de aceptaci[óo]n|CAs?|ACs?)[: ]{1,2}(?:(?:están?|son|es|l[oa]s|mism[oa]s|como|en|de|del|que|la|el|ver|historia|tarea|ticket|incidencia) ){0,4}\b[A-Z][A-Z0-9_]{1,9}-\d{1,6}\b/;

/** "Hecho cuando la importación antigua esté apagada", in prose; read in small letters. */
export const DONE_WHEN = pattern(
  `(?<![a-zà-ÿ])(?:hech[oa]|list[oa]|terminad[oa]|acabad[oa]|finalizad[oa]|complet[oa]|completad[oa]|aceptad[oa]|cumplid[oa]|cerrad[oa]|resuelt[oa]|done)\\s+(?:cuando|si|en cuanto|una vez que|when)\\s+(\\S[^.\\n]{6,200})`,
);

const STEP = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:(dad[oa]s?|given)|(cuando|when)|(entonces|then)|([ye]|pero|and|but))(?=\\s|,|$)`,
  'i',
);
/** "Cuando caduca, se rechaza": a criterion in one sentence, and no step of a scenario. */
const SHORT_CASE = pattern(`^[^\\p{L}]{0,4}cuando [^,]{2,24},`, 'i');
/** Which step of a scenario a line begins with, by its first letters; `null`: none. */
export function stepOf(line: string): Step | null {
  const found = STEP.exec(line);
  if (found === null || SHORT_CASE.test(line)) return null;
  if (found[1] !== undefined) return 'given';
  if (found[2] !== undefined) return 'when';
  return found[3] === undefined ? 'and' : 'then';
}
export const SCENARIO = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:escenario|esquema del escenario|antecedentes|ejemplos?|caso|c\\.?d?a\\.? ?\\d+|ac ?\\d+|regla|rn ?\\d+|característica|funcionalidad|scenario(?: outline)?|example|feature)(?!\\p{L})`,
  'i',
);
/** A whole scenario in one block. */
export const WHEN_THEN = /(?:cuando|when)\s[^]{3,400}?[,;\n]?\s(?:entonces|then)(?![a-zà-ÿ])\s*\S/i;
/** Sub-tasks that hold a criterion and no work. */
export const CRITERION_START = pattern(
  `^(?:c\\.?d?\\.?a\\.?s?|acs?|criterios?|aceptación|dad[oa] (?:que|una?)|given)(?!\\p{L})`,
  'i',
);

/** What is done to something, or with it: "se muestra", "se rechaza". */
const IS_DONE = `se (?:le |les |lo |la )?(?:re)?(?:muestra|intenta|mueve|suma|oculta|guarda|envía|crea|borra|elimina|actualiza|devuelve|bloquea|rechaza|acepta|ve|abre|cierra|puede|debe|redirige|descarga|registra|ordena|avisa|notifica|pide|permite|aplica|calcula|genera|mantiene|conserva|añade|agrega|quita|valida|desactiva|deshabilita|habilita|activa|marca|indica|informa|ofrece|exporta|incluye|repite|cancela|descuenta|recibe|imprime|lista|visualiza|despliega|solicita|recuerda|asigna|copia|pueden|carga|comprueba|limita|cobra)n?`;
/** A line that states what will be so, as a list of expectations does. */
export const EXPECTATION = anySpanish(
  oneOf(`deben? deberán? deberían? pueden? podrán? podrían? necesitan?`),
  `(?:tienen?|tendrán?) que`,
  `(?:es|son|será|serán|está|están|estará|estarán|queda|quedan|quedará|quedarán) (?:capaz|capaces|visible|ocult|guardad|almacenad|enviad|cread|borrad|eliminad|actualizad|disponible|posible|obligatori|opcional|permitid|redirigid|bloquead|deshabilitad|desactivad|habilitad|siempre|nunca|solo|sólo|ordenad|activ|inactiv)[a-zñáéíóú]{0,4}`,
  oneOf(`muestran? aparecen? aparecerán? devuelven? soportan? recibe permiten? permitirá contiene mostrará`),
  IS_DONE,
  // "Cuando se borra el filtro, vuelve la lista": what will be so in a case.
  `(?:cuando|si|al) [^.,\\n]{3,120},(?! (?:quiero|necesito|queremos|me gustaría|no sé|qué|hay que|tenemos que)(?![a-zà-ÿ])) (?:entonces )?[a-zñáéíóú]+`,
  `se [a-zñáéíóú]{3,14}rán?`,
  `por defecto`,
  `no (?:es posible|pueden?|aparecen?|deben?|se [a-zñáéíóú]{3,15}|está[n]? permitid[oa]s?)`,
);

/** Titles under which a list is something else than expectations. */
export const OTHER_TITLE = anySpanish(
  oneOf(`pasos reproducir reproducción actual actualmente hoy contexto porqué motivación motivos? justificación objetivos? problemas? notas? obs observaci(?:ón|ones)
    dudas? preguntas? cuestiones enlaces? referencias? recursos? riesgos? supuestos? asunciones entorno ambiente logs? historial relacionad[oa]s adjuntos? evidencias?
    dependencias? técnic[oa]s? implementación tareas? subtareas? siguientes próximos pendientes? antecedentes background questions? notes? tasks? steps`),
  `(?:fuera|queda fuera) de(?:l)? alcance|no (?:incluye|incluido|entra)|out of scope|no objetivos`,
  `to-?dos?`,
  `stack ?trace`,
);

/** "Varios problemas nos impiden …:", however long: what is below is the case today. */
export const PROBLEMS_BELOW = pattern(
  `(?<![a-zà-ÿ])(?:problemas?|bugs|fallos?|errores|dificultades|limitaciones|desventajas|inconvenientes|síntomas|motivos|razones|quejas)(?![a-zà-ÿ])[^.!?]{0,160}:\\s*$`,
  'i',
);

/** Stands where words will come one day. */
export const PLACEHOLDER = pattern(
  `^[^\\p{L}\\p{N}]{0,6}(?:tbd|tba|tbc|todo|to do|n\\/?a|ningun[oa]|nada(?: aún| todavía)?|no (?:aplica|hay|procede)|desconocid[oa]|xxx+|(?:por|a|sin) (?:ser )?(?:definir|definid[oa]s?|hacer|confirmar|confirmad[oa]s?|decidir|detallar|completar|rellenar|escribir|acordar|aclarar|validar|concretar|determinar|especificar)|pendientes?(?: de (?:definir|definición|confirmar|completar|rellenar|detallar|concretar))?|próximamente|más adelante|en (?:definición|construcción)|_+)?[^\\p{L}\\p{N}]{0,6}$`,
  'i',
);

/** What a spike asks. */
export const QUESTION = new RegExp(
  `\\?|${
    anySpanish(
      oneOf(`investigar evaluar explorar comparar analizar entender comprender determinar averiguar viabilidad viable estudiar valorar estimar
        prototipo prototipar descubrir sondear`),
      `(?:si|cuál|cuáles|qué|cómo|quién|cuánto) (?:se |nos |lo |el |la |los |las |un |una |no )?(?:[a-zñáéíóú]{2,20})(?: |$)(?<!como (?:un |una )?(?:usuari|client|admin))`,
      `por qué|ech(?:ar|arle|emos|arlo) un (?:vistazo|ojo)|(?:mirar|ver) (?:si|cómo|qué)`,
      `definir (?:si|qué|cómo|cuál)`,
      `prueba de concepto|proof of concept|poc`,
    ).source
  }`,
  'i',
);

/** What a spike is for: something will be decided, or somebody will get something to act on. */
export const DECISION = anySpanish(
  oneOf(`decidir decidimos decidiremos decidido decida decisión decisiones elegir elección elegimos elegiremos escoger go/no-?go recomendar recomendación recomendaciones
    propuesta proponer concluir conclusión conclusiones`),
  `go or no-?go|seguir o no|vale la pena|merece la pena|(?:hacerlo|adoptarlo|migrar) o no`,
  `definir (?:si|cuál|cuáles|cómo|lo|el|la|qué|quién)`,
  `determinar (?:si|cuál|cuáles|cómo|qué)`,
  `(?:llegar|llegamos|llegaremos) a un (?:acuerdo|consenso)|acordar`,
  `para (?:que )?(?:podamos|poder (?:decidir|estimar|elegir)|el equipo pueda)`,
  `próximos pasos|siguientes pasos`,
  `estimación (?:para|de|del)`,
  `(?:historias|tareas|tickets) (?:de seguimiento|siguientes|derivad[oa]s|cread[oa]s)|(?:crear|abrir|escribir) las (?:historias|tareas)`,
  `plan de acción`,
);
