/**
 * Spanish words that two people fill in differently: verbs that stand for many actions, nouns that stand for
 * everything, qualities without a measure. Alone they are open; with a word that says more they are plain.
 */
import { oneOf } from '../phrases';
import { anySpanish, formsOf, pattern, plain } from './spelling';
import { BEGIN, EMPTY, END, OF, WORD } from './wish-parts';

/** Nouns that stand for everything of a kind. */
const EVERYTHING =
  oneOf(`datos contenidos? información cosas? elementos? ítems? items? registros? recursos materiales? objetos? entidad(?:es)? detalles? todo algo funcionalidad(?:es)? operaciones
  activos gestiones trámites temas`);
/** Actions that stand for several. */
const UMBRELLA = `(?:gestionar|administrar|manejar|mantener(?! mis?\\s)|organizar|tratar con|procesar|ocuparse de|encargar(?:se|me) de|lidiar con)`;
const WEAK = `(?:soportar|comprobar|verificar|revisar|acceder al?|tener acceso al?|usar|utilizar|trabajar con|interactuar con|${UMBRELLA})`;

/** "gestionar usuarios", "manejar solicitudes": what is done with them is open. */
export const UMBRELLA_ACTION = pattern(
  `${BEGIN}${UMBRELLA}\\s+(?:${EMPTY}\\s+){0,3}${WORD}${OF}?${END}`,
  'i',
);
/** "trabajar con datos", "exportar datos", "acceder a la información": which is open. */
export const EVERYTHING_OBJECT = pattern(
  `${BEGIN}(?:${WEAK}|${WORD})\\s+(?:${EMPTY}\\s+){0,3}${EVERYTHING}${END}`,
  'i',
);
/** "quiero más información": a thing with nothing that says which. */
export const EVERYTHING_WANTED = pattern(
  `^(?:${EMPTY}\\s+){1,3}(?:mejor(?:es)?\\s+)?${EVERYTHING}${END}`,
  'i',
);

const QUALITY = `(?:user-friendly|amigables?|intuitiv[oa]s?|intuitivamente|cómod[oa]s?|cómodamente|flexibles?|flexibilidad|fluid[oa]s?|robust[oa]s?|eficientes?|eficientemente|eficaz(?:mente)?|óptim[oa]s?|óptimamente|modern[oa]s?|atractiv[oa]s?|adecuad[oa]s?|adecuadamente|apropiad[oa]s?|correctamente|suficientes?|razonables?|bonit[oa]s?|buen[oa]s?|buen|mejor(?:es)?|fácil(?:es)?|fácilmente|más (?:fácil|fáciles|sencill[oa]s?|simple|cómod[oa]|ágil)|sencillamente|potentes?|de (?:alta )?calidad|escalables?|según (?:sea necesario|convenga|se necesite)|cuando (?:sea necesario|haga falta|convenga)|en (?:un )?tiempo razonable|con (?:facilidad|comodidad|agilidad|fluidez)|de (?:una )?(?:forma|manera) (?:más )?(?:fácil|sencilla|simple|rápida|ágil|eficiente|óptima|cómoda|intuitiva|adecuada|correcta|amigable))`;
/** Not qualities: "buenas prácticas", "mejor postor", "buenos días". */
const NO_QUALITY = `(?!\\s+(?:prácticas?|días|tardes|postor|oferta|precio|puntuad|valorad|que \\d|de \\d)|-)`;
/** Qualities in a wish: "fácil de usar", "una página amigable", "más útil", "que sea rápida". */
export const QUALITY_WISHED = anySpanish(
  `(?<!["'‘“«(])(?<!a lo |lo |el |la |los |las )${QUALITY}${NO_QUALITY}`,
  `(?:experiencia|proceso|forma|flujo|servicio|página|app|web|sistema|aplicación) más (?:rápid[oa]|ágil)`,
  `más (?:útil(?:es)?|eficientes?|prácticos?|intuitiv[oa]s?|flexibles?|fiables?|confiables?|legibles?|profesional(?:es)?|segur[oa]s?|precis[oa]s?|relevantes?|clar[oa]s?|usables?|atractiv[oa]s?|visual(?:es)?)`,
  `(?:ser|sea|sean|cargue|carguen|cargar|funcione|funcionen|responda|respondan|vaya|vayan|quede|vea) (?:más |muy |lo más |siempre )?(?:rápid[oa]s?|rápidamente|lent[oa]s?|responsive|fiables?|confiables?|segur[oa]s?|estables?|bien|útil(?:es)?|clar[oa]s?|relevantes?|ágil|sencill[oa]s?|simple|deprisa)`,
);
/** Makes better, and leaves open what better is. */
export const BETTERS = pattern(
  `^(?:poder\\s+)?(?:mejorar|optimizar|modernizar|agilizar|potenciar|embellecer|perfeccionar)(?!\\p{L})|(?<!\\p{L})(?:mejor|mejora (?:de|en)) (?:la )?(?:experiencia|rendimiento|usabilidad|diseño)(?!\\p{L})`,
  'i',
);

/** The list goes on, and only its writer knows how; "diversos" and "algunos" leave open which. */
export const OPEN_LIST = anySpanish(
  `(?<!\\d,\\s)etc(?:étera)?`,
  `y/o|o/y`,
  `y así (?:sucesivamente)?`,
  `o algo (?:así|similar|parecido|por el estilo)`,
  `y (?:otr[oa]s|demás|similares)(?: (?:cosas|datos|detalles|elementos|opciones|informaciones))?(?=\\s*(?:$|[.,;]))`,
  `(?:divers[oa]s|distint[oa]s) \\p{L}+s`,
  `(?<!a )ciert[oa]s \\p{L}+s`,
  `algun[oa]s (?!veces|días|casos|momentos|personas)\\p{L}+s`,
  `(?:un montón|una serie|un par|infinidad|multitud|gran cantidad) de`,
  `entre otr[oa]s`,
);

/** The same in a reason, where "diversos" and "algunos" do no harm. */
export const OPEN_LIST_IN_REASON = anySpanish(`(?<!\\d,\\s)etc(?:étera)?`, `y/o|o/y`, `entre otr[oa]s`);

/** One of these is in every text in which a quality is wished or a list is left open. */
export const VAGUE_CUES =
  formsOf(`user friendly amigabl intuitiv intuitivament cómod cómodament flexibl flexibilidad fluid robust eficient eficientement eficaz eficazment óptim óptimament modern atractiv
    adecuad adecuadament apropiad correctament suficient razonabl bonit buen mejor fácil fácilment sencill sencillament simpl potent calidad escalabl necesari conveng necesit falt facilidad comodidad
    agilidad fluidez form maner más rápid rápidament lent responsiv fiabl confiabl segur establ bien útil clar relevant ágil depris etc etcéter así alg otr demás similar divers distint ciert algun
    montón seri par infinidad multitud cantidad mejor`);

/** Or one of these, whose words are everywhere. */
export const VAGUE_SIGNS = ['y/o', 'o/y'] as const;

const DEGREES =
  formsOf(`mejor fácil fácilment sencill simpl rápid rápidament eficient eficientement eficaz eficaci eficienci cómod comodidad bien buen mejorar optimizar optimic agilizar agilic
    facilitar facilit productiv productividad content feliz felic satisfech satisfacción útil flexibl correctament más rendimient ágil agilidad facilidad rapidez calidad óptim`);
/** What surrounds them in a reason that has nothing else to say. */
const AROUND =
  formsOf(`yo él ell est es eso que cos tod vid trabaj tare experienci proces sistem app aplicación siti web usuari client person gent el l un mi nuestr su son se sea sean ser
    fue está estar esté estén qued quedar quedars pued puedan poder podemos podamos va vay vayan ir funcion funcionen funcionar hac hacer hag hagan hacerl hech tener teng tengan sentir sentirm sentirs sient us usar usarl usars
    para por en y o con de del al much muy tan así me nos no trabajar gestión día`);
/** Whether a reason has only words of degree in it: "para que sea más fácil", "para trabajar mejor". */
export function isEmptyReason(reason: string): boolean {
  const words =
    reason
      .slice(0, 120)
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏ'’-]+/g) ?? [];
  const isDegree = (word: string): boolean => DEGREES.has(word) || DEGREES.has(plain(word));
  return words.some(isDegree) && words.every((word) => isDegree(word) || AROUND.has(word));
}
