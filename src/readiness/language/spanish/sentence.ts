/** What makes a Spanish sentence whole, and what leaves one broken off, run together or without a verb. */
import { oneOf, WORD_START } from '../phrases';
import { anySpanish, pattern, wordsOf } from './spelling';
import { INFINITIVE, isActionVerb, isInfinitive, isThirdPerson } from './verbs';

/** "Como usuario. Quiero …": the sentence stops after the role. "Como usuario queriendo …": it never begins. */
export const ROLE_ALONE = pattern(
  `^como\\s+(?:(?:una?|el|la)\\s+)?(?:(?!(?:yo|quiero|necesito|me|puedo|deseo|quisiera|no)(?!\\p{L}))[\\p{L}/-]+\\s){0,3}[\\p{L}/-]+\\.(?:\\s|$)|^como\\s+(?:una?\\s+)?(?:[\\p{L}-]+\\s+){1,4}(?:queriendo|necesitando|intentando|deseando|buscando)(?!\\p{L})`,
  'i',
);
/** Begins in the middle: a reason without a wish. A wish without "yo" is whole, for its verb says who. */
export const BEGINS_WITHIN = pattern(
  `^(?:para que|a fin de|porque|ya que|cuy[oa]s?|queriendo|necesitando)(?!\\p{L})[^,]*$`,
  'i',
);
/** Ends in the middle. */
export const STOPS_WITHIN = pattern(
  `(?<!\\p{L})(?<!por )(?:[yeo]|el|l[ao]s|una?|de|del|en|con|mis?|sus?|nuestr[oa]s?|porque|ya que|que|para que|para|a fin de|por)[\\s,]*[.!?…]?\\s*$`,
  'i',
);
/** "Quiero exportar": an action begins with its verb, so a thing never stands for one here. */
export const NO_VERB = /(?!)/;
/** "Quiero" says who speaks: no subject can be missing. */
export const WISH_WITHOUT_SUBJECT = /(?!)/;

const JOINS =
  oneOf(`[yeou] pero que cuando siempre si mientras después antes hasta porque pues como donde cuál cuáles quién cuánto de para por en al a con sobre
  según aunque ya ver saber asegurar verificar comprobar confirmar así desde cada lo sin`);
/** "informes ellos son aprobados por finanzas": a second sentence begins without anything between. */
export const RUN_ON = pattern(
  `\\s(?=él |ellas? |ellos |esto |eso )(?<!(?:${WORD_START}${JOINS}|[,;.:–-])\\s)(?:él|ellas?|ellos|esto|eso)\\s+(?:ya\\s+|no\\s+)?(?:es|son|está|están|fue|fueron|será|serán|queda|quedan|debe|deben|puede|pueden|tiene|tienen)(?!\\p{L})`,
  'i',
);
/** "quiero entrar quiero ver mi lista": the wish is spoken again. */
export const WISH_AGAIN = pattern(
  `\\s(?=quiero |yo |necesito |me gustaría )(?<!(?:${WORD_START}${JOINS}|[,;.:–-])\\s)(?:yo\\s+)?(?:quiero|necesito|me gustaría)\\s+${INFINITIVE}`,
);
/** One of these is in every text that runs on. */
export const RUN_ON_CUES = wordsOf('él ella ellas ellos esto eso quiero necesito gustaría');
/** ", yo aviso a los médicos": a second sentence behind a comma. */
export const SECOND_CLAUSE = pattern(
  `,\\s+(?:entonces\\s+)?(?:(?:yo|nosotr[oa]s)\\s+(?!creo|pienso|supongo|espero)|(?:él|ellas?|ellos|esto|eso|(?:el|l[ao]s?)\\s+\\p{L}+(?:\\s+\\p{L}+)?)\\s+(?:es|son|está|están|fue|será|deben?|pueden?|necesita|tienen?|hace|muestra|ayuda)(?!\\p{L})|(?:imprimo|envío|hago|abro|aviso|guardo|recibo|accedo|selecciono)\\s)`,
  'gi',
);
/** Begins a story and waits for nothing: "Como enfermera". */
export const ROLE_WORD = pattern(`^como(?!\\p{L})`, 'i');
/** A clause of this kind waits for another one: "cuando pago, quiero …". */
export const WAITS = anySpanish(
  oneOf(
    `cuando siempre si después antes al tras mientras porque pues como aunque hasta donde así dado ya una\\svez para cada`,
  ),
  `por ejemplo`,
  `en (?:vez|lugar|caso|cuanto)`,
);

/** A sentence says that something is, does or should be. */
const FINITE = anySpanish(
  oneOf(`es son está están fue fueron era eran será serán hay había tienen? existen? pued[ea]n? podrán? podrían? deben? deberán? deberían? va van hacen? quedan?
    quier[eo]n? queremos necesit[oa]n? desea desean deseo puedo gustaría permiten? fallan? rompe cuelga aparecen? devuelven? muestran? reciben? contiene funcionan? da dan generan? pierden? ignoran? abren? cierran? tardan?
    dejan? causan? ocurren? sale salen llegan? desapareció falló dejó quedó necesitan? requieren? sigue siguen`),
  `no (?:(?:se|me|le|les|nos) )?[a-zñáéíóú]{2,14}(?:an?|en?|o|ó|aba|ía)`,
  `se [a-zñáéíóú]{2,14}(?:an?|en?|ó|aron|ieron)`,
);
/** "Lista de …" and "búsqueda por …" are things, though a verb sounds the same. */
const NO_THIRD_AFTER = wordsOf('de del por para con en y e o u al');
const BEFORE_NOUN =
  /^(?:de|del|en|una?|el|l[ao]s?|nuev[oa]s?|por|con|para|sin|al|y|o|a|su|mi|cada|primera?|segunda)$/;

/** Whether a title reads as a sentence: an order ("Añadir un filtro"), or somebody or something that is or does. */
export function readsAsSentence(title: string): boolean {
  const colon = title.indexOf(':');
  if (isOrder(title) || FINITE.test(title)) return true;
  if (colon !== -1 && isOrder(title.slice(colon + 1))) return true;
  const words = wordsOfTitle(title);
  return words.some(
    (word, i) => i > 0 && i < words.length - 1 && isThirdPerson(word) && !namesThing(word, words, i),
  );
}

/** "Nueva busca por nombre", "Pantalla lista de pedidos": before a preposition or after an article it is no verb. */
function namesThing(word: string, words: readonly string[], at: number): boolean {
  return NO_THIRD_AFTER.has(words[at + 1] ?? '') || BEFORE_NOUN.test(words[at - 1] ?? '') || word.length < 3;
}

function wordsOfTitle(title: string): readonly string[] {
  return title
    .slice(0, 200)
    .toLowerCase()
    .split(/[^0-9A-Za-zÀ-ɏ'’-]+/)
    .filter((word) => word !== '');
}

/** "Añadir un filtro", "No permitir DNI duplicado", "Poder exportar facturas". */
export function isOrder(title: string): boolean {
  const words = wordsOfTitle(title);
  const from = /^(?:no|solo|sólo|también|re|[a-zñáéíóú]{3,}mente)$/.test(words[0] ?? '') ? 1 : 0;
  if (words.length < from + 2) return false;
  const first = words[from] ?? '';
  return isInfinitive(first) || isActionVerb(first);
}

/** Says in a sentence what should be, wherever in the text: then a title need not. */
export const SAYS_WHAT_SHOULD_BE = anySpanish(
  oneOf(`deben? deberán? deberían? debemos deberíamos sería serían necesitan? necesitamos queremos podemos`),
  `(?:tienen?|tenemos|tendrán?|tendría|hay|habría) que`,
  `(?:el |l[ao]s? )?(?:usuari[oa]s?|clientes?|sistema|él|ell[oa]s) (?:no )?(?:es|son|pueden?|quieren?|podrán?|va|van|tienen?|reciben?|ven?)`,
  `(?:es|hace) (?:necesario|preciso|falta)`,
  `se (?:debe|puede|quiere|necesita|requiere|pide|trata)n?`,
  `no (?:es|hay|funciona|pueden?|deben?|permite|existe|se)`,
);
