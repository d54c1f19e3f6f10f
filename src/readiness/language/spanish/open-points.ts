/** How Spanish texts say that something is still open. */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern, titleOf } from './spelling';

const SETTLE = `(?:definir|decidir|determinar|aclarar|concretar|acordar|especificar|detallar|hablar|discutir|consensuar)(?:l[ao]s?|se)?`;
/** These may be what a product does, as in "pedidos pendientes de confirmar": only where a remark stands they are open. */
const SETTLE_OR_DO = `(?:definir|decidir|determinar|aclarar|concretar|acordar|especificar|detallar|hablar|discutir|consensuar|confirmar|validar|cerrar|consultar|ver)(?:l[ao]s?|se)?`;
const ASKING = oneOf(`si cómo qué cuál cuáles quién dónde cuándo por`);
/** Finding the cause of a fault is the work itself. */
const THE_WORK = `[^.\\n]{0,60}(?:problema|causa|falla|error|bug|fallo|raíz|ocurre|sucede|pasa${WORD_END})`;
const START = `(?:^|[\\n.;:!?(–-])[^\\p{L}\\p{N}]{0,3}`;

const CUES = [
  `tb[dca](?![a-z])`,
  `(?:^|[\\n([:–-]\\s{0,2})to-?do(?![a-z])|to-?do:`,
  `(?:por|a|sin|falta(?:n|ría)?|queda(?:n|ría)?) (?:por )?(?:definir|decidir|determinar|aclarar|confirmar|concretar|acordar|especificar|detallar|hablar|discutir|consensuar|validar|saber|ver|cerrar)`,
  `pendientes? (?:de|por)`,
  `pendiente`,
  `no (?:[a-zñáéíóú]+ )?(?:segur|clar|decid|defin|acord|sabemos|sé |se sabe|tenemos claro|tengo claro)`,
  `(?:hay|habría|tenemos|tengo|tendríamos) que `,
  `dud[ao]`,
  `(?:preguntas?|cuestiones|puntos?|temas?)(?: [a-zñáéíóú]{4,11})?:`,
  `a la espera de`,
].join('|');
/** Where a text may hold a mark or a doubt: only around these places is looked closer. Read in small letters. */
export const CUE = pattern(CUES, 'g');
/** A quick look: a text with none of these and no question mark leaves nothing open. Read in small letters. */
export const MAYBE_OPEN = pattern(
  `${CUES}|preguntas?|cuestiones|(?:puntos?|temas?|decisiones) (?:abiert|pendient)|por (?:aclarar|definir|decidir)`,
);

/**
 * Somebody left a mark to come back to, in its own letters: "todo" is Spanish for "everything", so "TODO" is one only where a
 * remark begins or a colon follows.
 */
export const MARK = pattern(
  `\\b(?:TB[DCA]|tb[dca])\\b|\\bTODO:|(?:^|[\\n([:–-]\\s{0,2})TODO\\b(?! (?:[Ee][Ll]|[Ll][AaOo][Ss]?|[Ll]is|[Aa]pp|[Ii]tem|[Uu]n)\\b)|\\b(?:ToDo|[Tt]o-[Dd]o):`,
);

/** "Por definir", "pendiente de confirmar", "falta decidir": still to be settled. */
const LEFT = [
  `(?:${START}|,\\s)(?:(?:aún|todavía|está|están|queda|quedan|sigue|siguen) ){0,2}(?:por|a|sin|pendientes?(?: de| por)?) ${SETTLE_OR_DO}${WORD_END}(?! (?:desde|mediante)${WORD_END})`,
  `\\((?:[^()\\n]{0,40} )?(?:por|a|sin|pendientes?(?: de| por)?) ${SETTLE_OR_DO}(?: [^()\\n]{0,30})?\\)`,
  `${WORD_START}(?:por|pendientes?(?: de| por)?|(?:está|están|queda|quedan|sigue|siguen|aún|todavía) (?:a|sin)) ${SETTLE}${WORD_END}(?! (?:desde|mediante)${WORD_END})`,
  `${WORD_START}(?:falta(?:n|ría)?|queda(?:n|ría)?)(?: aún| todavía)?(?: por)? (?:${SETTLE}|confirmar|saber|ver (?:si|cómo|qué))${WORD_END}`,
  `${WORD_START}pendientes? de (?:definición|decisión|aclaración|saber|ver (?:si|cómo)|(?:confirmar|confirmación|validar|validación|respuesta|ok) (?:con|por|de|del) (?:negocio|legal|ux|diseño|cliente|marketing|equipo|la?s? área|finanzas|jurídico|po|dirección))${WORD_END}`,
  `${WORD_START}(?:hay|habría|tenemos|tengo|tendríamos) que (?:aún |todavía |antes |primero )?(?:decidir|definir|aclarar|concretar|acordar|hablarlo|discutirlo|preguntar|averiguar|ver (?:si|cómo|qué)|pensar (?:si|cómo|qué)|consultar)(?:lo|la)?${WORD_END}(?!${THE_WORK})`,
  `${WORD_START}(?:aún|todavía) no (?:se (?:ha (?:decidid|definid|acordad|cerrad)|sabe)|está[n]? (?:decidid|definid|acordad|clar|cerrad)|hemos (?:decidid|definid|acordad|cerrad)|(?:lo )?tenemos clar|sabemos)[a-z]{0,2}${WORD_END}`,
  `(?<!${WORD_START}(?:va|van|vamos|voy|volver|empezar|ayuda|ayudar)) a ${SETTLE}(?=\\s{0,2}(?:[.,;)\\n]|$))`,
  `no (?:se ha|hemos|está|están) (?:aún |todavía )?(?:decidid|definid|acordad)[oa]s?(?: (?:aún|todavía|si|cómo|qué|cuál|quién)|[.,;)\\n]|$)`,
].join('|');

/** The writer doubts; what users are not sure about is the problem to solve, and no open point. */
const DOUBT = [
  `(?:${START}|${WORD_START}(?:yo|pero|y|aún|todavía|de momento) )no (?:estoy|estamos) (?:muy |del todo |nada )?segur[oa]s? (?:de )?${ASKING}${WORD_END}`,
  `(?:${START}|${WORD_START}(?:yo|pero|y|aún|todavía) )no (?:sé|sabemos) (?:muy bien |bien )?${ASKING}${WORD_END}`,
  `no (?:me |nos )?(?:queda|está|es|quedó) (?:muy |del todo |nada )?claro (?:aún |todavía )?${ASKING}${WORD_END}`,
  `no (?:tengo|tenemos) (?:muy |nada )?claro ${ASKING}${WORD_END}`,
  `(?:tengo|tenemos|me surge|surge|queda|hay) (?:la |una )?dudas? (?:de|sobre|con|:)`,
  `(?:^|\\n)[^\\p{L}\\p{N}]{0,4}dudas?(?: \\p{L}{3,12})?:`,
  `dudo (?:si|que)`,
  `a la espera de (?:una |la )?(?:decisión|aclaración|confirmación|respuesta)`,
].join('|');

/** Words that say that something is open. */
export const OPEN_WORDS = pattern(`${LEFT}|${DOUBT}`, 'i');

/** Three are no slip of the finger. */
export const MANY_MARKS = '???';

/** Titles under which teams keep what is open. */
export const OPEN_TITLE = titleOf(
  `(?:preguntas?|cuestiones|dudas?|puntos?|temas?|decisiones|asuntos) (?:abiert[oa]s?|pendientes?|por (?:resolver|aclarar|definir|cerrar)|sin resolver)`,
  `(?:preguntas?|dudas?|cuestiones)(?: (?:para|al?|del?|sobre) .{1,40})?`,
  `(?:por|a) (?:aclarar|definir|decidir|confirmar|concretar|resolver)`,
  `pendientes?(?: de (?:definir|aclarar|confirmar))?`,
  `open (?:questions?|points?|issues)|questions?|tbd`,
);
/** A quick look: one of these letters is in every such title. */
export const MAYBE_OPEN_TITLE = /[pqtdca]/i;
/** "Preguntas abiertas: qué transportista", in one line. */
export const OPEN_INLINE = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?:preguntas?|cuestiones|dudas?|puntos?|temas?) (?:abiert[oa]s?|pendientes?)|(?:pendientes?|dudas?|por (?:definir|aclarar|decidir)))\\s?:\\s{1,3}(\\S.*)$`,
  'i',
);

const LEADS = `(?:(?:y|e|o|pero|entonces|también|luego|ahora|ok|primero|segundo|pregunta|duda|nota|quizás?|tal vez|además|si no|tb[dc])(?!\\p{L})[\\s,:]{1,3}){0,3}`;
const WHO = `(?:qué|cuál(?:es)?|quién(?:es)?|dónde|cuándo|cómo|por qué|para qué|cuánt[oa]s?|a quién|de qué|en qué|con qué|hasta (?:qué|cuándo|dónde|cuánt[oa]s?)|desde (?:dónde|cuándo)|a partir de)`;
const AUXILIARIES = `(?:${WHO}|hay|es|son|está|están|deben?|debería|deberían|deberíamos|debemos|pueden?|podemos|podría|podríamos|tienen?|tenemos|hace falta|queremos|necesitamos|se|existe|vale|va|vamos|hacemos|mostramos|permitimos|dejamos|aplica|afecta|incluye|incluimos|habría|hará|alguien|(?:el|l[ao]s?|est[aeo]s?|esto) \\p{L}{2,25} (?:es|son|deben?|pueden?|tienen?|va|se|también|solo|incluye|llega|aplica))`;
/** Begins like a question that wants an answer; the sign that opens it says so in Spanish. */
export const ASKS = pattern(`¿|^[^\\p{L}\\p{N}]{0,4}${LEADS}${AUXILIARIES}(?!\\p{L})`, 'i');
/** "¿Quizá usar este generador?", "…, o mejor con el antiguo?": a proposal that nobody has answered. */
export const PROPOSES = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:y |o |también )?(?:quizás?|tal vez|a lo mejor|alternativamente|qué tal|y si)(?!\\p{L})|[,;–-] (?:(?:y|o|pero) ){0,2}(?:quizás?|tal vez|a lo mejor)(?!\\p{L})`,
  'i',
);
/** "(¿8.1?)", "(por usuario?)": a doubt about the words before; "(todos?)" only wonders by the way. */
export const ASIDE = pattern(
  `\\(¿?(?!(?:tod[oa]s|algun[oa]s|amb[oa]s|aún|verdad|no|sí|por qué|es|son)(?!\\p{L}))([^()?\\n]{0,40}[\\d\\s][^()?\\n]{0,40})\\?$`,
  'i',
);
/** The same within a sentence that begins otherwise: "Una vez archivado, lo abrimos?" */
export const ASKS_LATER = pattern(
  `[,;:(–-]\\s{0,2}(?:(?:y|o|pero|entonces) )?(?:${WHO}|hay que|deberíamos|debemos|podemos|podríamos|se (?:debe|puede|muestra|envía)|lo |la |es |son )(?!\\p{L})|(?<!\\p{L})(?:deberíamos|podemos|podríamos|debemos) \\p{L}|,? (?:no|verdad|correcto|cierto)\\?$`,
  'i',
);

/** What stands right after a question that is answered. */
export const ANSWER = pattern(
  `^[^\\p{L}\\p{N}]{0,6}(?:r(?:esp(?:uesta)?)?\\s?[:.)=]|sí(?!\\p{L})|no(?!\\p{L})|acordado|decidido|decisión|resuelto|confirmado|aclarado|hecho(?!\\p{L})|(?:según|de acuerdo con) |(?:hemos|se ha) (?:decidido|acordado)|(?:decidimos|acordamos|quedamos)(?!\\p{L})|amb[oa]s(?!\\p{L})|ningun[oa](?!\\p{L})|solo |sólo |siempre(?!\\p{L})|nunca(?!\\p{L})|es (?:el|la|l[oa]s) |yes\\b|answer)`,
  'i',
);
export const ARROW = /^\s{0,3}(?:→|⇒|->|=>|-->|==>|--\s)/;

/** Titles of a template that are put as questions: what is below them answers. */
export const TITLE_QUESTION = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:qué|por qué|para qué|cómo|quién(?:es)?|a quién|dónde|cuándo|cuál)(?!\\p{L})(?!.*(?<!\\p{L})(?:debemos|deberíamos|podemos|hacemos|queremos|mostramos)(?!\\p{L}))`,
  'i',
);

/** Before a question that its writer goes on to answer. */
export const SO = pattern(`^[^\\p{L}\\p{N}]{0,4}(?:entonces|en concreto|ahora|y),?\\s`, 'i');

/** Nothing stands under the title. */
export const NOTHING = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:ningun[oa]|no(?: hay)?|n\\/?a|nada|todo (?:resuelto|claro|cerrado|aclarado)|tod[oa]s (?:resuelt|cerrad|aclarad|respondid)[oa]s)?(?: (?:por ahora|por el momento|de momento|aún|todavía|pendientes?))?[^\\p{L}\\p{N}]{0,4}$`,
  'i',
);
