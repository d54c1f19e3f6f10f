/**
 * Spanish words that two people fill in differently: verbs that stand for many actions, nouns that stand for
 * everything, qualities without a measure. Alone they are open; with a word that says more they are plain.
 */
import { oneOf } from '../phrases';
import { anyLetters, pattern, plain, wordsOf } from './spelling';
import { BEGIN, EMPTY, END, OF, WORD } from './wish-parts';

/** Nouns that stand for everything of a kind. */
const EVERYTHING =
  oneOf(`datos contenidos? información cosas? elementos? ítems? items? registros? recursos materiales? objetos? entidad(?:es)? detalles? todo algo funcionalidad(?:es)? operaciones
  activos gestiones trámites temas`);
/** Actions that stand for several. */
const UMBRELLA = `(?:gestionar|administrar|manejar|mantener|organizar|tratar(?: con)?|procesar|ocuparse de|encargar(?:se|me) de|lidiar con|llevar)`;
const WEAK = `(?:soportar|comprobar|verificar|revisar|acceder al?|tener acceso al?|usar|utilizar|trabajar con|interactuar con|${UMBRELLA})`;

/** "gestionar usuarios", "manejar solicitudes": what is done with them is open. */
export const UMBRELLA_ACTION = pattern(
  `${BEGIN}${UMBRELLA}\\s+(?:${EMPTY}\\s+){0,3}${WORD}${OF}?${END}`,
  'iu',
);
/** "trabajar con datos", "exportar datos", "acceder a la información": which is open. */
export const EVERYTHING_OBJECT = pattern(
  `${BEGIN}(?:${WEAK}|${WORD})\\s+(?:${EMPTY}\\s+){0,3}${EVERYTHING}${END}`,
  'iu',
);
/** "quiero más información": a thing with nothing that says which. */
export const EVERYTHING_WANTED = pattern(
  `^(?:${EMPTY}\\s+){1,3}(?:mejor(?:es)?\\s+)?${EVERYTHING}${END}`,
  'iu',
);

const QUALITY = `(?:user-friendly|amigables?|intuitiv[oa]s?|intuitivamente|cómod[oa]s?|cómodamente|flexibles?|flexibilidad|fluid[oa]s?|robust[oa]s?|eficientes?|eficientemente|eficaz(?:mente)?|óptim[oa]s?|óptimamente|modern[oa]s?|atractiv[oa]s?|adecuad[oa]s?|adecuadamente|apropiad[oa]s?|correctamente|suficientes?|razonables?|bonit[oa]s?|buen[oa]s?|buen|mejor(?:es)?|fácil(?:es)?|fácilmente|más (?:fácil|fáciles|sencill[oa]s?|simple|cómod[oa]|ágil)|sencillamente|potentes?|de (?:alta )?calidad|escalables?|según (?:sea necesario|convenga|se necesite)|cuando (?:sea necesario|haga falta|convenga)|en (?:un )?tiempo razonable|con (?:facilidad|comodidad|agilidad|fluidez)|de (?:una )?(?:forma|manera) (?:más )?(?:fácil|sencilla|simple|rápida|ágil|eficiente|óptima|cómoda|intuitiva|adecuada|correcta|amigable))`;
/** Not qualities: "buenas prácticas", "mejor postor", "buenos días". */
const NO_QUALITY = `(?!\\s+(?:prácticas?|días|tardes|postor|oferta|precio|puntuad|valorad|que \\d|de \\d)|-)`;
/** Qualities in a wish: "fácil de usar", "una página amigable", "más útil", "que sea rápida". */
export const QUALITY_WISHED = anyLetters(
  `(?<!["'‘“«(])(?<!a lo |lo |el |la |los |las )${QUALITY}${NO_QUALITY}`,
  `(?:experiencia|proceso|forma|flujo|servicio|página|app|web|sistema|aplicación) más (?:rápid[oa]|ágil)`,
  `más (?:útil(?:es)?|eficientes?|prácticos?|intuitiv[oa]s?|flexibles?|fiables?|confiables?|legibles?|profesional(?:es)?|segur[oa]s?|precis[oa]s?|relevantes?|clar[oa]s?|usables?|atractiv[oa]s?|visual(?:es)?)`,
  `(?:ser|sea|sean|cargue|carguen|cargar|funcione|funcionen|responda|respondan|vaya|vayan|quede|vea) (?:más |muy |lo más |siempre )?(?:rápid[oa]s?|rápidamente|lent[oa]s?|responsive|fiables?|confiables?|segur[oa]s?|estables?|bien|útil(?:es)?|clar[oa]s?|relevantes?|ágil|sencill[oa]s?|simple|deprisa)`,
);
/** Makes better, and leaves open what better is. */
export const BETTERS = pattern(
  `^(?:poder\\s+)?(?:mejorar|optimizar|modernizar|agilizar|potenciar|embellecer|perfeccionar)(?!\\p{L})|(?<!\\p{L})(?:mejor|mejora (?:de|en)) (?:la )?(?:experiencia|rendimiento|usabilidad|diseño)(?!\\p{L})`,
  'iu',
);

/** The list goes on, and only its writer knows how; "diversos" and "algunos" leave open which. */
export const OPEN_LIST = anyLetters(
  `(?<!\\d,\\s)etc(?:étera)?`,
  `y/o|o/y`,
  `y así (?:sucesivamente)?`,
  `o algo (?:así|similar|parecido|por el estilo)`,
  `y (?:otr[oa]s|demás|similares)(?: (?:cosas|datos|detalles|elementos|opciones|informaciones))?(?=\\s*(?:$|[.,;]))`,
  `(?:divers[oa]s|vari[oa]s|distint[oa]s) \\p{L}+s`,
  `(?<!a )ciert[oa]s \\p{L}+s`,
  `algun[oa]s (?!veces|días|casos|momentos|personas)\\p{L}+s`,
  `(?:un montón|una serie|un par|infinidad|multitud|gran cantidad) de`,
  `entre otr[oa]s`,
);

/** The same in a reason, where "diversos" and "algunos" do no harm. */
export const OPEN_LIST_IN_REASON = anyLetters(`(?<!\\d,\\s)etc(?:étera)?`, `y/o|o/y`, `entre otr[oa]s`);

/** One of these is in every text in which a quality is wished or a list is left open. */
export const VAGUE_CUES =
  wordsOf(`user friendly amigable amigables intuitivo intuitiva intuitivos intuitivas intuitivamente cómodo cómoda cómodos cómodas cómodamente flexible flexibles flexibilidad fluido fluida robusto robusta
    eficiente eficientes eficientemente eficaz eficazmente óptimo óptima óptimamente moderno moderna atractivo atractiva adecuado adecuada adecuados adecuadas adecuadamente apropiado apropiada correctamente
    suficiente suficientes razonable razonables bonito bonita bueno buena buenos buenas buen mejor mejores fácil fáciles fácilmente sencillo sencilla sencillamente simple potente potentes calidad escalable
    necesario convenga necesite falta facilidad comodidad agilidad fluidez forma manera más rápido rápida rápidos rápidas rápidamente lento lenta responsive fiable confiable seguro segura seguros seguras estable
    bien útil útiles claro clara relevante ágil deprisa etc etcétera así algo otros otras demás similares diversos diversas varios varias distintos distintas ciertos ciertas algunos algunas montón serie par
    infinidad multitud cantidad mejora`);

/** Or one of these, whose words are everywhere. */
export const VAGUE_SIGNS = ['y/o', 'o/y'] as const;

const DEGREES =
  wordsOf(`mejor mejores fácil fáciles fácilmente sencillo sencilla sencillos simple rápido rápida rápidos rápidas rápidamente eficiente eficientes eficientemente eficaz eficacia eficiencia cómodo
    cómoda comodidad bien bueno buena mejorar mejora optimizar optimice agilizar agilice facilitar facilite productivo productiva productividad contento contenta contentos feliz felices satisfecho satisfechos
    satisfacción útil flexible correctamente más rendimiento ágil agilidad facilidad rapidez calidad óptimo óptima`);
/** What surrounds them in a reason that has nothing else to say. */
const AROUND =
  wordsOf(`yo él ella ellos ellas esto eso que cosas todo todos toda todas vida trabajo trabajos tarea tareas experiencia proceso procesos sistema app aplicación sitio web usuario usuarios usuaria cliente clientes
    persona personas gente el la los las un una mi mis nuestro nuestra nuestros su sus es son sea sean ser fue está estar esté estén quede quedar quedarse puedo pueda puedan poder podemos podamos va vaya vayan ir funcione
    funcionen funcionar hacer haga hagan hacerlo hecho tener tenga tengan sentir siento usar use uso usarlo usarla usarse para por en y e o con de del lo al mucho muy tan así me nos le les se no tengan trabajar trabaje
    gestión día`);
/** Whether a reason has only words of degree in it: "para que sea más fácil", "para trabajar mejor". */
export function isEmptyReason(reason: string): boolean {
  const words =
    reason
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}'’-]+/gu) ?? [];
  const isDegree = (word: string): boolean => DEGREES.has(word) || DEGREES.has(plain(word));
  return words.some(isDegree) && words.every((word) => isDegree(word) || AROUND.has(word));
}
