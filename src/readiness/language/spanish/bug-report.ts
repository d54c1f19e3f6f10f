/**
 * What a bug report looks like in Spanish: the titles that templates give its parts (English ones are as usual), what it sounds
 * like when something goes wrong, and when something ought to be otherwise.
 */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern } from './spelling';
import { INFINITIVE } from './verbs';

const OUTCOME = oneOf(`resultados? comportamientos? salidas? valor(?:es)? respuestas?`);
const REPRODUCE = oneOf(`reproducir(?:lo|la)? reproducción replicar(?:lo)? recrear(?:lo)? repetir(?:lo)?`);
const FAULT = oneOf(`error bug problema fallo incidencia`);

const LABELS = {
  expected: [
    `${OUTCOME} (?:esperad[oa]s?|desead[oa]s?|correct[oa]s?|previst[oa]s?)`,
    `(?:lo )?esperad[oa]s?|expectativas?|lo (?:correcto|deseado)`,
    `¿?(?:qué|lo que) (?:debería|tendría que|debe|se espera(?:ba)?|esperaba)(?: (?:haber )?(?:pasa(?:r|do)|ocurri(?:r|do)|sucede?i?(?:r|do)|que (?:pase|ocurra|sucediera|pasara)))?\\??`,
    `(?:se )?(?:espera|esperaba)(?:mos)?|debería`,
    `expected(?: (?:results?|behaviou?rs?|outcomes?))?`,
  ],
  actual: [
    `${OUTCOME} (?:actual(?:es)?|obtenid[oa]s?|observad[oa]s?|real(?:es)?|incorrect[oa]s?|recibid[oa]s?|encontrad[oa]s?|erróne[oa]s?)`,
    `(?:lo )?(?:actual|obtenido|observado|sucedido|ocurrido)`,
    `¿?(?:qué|lo que) (?:(?:está |realmente )?(?:pasa|pasó|pasando|ocurre|ocurrió|ocurriendo|sucede|sucedió|sucediendo)|ha pasado|veo|vemos|aparece)(?: (?:realmente|en realidad|actualmente))?\\??`,
    `(?:el |la )?(?:${FAULT}|defecto|síntoma|resultado)(?:es|s)?(?: (?:encontrad[oa]|detectad[oa]|reportad[oa]))?(?: es)?`,
    `descripción del? (?:la )?${FAULT}`,
    `actual(?: (?:results?|behaviou?rs?|outcomes?))?|what happens|observed`,
  ],
  steps: [
    `(?:los )?pasos(?: (?:para|de|a)(?: la)? (?:${REPRODUCE}|seguir)(?: (?:el |la )?${FAULT})?)?(?: realizados)?`,
    `paso a paso(?: para ${REPRODUCE})?`,
    `¿?(?:cómo|para) (?:se )?(?:${REPRODUCE}|reproduce)(?: (?:el |la |este )?${FAULT})?\\??`,
    `${REPRODUCE}|(?:flujo|camino|secuencia)(?: (?:de|del) (?:${FAULT}|reproducción|prueba))?`,
    `¿?(?:qué|lo que) (?:hice|hicimos|he hecho|hago|hacía)\\??`,
    `steps?(?: (?:to|for) (?:repro(?:duce)?|replicate))?|(?:how )?to reproduce|repro(?: steps?)?|str`,
  ],
  environment: [
    `(?:entorno|ambiente)s?(?: (?:de (?:pruebas?|test)|afectado|probado))?|plataformas?|dónde (?:ocurre|pasa|se ve)`,
    `versi(?:ón|ones)(?: (?:afectada|del? (?:la )?(?:app|aplicación|sistema|navegador|software)))?|builds?|compilación`,
    `navegador(?:es)?|browsers?|so|s\\.o\\.|sistemas? operativos?|dispositivos?|equipo|móvil|probado (?:en|con)|visto (?:en|con)`,
    `environments?|versions?|os|devices?`,
  ],
  given: [
    `pre-?\\s?(?:condici(?:ón|ones)|requisitos?)|datos (?:de prueba|utilizados|usados|de entrada)|(?:estado|situación) inicial|condiciones previas|dad[oa]|antecedentes`,
    `pre-?conditions?|pre-?requisites?|test data`,
  ],
  other: [
    `(?:observaci(?:ón|ones)|obs|notas?|información|detalles|comentarios?|contexto)(?: (?:adicional(?:es)?|extras?|complementari[oa]s?))?`,
    `(?:solución temporal|workarounds?|alternativa|solución alternativa)|causas?(?: raíz)?|impacto|severidad|gravedad|prioridad|frecuencia|análisis|criticidad`,
    `(?:posible |propuesta de |sugerencia de )?(?:corrección|solución|soluciones|arreglo)(?: (?:propuesta|posible|sugerida))?|sugerencias?|propuesta`,
    `evidencias?|adjuntos?|anexos?|capturas?(?: de pantalla)?|pantallazos?|logs?|stack ?trace|traza|referencias?|enlaces?|v[íi]deos?|imágenes`,
    `criterios? de aceptación|ca|tareas?|notes?|additional (?:info|information)|attachments?|acceptance criteria`,
  ],
} as const;
export type BugPart = keyof typeof LABELS;

const named = (...parts: readonly BugPart[]): string =>
  `(?:${parts.map((part) => `(?<${part}>${LABELS[part].join('|')})`).join('|')})`;
const TOLD = named('expected', 'actual');
const GATHERED = named('steps', 'environment', 'given', 'other');
const ASIDE = `\\s{0,2}(?:\\([^)]{0,40}\\)\\s{0,2})?`;
const NO_WORD = `[^\\p{L}\\p{N}]`;
const MARK = `[:=–—]|-{1,2}\\s|${NO_WORD}{0,6}$`;
/** `Resultado obtenido: …`, `Lo esperado es que …`, or the title alone in its line; names the part by its group. */
export const LABEL = pattern(
  `^${NO_WORD}{0,6}(?:${TOLD}${ASIDE}(?:${MARK}|(?:es|era|fue|sería)(?: que)?\\s)|${GATHERED}${ASIDE}(?:${MARK}))`,
  'i',
);
/** Without one of these near its beginning a long line has no title in front. */
export const MAYBE_LABEL = /[:=–—-]| (?:es|era|fue|ser[íi]a) /;
/** A heading needs no mark after its name: line breaks get lost on the way. */
export const HEADING_LABEL = pattern(
  `^${NO_WORD}{0,6}(?:${TOLD}|${GATHERED})(?=${NO_WORD}|$)[\\s:–—-]{0,4}`,
  'i',
);

/** A quick look before the long one. */
export const MAYBE_STEPS = /repro|replic|recrea/i;
/** "Para reproducir el error basta con:" begins the steps as a label does. */
export const STEPS_SENTENCE = pattern(
  `(?<!\\p{L})(?:reprodu[cz]\\p{L}{0,9}|replica(?:r|rlo|do|mos)?|recrear|reproduce|repro)(?!\\p{L})[^:.\\n]{0,80}[:.,]?`,
  'i',
);
export const NOT_REPRODUCED = pattern(
  `(?<!\\p{L})(?:no|nunca|difícil|sin|imposible)(?!\\p{L})[^.:\\n]{0,40}(?<!\\p{L})(?:reprodu|replic|recrea)|intent\\p{L}+ (?:reproduc|replic)|cómo reproducir\\p{L}{0,3}[^.:\\n]{0,20}(?:desconocid|no se sabe)`,
  'i',
);

const WHERE = oneOf(`al a en cuando con para mientras durante tras después por si de`);
/** "No tener que abrirlo", "no hace falta" and "usuarios no registrados" tell of no failure; what should not be is an expectation. */
const NO_MATTER = `(?!(?:tener|tenga|hay que|hace falta|haga falta|es necesari|quiero|sé|sabe|importa|obstante|solo|sólo|solamente|únicamente|debe|debería|requier|necesit|más|menos|antes|mayor|menor|bloqueante|obligatori|funcional(?:es)? |conformidad|laborable|[a-zñáéíóú]{3,14}[aií]d[oa]s?${WORD_END}|${INFINITIVE}))`;
const NOT = `no (?:(?:se|me|te|nos|le|les|lo|la|los|las|ha|han|está|están|es|son|hay) ){0,2}${NO_MATTER}[a-zñáéíóú-]{2,18}|no (?:ha|han|está|están|es|son|se ha|se han) [a-zñáéíóú]{3,18}|(?:sigue|siguen|continúa) sin [a-zñáéíóú]{3,18}`;

/** Something goes otherwise than anybody would want: the contrary is what should happen. Read in small letters. */
export const FAILURE = pattern(
  `${WORD_START}(?:${[
    NOT,
    `imposible(?! que)|(?:deja|dejan|dejó|dejaron|ha dejado) de [a-zñáéíóú]{2,18}|nada (?:pasa|sucede|ocurre|aparece|cambia)|ningún [a-zñáéíóú]{3,18} (?:aparece|se)|sin poder`,
    `fall(?:a|an|ó|aron|ando|aba)|ha fallado|fallos? ${WHERE}`,
    `se (?:me |nos |le )?(?:cae|caen|cayó|cuelga|cuelgan|colgó|congela|congelan|congeló|bloquea|bloqueó|rompe|rompen|rompió|cierra (?:sol[oa]|inesperad|de golpe|de repente|a menudo|constante|continua|cada|sin|al|cuando)|traba|tilda|pilla|peta|queda (?:en blanco|colgad|congelad|cargando|pillad|pegad|trabad|bloquead|pensando|vací|sin|a cero|a medias)|ha (?:caído|colgado|roto))[oa]?|crash(?:ea|eó|es|eando)?|truena|tronó|(?:sale|aparece|queda|ve|muestra)n? (?:en blanco|vací[oa]s?|cortad[oa]s?|a cero)|(?:caracteres|símbolos) (?:rar|extrañ)os|peta|petó|revienta|deadlock|bucle infinito|out of memory|fuga de memoria|cuelgues?|caídas? (?:al|del?|en|cuando)`,
    `(?:lanza|lanzó|arroja|arrojó|salta|genera|tira)(?: una?)? (?:excepción|exception|error|fallo)[a-z]*|exception|excepción ${WHERE}|(?:una|la siguiente|esta) excepción|npe|nullpointer[a-z]*|stack ?trace`,
    `(?:da|dio|daba|dando|genera|generó|muestra|mostró|aparece|apareció|sale|salió|salta|devuelve|devolvió|tira|marca|recibo|recibe|recibimos|causa|provoca|con|hay|ocurre|ocurrió|obtengo|obtiene|veo|se produce|produce|un) (?:\\S{1,30} ){0,3}(?:errores|error|fallo)`,
    `(?<!(?:gestión|manejo|tratamiento|control|página|pantalla|mensajes?|registro|log) de )error(?:es)? (?:al|cuando|[45]\\d\\d|aparece|durante|en|si|tras|de (?:cálculo|tecleo|timeout|javascript|conexión|servidor|certificado|validación inesperad)|interno|inesperado|genérico|desconocido|http)|error ?:`,
    `(?:devuelve|devolvió|da|dio|recibo|status|http|código|responde|retorna|con un) (?:\\S{1,20} ){0,2}[45]\\d\\d|(?:404|500|502|503|403)(?= (?:al|en|cuando|internal|bad|not))`,
    `erróne[oa]s?|erróneamente|incorrect[oa]s?|incorrectamente|equivocad[oa]s?|corrupt[oa]s?|corromp[a-z]+|desalinead[oa]s?|descuadrad[oa]s?|descuadra|inesperad[oa]s?|inesperadamente|indebid[oa]s?|indebidamente|inconsistentes?|inválid[oa]s?|ilegibles?|truncad[oa]s?|cortad[oa]s?|en blanco|desactualizad[oa]s?|duplicad[oa]s?|descolocad[oa]s?|superpuest[oa]s?|invertid[oa]s?|desordenad[oa]s?|intermitentes?|inestables?|inaccesibles?|rot[oa]s?|mezclad[oa]s?|(?:calcul|muestr|ordena|carg|guard|ve|ven|funcion|redondea|suma|traduc|cuent|format|imprim)[a-z]{0,4} (?:mal|rar[oa]s?)|mal (?:calculad|traducid|escrit|alinead|formatead|ordenad|redondead)[oa]s?`,
    `faltas? de ortografía|erratas?|faltan? (?!(?:por|que|de|a|aún|todavía)${WORD_END}|${INFINITIVE})[a-zñáéíóú]{2,20}|incluso (?:cuando|si)|aunque|a pesar de|pese a`,
    `desaparec(?:e|en|ió|ieron|iendo)|ha desaparecido|ignora[n]?|se (?:pierde|pierden|perdió|perdieron|duplica|duplican|duplicó|sobrescribe|borra sol|borran sol|solapa|solapan|descuadra|mezcla|mezclan|corta|cortan|repite|repiten)[oa]?|pierde[n]?|sobrescribe[n]?|silenciosamente|sin (?:ningún |ninguna )?(?:aviso|avisar|respuesta|motivo|razón)`,
    `lent[oa]s?|lentitud|tardan?|tardó|demora[n]?|demoró|time-?outs?|parpadea[n]?|demasiad[oa]s? (?:lent[oa]|tiempo|grandes?|pequeñ[oa]s?|larg[oa]s?|tarde|pronto)|eternamente|infinitamente`,
    `(?:sigue|siguen|continúa|continúan|todavía|aún) (?:apareciendo|aparecen?|mostrando|muestran?|visibles?|activ[oa]s?|ahí|contando|con |saliendo|sale|en |viendo|habilitad[oa]s?|pudiendo|puede|pasando|estando)[a-z]*|(?:solo|sólo) (?:muestra|funciona|aparece|devuelve|cuenta|considera|guarda|sale|se (?:ve|muestra|guarda))n?|dos veces|por duplicado|doble cobro|regresión|redirige (?:a |al )?(?:la )?(?:página |pantalla |url )?(?:errónea|equivocada|incorrecta)`,
    `(?:bug|problemas?|defecto|incidencia|incidente) (?:en|con|al|cuando|de)|en (?:vez|lugar) del?|cuando (?:debería|tendría que)[n]?`,
  ].join('|')})${WORD_END}`,
  'g',
);

/** Read in small letters, as all below. A condition or a part of a name, no report: "si el envío falla", "mensajes que no se pueden leer". */
export const CONDITION_BEFORE =
  /(?:(?<![a-zà-ÿ])(?:si|cuando|siempre que|mientras|donde|hasta|para|para que|en caso de(?: que)?|casos? de|tratar|gestionar|evitar?|impedir?|impide|garantizar|asegurar|o|prevenir|aunque)\s+(?:[^\s.,;:]{1,30}\s+){0,3}|(?<![a-zà-ÿ])(?:que|cuy[oa]s?)\s+)$/;
/** After these a fact is told, whatever came before. */
export const FACT_BEFORE = pattern(
  `(?<![a-zà-ÿ])(?:not(?:é|amos|ado|a)|v(?:i|imos|eo|emos|isto|e)|detect(?:é|amos|ado)|observ(?:é|amos|ado|a)|encontr(?:é|amos|ado)|comprob(?:é|amos|ado)|constat(?:é|amos|ado)|es|era|significa|pero|problema|bug|error|porque|ya|actualmente|ahora|y|ocurre|sucede|pasa|parece|sucedió|hecho|informa[n]?|reporta[n]?|indica[n]?|comenta[n]?|dice[n]?|avisa[n]?|resulta)\\s+(?:es\\s+|de\\s+)?que\\s+$|[,:]\\s*(?:[^\\s.,;:]{1,30}\\s+){0,5}$|(?<![a-zà-ÿ])(?:pero|y|porque|actualmente|ahora|hoy) (?:el|la|los|las)\\s+$`,
);

/** "Si el arranque falla, el agente debe …": what to do in a case, and no word of it having happened. Read in small letters. */
export const RULE_FOR_CASE = pattern(
  `^[^a-zñáéíóú]{0,4}(?:si|cuando|siempre que|en caso de(?: que)?|cada vez que)\\s[^,]{5,160},[^,]{0,80}(?<![a-zà-ÿ])(?:debe[n]?|deberá[n]?|debería|tiene[n]? que|hay que)(?![a-zà-ÿ])`,
);
/** The case is a failure itself. */
export const CASE_OF_FAILURE =
  /^[^,]{0,160}(?:fall|error|excepci[óo]n|no disponible|time-?out|problema|ca[íi]d)/;
/** Somebody asks for it in a story's own form: what goes wrong in it is what the wish is about. Read in small letters. */
export const STORY_WISH = pattern(
  `^[^a-zñáéíóú]{0,4}(?:yo )?como [^.\\n]{2,80}?(?<![a-zà-ÿ])(?:quiero|queremos|(?:me|nos) gustaría|necesito|deseo|puedo|quisiera)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:quiero|me gustaría|queremos) (?:poder )?(?:ser (?:notificad|avisad|informad|alertad)[oa]s?|que (?:me|nos|se) (?:avise|notifique|informe)[n]?|recibir)`,
);

const ORDER =
  oneOf(`añadir agregar permitir habilitar soportar mejorar implementar crear considerar mostrar visualizar notificar avisar dejar hacer investigar no usar utilizar sustituir
  reemplazar cambiar modificar mover actualizar documentar detectar tratar gestionar garantizar asegurar incluir ocultar bloquear evitar impedir validar quitar eliminar ajustar añade agrega crea permite
  implementa muestra evita controlar poder`);
/** "Cambiar el tipo no limpia los campos": the infinitive is what somebody does, and what goes wrong is told of it. */
const DONE_AND_FAILS = `(?! (?:(?!(?:que|cuando|si|para|donde|porque|pues|sin|mientras|sobre|de|en)\\s)[^\\s.,;:]{1,30} ){1,8}(?:no|falla|rompe|da|devuelve|genera|lanza|borra|pierde|ignora|duplica)(?:\\s|$))`;
/** A sentence that asks for something: what goes wrong in it is what it speaks of, not what it tells. */
export const WISH = pattern(
  `^[^a-zà-ÿ]{0,4}(?:\\[[^\\]]{0,40}\\]\\s*)?${ORDER}${WORD_END}${DONE_AND_FAILS}|${WORD_START}(?:quiero|queremos|(?:me|nos) gustaría|deseo|necesitamos|(?:sería|estaría) (?:bueno|bien|genial|mejor|útil|interesante)|(?<!cuando )(?:deben?|deberán?|deberían?|tienen? que)(?! no)|no (?:debe|debería|puede))${WORD_END}`,
);
export const BECAUSE = pattern(
  `(?<![a-zà-ÿ])(?:porque|ya que|pues|pero|actualmente|hoy|ahora mismo|de momento|sin embargo|en cambio|en vez|en lugar|aunque|pues|por qué)(?![a-zà-ÿ])`,
);
/** `La tarea de actualización falla`: before a verb like these the first word names a thing. */
export const TELLING_VERB =
  /^(?:fall|se (?:me |nos |le )?(?:cae|cuelga|congela|bloquea|rompe|pierde|duplica|queda)|rompe|lanza|arroja|pierde|ignora|desaparec|deja|dejó|no |da |dio |genera |devuelve |duplica|peta|crash)/;

/** Of what `FAILURE` finds, what tells by itself that something happened, and names no mere topic. */
export const TOLD_FAILURE = pattern(
  `^(?:no |nada |imposible|fall(?:a|an|ó|aron|ando)$|ha fallado|ha desap|se (?:me |nos |le )?[a-z]|crash(?:ea|eó)|peta$|petó|revienta|lanza|arroja|salta|tira|da |dio |daba |genera|muestra |mostró|aparece |sale |devuelve|devolvió|recib|marca |pierde|ignora|desaparece|desapareció|deja |dejan |dejó |dejaron |tarda|demora|sobrescribe|solo |sólo |sigue|siguen|continúa|aún|todavía|parpadea|(?:calcul|muestr|ordena|carg|guard|ve|funcion|redondea|suma|traduc|cuent|imprim)[a-z]{0,4} mal$|faltan? )`,
);
/** Of the rest, what is as often a subject or an alternative as a failure. */
export const NO_SYMPTOM = pattern(
  `^(?:stack ?trace|time-?outs?$|en vez|en lugar|dos veces$|incluso |aunque|a pesar|pese|sin |exception$|inválid|duplicad|en blanco|intermitente|desactualizad|lentitud|lent[oa]s?$|erratas?|se (?:pierde|duplica|repite|corta)n?$)`,
);
/** A feature for the case that something goes wrong. */
export const DEALS_WITH = pattern(
  `(?<![a-zà-ÿ])(?:tratamiento|gestión|detección|prevención|protección|recuperación|reintentos?|informe|reporte|listado?|vista|notificaci(?:ón|ones)|alertas?|avisos?|monitor(?:eo|ización)?|verificación|validaci(?:ón|ones)|pruebas? de|búsqueda|soporte|política|filtro|widget|estadísticas|pantalla de|página de|mensajes?|análisis|panel|log|control de|registro de)(?![a-zà-ÿ])`,
);
/** "Los errores del pago deben parar el build": a rule, and no word of it having happened. */
export const RULE_AFTER = pattern(
  `^[^.;]{0,160}(?<!(?:pero|él|ella|esto|que|como|cuando|donde) )(?<![a-zà-ÿ])(?:debe[n]?|deberá[n]?|tiene[n]? que|necesita[n]?)(?![a-zà-ÿ])(?! no)`,
);
/** An order about a fact tells of it: "Verificar que … falla". Read in small letters. */
export const FACT_IN_ORDER = /(?<![a-zà-ÿ])(?:que|cuando|si)(?![a-zà-ÿ])/;
/** Who mends something tells what is broken. */
export const MENDS =
  /^(?:corregir|corrige|arreglar|arregla|resolver|solucionar|reparar|subsanar|fix|ajustar)$/;

/** What ought to be. Read in small letters. */
export const EXPECTATION = pattern(
  `(?<![a-zà-ÿ])(?:debería[n]?|debe[n]?|deberá[n]?|tendría[n]? que|tiene[n]? que|tenía que|no puede(?:n)? (?:ser|pasar|quedar)|se esper(?:a|aba)|(?:lo )?(?:esperado|correcto|lógico|normal|ideal|suyo) (?:es|era|sería)|esper(?:o|aba|ábamos|amos)|esperad[oa]|habría que|antes (?:sí )?(?:se |funcionaba|aparecía|mostraba|salía)|sería correcto)(?![a-zà-ÿ])(?! (?:ser )?(?:corregi|investiga|considera|discuti|analiza|revisa|arregla)(?:r|rse|do|da)${WORD_END})`,
);
/** What it is and what it should be in one breath. */
export const PAIR = pattern(
  `(?<![a-zà-ÿ])(?:en (?:vez|lugar) del?|cuando (?:debería|tendría que)[n]?|y no (?:el|la|los|las|en|para|por|[0-9]))(?![a-zà-ÿ])`,
);
