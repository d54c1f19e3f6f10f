/**
 * English words that two people fill in differently: verbs that stand for many actions, nouns that stand for
 * everything, qualities without a measure. Alone they are open; with a word that says more they are plain.
 */
import { anyOf, oneOf, setOf } from '../phrases';
import { BEGIN, EMPTY, END, WORD } from './wish-parts';

/** Nouns that stand for everything of a kind. */
const EVERYTHING =
  oneOf(`data contents? information info things? stuff items records sources resources materials? objects entities elements details
  everything anything something functionality features operations assets`);
/** Actions that stand for several. */
const UMBRELLA = `(?:manage|handle|maintain|administer|organi[sz]e|process|deal with|take care of|look after)`;
const WEAK = `(?:support|check|access|use|work on|work with|interact with|go through|${UMBRELLA})`;

/** "manage users", "deal with requests": what is done with them is open. */
export const UMBRELLA_ACTION = new RegExp(`${BEGIN}${UMBRELLA}\\s+(?:${EMPTY}\\s+){0,3}${WORD}${END}`, 'iu');
/** "work with data", "export data", "access external sources": which is open. */
export const EVERYTHING_OBJECT = new RegExp(
  `${BEGIN}(?:${WEAK}|${WORD}(?:\\s+(?:for|through|at|up))?)\\s+(?:${EMPTY}\\s+){0,3}${EVERYTHING}${END}`,
  'iu',
);
/** "I want better data": a thing with nothing that says which. */
export const EVERYTHING_WANTED = new RegExp(`^(?:${EMPTY}\\s+){1,3}${EVERYTHING}${END}`, 'iu');

const QUALITY = `(?:user-friendly|intuitive|convenient(?:ly)?|flexible|flexibly|seamless(?:ly)?|smooth(?:ly|er)?|robust|efficient(?:ly)?|effective(?:ly)?|optimal(?:ly)?|modern|attractive|appealing|properly|proper(?= [a-z])|appropriate(?:ly)?|adequate(?:ly)?|sufficient(?:ly)?|reasonabl[ey]|suitable|suitably|nice(?:r|ly)?|good|better|best|easy|easily|easier|simpler|simple(?= (?:to|way|and easy))|powerful|high[- ]quality|meaningful(?:ly)?|scalable|as (?:needed|required|necessary|appropriate)|when(?:ever)? (?:needed|necessary|appropriate)|in (?:a )?reasonable (?:amount of )?time)`;
/** Not qualities: "best practices", "simply click", "Simple Form", "better than 90 %". */
const NO_QUALITY = `(?!\\s+(?:practices?|effort|before|than \\d|of breed|seller)|-)`;
/** Qualities in a wish: "easy to use", "a user-friendly page", "more helpful", "to be fast". */
export const QUALITY_WISHED = anyOf(
  `(?<!["'‘“(])${QUALITY}${NO_QUALITY}`,
  `(?:faster|quicker) (?:experience|process|way|workflow|service|page|app|site|system)`,
  `more (?:helpful|useful|user-friendly|efficient|convenient|intuitive|flexible|reliable|granular|readable|professional|secure|accurate|relevant|precise)`,
  `(?:be|is|are|load|run|work|become|respond|perform)s? (?:\\w+ )?(?:fast|faster|quick|quicker|quickly|slow|responsive|reliable|secure|stable|performant|well|helpful|useful|clear|relevant)`,
);
/** Makes better, and leaves open what better is. */
export const BETTERS =
  /^(?:(?:to|be able to)\s+)?(?:improve|enhance|optimi[sz]e|streamline|moderni[sz]e|beautify)\b|\b(?:improved|enhanced) (?:experience|performance|usability|design|workflow)\b/i;

/** The list goes on, and only its writer knows how; "various" and "some" leave open which. */
export const OPEN_LIST = anyOf(
  `(?<!\\d,\\s)etc`,
  `and so (?:on|forth)`,
  `and/or`,
  `or something`,
  `and (?:other|similar) (?:things|stuff|details|data|information|items)`,
  `various [a-z]+`,
  `(?<!\\b(?:a|the) )certain [a-z]+s`,
  `some (?!way|kind|sort|point|time|day|one|of|other|people|reason)[a-z]+s`,
  `(?:a lot|lots|a number|a bunch|a couple) of`,
  `(?:all|various|different) (?:kinds|sorts|types) of (?:things|stuff|data|content|information)`,
  `stuffs?`,
);

/** The same in a reason, where "various" and "some" do no harm. */
export const OPEN_LIST_IN_REASON = anyOf(`(?<!\\d,\\s)etc`, `and so (?:on|forth)`, `and/or`, `stuffs?`);

/** One of these is in every text in which a quality is wished or a list is left open. */
export const VAGUE_CUES =
  setOf(`friendly intuitive convenient conveniently flexible flexibly seamless seamlessly smooth smoothly smoother
  robust efficient efficiently effective effectively optimal optimally optimized optimised modern attractive appealing proper properly
  appropriate appropriately adequate adequately sufficient sufficiently reasonable reasonably suitable suitably nice nicer nicely good better
  best easy easily easier simple simpler simply powerful quality meaningful meaningfully scalable needed required necessary more fast faster
  quick quicker quickly slow responsive reliable secure stable performant well helpful useful clear relevant improved enhanced
  etc forth something other similar various certain some lot lots number bunch couple kinds sorts types stuff stuffs`);

/** Or one of these, whose words are everywhere. */
export const VAGUE_SIGNS = ['so on', 'nd/or'] as const;

const DEGREES =
  setOf(`better easier easy simpler simple faster fast quicker quick nicer nice smoother smooth smoothly efficient efficiently
  effective effectively convenient conveniently good great well improved improve improves best productive comfortable user-friendly happy
  happier satisfied useful helpful flexible properly more performance`);
/** What surrounds them in a reason that has nothing else to say. */
const AROUND =
  setOf(`i we it they you he she this that things thing everything stuff life work works working job experience process system app
  application site website user users customer customers people overall the a an my our their its is are be am was will would can could may
  might should become becomes get gets go goes went do does did run runs make makes made have has feel feels use using to for of in and with
  much very really even so all as it's it’s i'm that's is's me us them possible perform performs`);
/** Whether a reason has only words of degree in it: "so that it’s easier", "so that things work better". */
export function isEmptyReason(reason: string): boolean {
  const words =
    reason
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}'’-]+/gu) ?? [];
  return (
    words.some((word) => DEGREES.has(word)) && words.every((word) => DEGREES.has(word) || AROUND.has(word))
  );
}
