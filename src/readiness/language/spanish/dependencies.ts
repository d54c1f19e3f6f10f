/** How Spanish texts say that something waits for other work, or send the reader to something outside the text. */
import { ISSUE_KEY } from '../issue-key';
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern, typed } from './spelling';

/** Link types that hold an item back, in Jira's own words (Spanish and English) and those of common plans. */
export const BLOCKING_RELATION = pattern(
  `^\\s*(?:(?:está |es )?(?:bloquead[oa]|precedid[oa]|retenid[oa]) por|depende(?:n)? de|requiere|necesita|(?:está )?(?:a la espera de|esperando)|espera a|(?:tiene que|debe) (?:hacerse|empezar|terminarse) después de|es sucesor[a]? de|sigue a|(?:is |are |being )?(?:blocked|gated|held up|preceded) by|(?:is )?depend(?:s|ent|ing)? (?:up)?on|requires|needs|waits (?:for|on)|is waiting (?:for|on)|has to be (?:done|finished|started) after|(?:is )?(?:a )?successor of|follows)${WORD_END}`,
  'i',
);

/**
 * Where a text may wait for something or send the reader somewhere: only around these places is looked closer. The
 * groups: a time, a word of waiting, a file, a talk, a page. Read in small letters.
 */
export const CUE = pattern(
  `(?<![a-zñáéíóú])(cuando |una vez |después de|tras |en cuanto |hasta )|(depend|bloque|esperando|a la espera|a falta de|esperar |espera |esperamos |pendiente|blocked|waiting)|(adjunt|anex|captura|pantallazo|mock-?up|wireframe|boceto|maqueta|screenshot|attach)|(comentad|comentamos|comentó|hablad|hablamos|habló|acordad|acordamos|acordó|discuti|reunión|conversación|correo|e-?mail|slack|pizarra|chat|llamada)|(wiki|confluence|documento|especificación|figma|miro(?![a-z])|intranet|sharepoint|drive(?![a-z])|presentación|excel)`,
  'g',
);

/** Work of a team: what somebody builds, decides or hands over, and what no user of a product waits for. */
const WORK =
  oneOf(`apis? endpoints? back-?end front-?end equipos? release releases épica épicas epic epics spike refactor refactorización rediseño migración upgrade mock-?ups?
    wireframes? diseños? maquetas? bocetos? especificación concepto arquitectura sdk librería biblioteca framework implementación prototipo proveedor proveedores infraestructura
    aprobación visto\\sbueno decisión feedback aclaración despliegue entregables? dependencias? legal esquema contrato pr merge rama parche servidor entorno microservicios?
    desarrollo ux`);
const THIS = `(?:est[ae]|la|el) (?:historia|tarea|ticket|incidencia|issue|trabajo|funcionalidad|cambio|épica|bug|hu|desarrollo)`;
const ITEM = oneOf(
  `historias? tareas? tickets? incidencias? issues? bugs? cambios? funcionalidad funcionalidades`,
);
const OTHER = oneOf(
  `otr[oa]s? anterior anteriores previ[oa]s? relacionad[oa]s? primer[oa] es[ea] es[oa]s es[o]s`,
);
const WORK_OF_OTHERS = `(?:${WORK}|(?:${OTHER} (?:[\\wñáéíóú]+ )?${ITEM}|${ITEM} (?:anteriores|anterior|previ[oa]s?|relacionad[oa]s?|del? (?:back-?end|api|plataforma))))`;
const LETTERS = `[\\wñáéíóú'’/.&-]`;
/** Up to eight words between, none of which ends a clause. */
const WORDS = `(?:${LETTERS}+ ){0,8}?`;
const START = `(?:^|[\\n.;:!?(–-])[^\\p{L}\\p{N}]{0,3}`;
const WHEN = `(?:cuando|una vez(?: que)?|después de que|en cuanto|hasta que|tras|después de|hasta)`;
const IS = `(?:esté|estén|está|están|haya|hayan|sea|sean|quede|queden|tengamos|tenga)(?: (?:por fin|todos?|todas?|también|ya|completamente|en))?`;
const DONE = `(?:list[oa]s?|hech[oa]s?|disponibles?|complet[oa]s?|completad[oa]s?|terminad[oa]s?|acabad[oa]s?|finalizad[oa]s?|en producción|producción|desplegad[oa]s?|subid[oa]s?|entregad[oa]s?|mergead[oa]s?|integrad[oa]s?|migrad[oa]s?|resuelt[oa]s?|corregid[oa]s?|cerrad[oa]s?|publicad[oa]s?|aprobad[oa]s?|firmad[oa]s?|acordad[oa]s?|decidid[oa]s?|estables?|definid[oa]s?|implementad[oa]s?|desarrollad[oa]s?|cread[oa]s?|montad[oa]s?|sacad[oa]s?)`;

/** Begins at a time: "cuando la nueva API esté lista", "tras la migración". */
export const AFTER_WORK = pattern(
  [
    `${WHEN} ${WORDS}${WORK_OF_OTHERS} (?:${LETTERS}+ ){0,4}?${IS} ${DONE}${WORD_END}`,
    `${WHEN} (?:esté|estén|haya|se tenga|tengamos|exista|tengan|se despliegue|se publique|se apruebe|se cierre|salga) (?:${DONE} )?${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
    `${WHEN} (?:${DONE}) (?:el |la |los |las )?${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
    // What is implemented or decided is work, whatever it is.
    `${WHEN} ${WORDS}${IS} (?:implementad|desarrollad|refactorizad|mergead|desplegad|decidid|definid|en producción)[oa]?s?${WORD_END}`,
    `${WHEN} (?:el |la |los |nuestro )?(?:otr[oa] )?(?:equipo|proveedor|operaciones|back-?end|legal|marketing|sistemas|infraestructura)(?: de [\\wñáéíóú]+)? (?:no )?(?:haya|hayan|termine|entregue|publique|libere|tenga|acabe|confirme|apruebe|esté|nos)${WORD_END}`,
  ].join('|'),
  'iy',
);
/** Begins at a time that stands after "no puede empezar": any work will do. */
export const BEFORE_WORK = pattern(
  `${WHEN} (?:${WORDS}${WORK_OF_OTHERS}|${WORDS}${IS} ${DONE})${WORD_END}`,
  'iy',
);
export const NOT_STARTED = pattern(
  `${WORD_START}(?:no (?:se )?(?:puede|podemos|podrá|podremos|vamos a|se)|solo (?:se )?(?:puede|podemos|podrá)|sólo (?:se )?(?:puede|podemos|podrá)) (?:empezar(?:se)?|comenzar(?:se)?|iniciar(?:se)?|arrancar(?:se)?|abordar(?:se)?|implementar(?:se)?|hacer(?:se|lo)?|desarrollar(?:se)?|terminar(?:se)?|cerrar(?:se)?|trabajar|avanzar)(?: [a-zñáéíóú]+){0,3} ?$`,
  'i',
);

const NOT_A_QUESTION = `(?!(?:si|qué|cómo|cuál|quién|cuándo|cuánto|dónde)${WORD_END})`;
const HELD = [
  `${START}(?:actualmente |aún |todavía )?(?:está )?bloquead[oa] (?:por|hasta|a la espera)${WORD_END}`,
  `${WORD_START}(?:${THIS}|estamos|desarrollo|implementación) (?:está |sigue |queda )?(?:aún |todavía |actualmente )?bloquead[oa]s? (?:por|hasta|a la espera)${WORD_END}`,
  `${WORD_START}(?:está|sigue|queda) bloquead[oa] (?:por|hasta que) ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}(?:${THIS} está|estamos|seguimos|seguimos a|está|aún|todavía) (?:esperando|a la espera de|pendientes? de)(?:l| a)?(?: que)? ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${START}(?:esperando|a la espera de|a falta de|pendiente de)(?:l| a)?(?: que)? ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}${THIS} (?:tiene|debe|habrá) (?:que )?esperar${WORD_END}`,
  `${WORD_START}(?:tenemos|hay|habrá|tendremos) que esperar (?:a|hasta|por)(?: que)? ${WORDS}(?:${WORK_OF_OTHERS}|(?:publiquen?|liberen?|entreguen?|terminen?|soporten?|saquen?))${WORD_END}`,
  `${START}(?:blocked by|waiting (?:for|on)) (?!none|nothing)`,
].join('|');

const DEPENDS = [
  `${WORD_START}${THIS} (?:también )?(?:depende|dependerá|es dependiente) de ${NOT_A_QUESTION}`,
  `${START}(?:depende|dependiente|dependencia) de(?:l)? ${NOT_A_QUESTION}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}(?:esto|dependemos|que|implementación|también)? ?(?<!no |nunca )(?:depende|dependemos|dependerá) (?:también )?de(?:l)?(?: que)? ${NOT_A_QUESTION}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${START}(?:depende de|bloquead[oa] por|bloqueos?|bloqueantes?|esperando a|dependencias?|blocked by|dependencies)\\s?:\\s{1,3}(?!(?:ningun[oa]|no|n/?a|nada|-)${WORD_END})${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
].join('|');

/** Waits for work that somebody else has to do first. */
export const WAITS = pattern(`${HELD}|${DEPENDS}`, 'i');

const STILL = `(?:(?:también|aún|todavía|actualmente|ahora) )?`;
const IT = `${WORD_START}(?:${THIS}|esto|eso|implementación|desarrollo) ${STILL}`;
const BEGINNING = `(?:${START}${STILL}|${IT})`;
const UNTIL = `(?:por|hasta(?: que (?:se (?:libere|publique|despliegue|cierre|termine))?)?)`;
/** Waits for what it names by its key, whatever that is; nothing stands between that could deny it. In either letters. */
export const WAITS_FOR_KEY = pattern(
  `(?:${[
    `${BEGINNING}(?:depende|dependerá|dependemos|dependiente) ${STILL}de`,
    `${BEGINNING}(?:espera|esperamos|esperando)(?: a(?: que)?)?`,
    `${BEGINNING}(?:(?:está|sigue|queda|estamos|seguimos) ${STILL})?(?:bloquead[oa]s? ${UNTIL}|a la espera de|esperando(?: a)?|pendientes? de)`,
    `${START}(?:dependencias?|bloqueantes?|bloqueos?|depende de|bloquead[oa] por):`,
  ].join('|')})l? ?(?:(?:la |el )?${ITEM} )?(?<= )${ISSUE_KEY}${WORD_END}`,
  'i',
);

const PICTURE = oneOf(
  `capturas?(?:\\sde\\spantalla)? pantallazos? mock-?ups? wireframes? bocetos? maquetas? screenshots? prototipo`,
);
const FILE =
  oneOf(`imagen imágenes fotos? capturas? pantallazos? mock-?ups? wireframes? bocetos? maquetas? diagramas? diseños? documentos? docs? pdfs? logs? hojas? excel archivos? ficheros?
    muestras? ejemplos? parche especificación vídeos? videos? traza gif`);
const LOOK = `(?:${START}|${WORD_START}(?:por favor|también|y),? )(?:por favor,? )?(?:ver|véase|vea|mira|mirad|mirar|consultar|revisar|cf\\.?|como se (?:ve|muestra|indica) en)`;

/** Sends the reader to a file or a picture with the item. */
export const PROMISED_FILE = pattern(
  [
    `${LOOK} (?:el |la |los |las |mi |est[ea]s? )?(?:(?:archivos?|ficheros?|documentos?) )?(?:adjunt[oa]s?|anexos?|${PICTURE})(?! de (?:la )?(?:wiki|web))${WORD_END}`,
    `${LOOK} (?:el |la |los |las )?(?:${FILE}) (?:adjunt[oa]s?|anex[oa]s?|de abajo|de arriba|siguiente)${WORD_END}`,
    `(?:${START}|\\) |${WORD_START}(?:luego|y|por favor) )(?:descargar|importar|abrir|instalar|usar|ejecutar|cargar) (?:el |la |los )?(?:${FILE} )?adjunt[oa]s?${WORD_END}`,
    `${WORD_START}(?:en|de|del|según|como en) (?:el |la |los |las )?(?:${FILE}) adjunt[oa]s?${WORD_END}`,
    `${WORD_START}(?:en|según) (?:el|los) (?:adjuntos?|anexos?)${WORD_END}`,
    `${WORD_START}adjunt[oa]s? (?:a|en) (?:est[ea]|la|el) (?:incidencia|ticket|historia|tarea|bug|jira|issue|hu)${WORD_END}`,
    `${START}(?:se )?(?:adjunt[oa]n?|adjuntamos|anexo|dejo|os adjunto|les adjunto|te adjunto) (?:el |la |los |las |una? |unas |unos )?(?:${FILE}|${PICTURE})`,
    `${START}(?:se )?adjunt(?:o|a|an|amos)${WORD_END}`,
    `${WORD_START}(?:${PICTURE}) (?:adjunt[oa]s?|anex[oa]s?)${WORD_END}`,
    `${START}see attached`,
  ].join('|'),
  'i',
);

/** Says that the file is in the item itself. */
export const ATTACHED = /adjunt|anex|attach/i;

const TALK = typed(
  oneOf(
    `reunión llamada taller workshop refinamiento refinement planning retro daily conversación chat slack correo e-?mail mail equipo sprint sesión teléfono pasillo call`,
  ),
);
const SPOKEN = `(?:hablado|hablamos|habló|comentado|comentamos|comentó|comentaba|discutido|discutimos|discutió|conversado|conversamos|platicado|platicamos|quedamos)`;
/** Sends the reader to what some people said to each other. */
export const PROMISED_TALK = pattern(
  [
    `${WORD_START}(?:como|según|tal (?:y )?como|conforme a) (?:lo )?(?:ya |se |ya se |os |te |les |le |hemos |habíamos |había ){0,2}${SPOKEN}${WORD_END}`,
    `${WORD_START}(?:como|según|tal (?:y )?como|conforme a) (?:lo )?(?:ya |se |ya se |hemos |habíamos ){0,2}(?:acordado|acordamos|acordó|visto|vimos) (?:en|durante|con|por) (?:el |la |nuestra |nuestro |esta |este |última |pasada ){0,2}(?:[\\wñáéíóú]+ )?${TALK}${WORD_END}`,
    `${WORD_START}(?:según|tras|siguiendo|de acuerdo con|a raíz de) (?:nuestra|nuestro|la|el|mi)(?: última)? (?:[\\wñáéíóú]+ )?(?:conversación|charla|llamada|reunión|chat)(?: (?:de(?:l)?|con)${WORD_END}|[.,;)]|$)`,
    `${WORD_START}ver (?:el |la |mi |nuestro )?(?:correo|e-?mail|slack|acta|notas de la reunión|pizarra)${WORD_END}`,
  ].join('|'),
  'i',
);

const PAGE = `(?:wiki|confluence|documento(?: de [\\wñáéíóú]+)?|documentación (?:funcional|técnica)|google doc\\w*|especificación(?: [\\wñáéíóú]+)?|figma|miro|página de (?:la )?wiki|intranet|share ?point|drive|presentación|excel|análisis funcional|funcional)`;
/** Sends the reader to a page without saying where it is. */
export const PROMISED_PAGE = pattern(
  [
    `${WORD_START}(?:ver|véase|consultar|revisar|mirar|(?:descrit|especificad|definid|detallad|recogid|indicad|explicad)[oa]s? en|según|conforme a|de acuerdo con) (?:el |la |nuestr[oa] |est[ea] |lo (?:descrito|definido|indicado) en (?:el |la )?)?${PAGE}${WORD_END}`,
    `${WORD_START}(?:ver|véase|consultar|revisar|mirar) (?:el |la |los |las )?(?:(?:diseños?|mock-?ups?|maquetas?|prototipo|detalles?|pantallas|especificación) )?(?:en |del? )(?:el |la )?${PAGE}${WORD_END}`,
    `${START}(?:los )?(?:diseños?|mock-?ups?|maquetas?|pantallas) en (?:el )?(?:figma|miro|drive|sharepoint)${WORD_END}`,
    `${WORD_START}(?:detalles?|especificación|diseños?|reglas) (?:está|están) en (?:el |la )?${PAGE}${WORD_END}`,
    `${WORD_START}(?:preguntar|pedir|consultar|hablar con) (?:a |con )?\\p{L}+ (?:por|sobre|para) (?:el |la |los |las |más )?(?:mock-?ups?|diseños?|wireframes?|especificación|requisitos|detalles)${WORD_END}`,
  ].join('|'),
  'i',
);
