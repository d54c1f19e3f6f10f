/** How English texts say that something is still open. */
import { oneOf, titleOf } from '../phrases';

const SETTLED = oneOf(
  `defined decided determined clarified confirmed discussed specified agreed announced described`,
);
const ASKING = oneOf(`if whether how what which who where when why about yet`);
/** Finding the cause of a fault is the work itself. */
const THE_WORK = `[^.\\n]{0,60}\\b(?:problem|cause[sd]?|causing|wrong|reason|root|bug|fail(?:s|ed|ing|ure)?|happen(?:s|ed|ing)?)\\b`;
const START = `(?:^|[\\n.;:!?(–-])\\W{0,3}`;

const CUES = [
  `tb[dca]\\b`,
  `to-?do\\b`,
  `\\bto be [dcsa]`,
  `not (?:[a-z]+ )?(?:sure|clear|decided|agreed|clarified)`,
  `unsure|unclear|undecided`,
  `need(?:s|ed)? to (?:first |also )?(?:be [dca]|find|figure|clarify|decide|agree|check)`,
  `ha(?:s|ve) to be [dca]`,
  `(?:question|point)s?:`,
  `awaiting `,
].join('|');
/** Where a text may hold a mark or a doubt: only around these places is looked closer. Read in small letters. */
export const CUE = new RegExp(CUES, 'g');
/** A quick look: a text with none of these and no question mark leaves nothing open. Read in small letters. */
export const MAYBE_OPEN = new RegExp(
  `${CUES}|\\bquestions?\\b|open (?:point|topic|decision)|to (?:clarify|decide)\\b`,
);

/** Somebody left a mark to come back to, in its own letters: in small ones "todo" is a thing that people build. */
export const MARK = /\b(?:TB[DCA]|tb[dca])\b|\bTODO\b(?! (?:list|app|item|comment|task|entr|mark))|\bTo-?do:/;

/** "Still to be decided", but not "allows the size to be defined": there it is what the product does. */
const LEFT = [
  `(?:\\b(?:is|are|still|yet|remains?)|[(:–-]|^)\\s{0,2}to be ${SETTLED}\\b(?! (?:by|in|from|on|as|at|via|with|when|through)\\b)`,
  `\\bstill (?:need(?:s|ed)?|ha(?:s|ve)) to be ${SETTLED}\\b`,
  `\\b(?:needs?|ha(?:s|ve)) to be (?:decided|clarified|discussed|agreed)\\b`,
  `\\b(?:not|n['’]t) (?:been )?(?:yet )?(?:decided|agreed|clarified) (?:yet|on|if|whether|how|which|what|who)\\b`,
  `\\bundecided\\b`,
].join('|');

/** The writer doubts; what users are not sure about is the problem to solve, and no open point. */
const DOUBT = [
  `(?:${START}|\\b(?:i(?:['’]m| am| was)|we(?:['’]re| are)|still|but|and) )not (?:\\w+ )?sure ${ASKING}\\b`,
  `(?:${START}|\\b(?:i(?:['’]m| am)|we(?:['’]re| are)|still) )unsure ${ASKING}\\b`,
  `\\bit(?:['’]s| is) (?:still |yet |also )?(?:not (?:yet )?clear|unclear) (?:to me |yet )?(?:if|whether)\\b`,
  `\\b(?:still|yet) (?:not clear|unclear) ${ASKING}\\b`,
  `(?:${START}|\\b(?:we|i|still) (?:still |first |also |will )?)needs? to (?:first |also )?(?:find out|figure out|clarify|decide|agree on|check (?:with|if|whether))\\b(?!${THE_WORK})`,
  `\\bawaiting (?:a )?(?:decision|clarification)\\b`,
].join('|');

/** Words that say that something is open. */
export const OPEN_WORDS = new RegExp(`${LEFT}|${DOUBT}`, 'i');

/** Three are no slip of the finger. */
export const MANY_MARKS = '???';

/** Titles under which teams keep what is open. */
export const OPEN_TITLE = titleOf(
  `(?:open|outstanding|unresolved|pending) (?:questions?|points?|topics?|decisions?)`,
  `questions?(?: (?:for|to) .{1,40})?`,
  `to (?:clarify|decide|be (?:clarified|decided))`,
);
/** A quick look: one of these letters is in every such title. */
export const MAYBE_OPEN_TITLE = /[qpdt]/i;
/** "Open questions: which carrier", in one line. */
export const OPEN_INLINE = /^\W{0,4}(?:open|outstanding|unresolved) (?:questions?|points?):\s{1,3}(\S.*)$/i;

const LEADS = `(?:(?:so|and|but|or|also|then|now|ok|first|second|question|note|q|perhaps|maybe|otherwise|if so|tb[dc])\\b[\\s,:]{1,3}){0,3}`;
const AUXILIARIES =
  oneOf(`what which who whom whose where when why how is are was were do does did can could should shall will would may might must has
    have had isn['’]t aren['’]t doesn['’]t don['’]t can['’]t shouldn['’]t wouldn['’]t couldn['’]t won['’]t any`);
/** Begins like a question that wants an answer. */
export const ASKS = new RegExp(
  `^\\W{0,4}${LEADS}(?:${AUXILIARIES}|(?:we|i|it|this|that) (?:can|could|should|need|may|might|would|will|is))\\b`,
  'i',
);
/** "Perhaps use this generator?", "…, maybe with the old one?": a proposal that nobody has answered. */
export const PROPOSES =
  /^\W{0,4}(?:and |or |also |so )?(?:perhaps|maybe|possibly|alternatively|(?:how|what) about)\b|[,;–-] (?:(?:and|or|also|but) ){0,2}(?:maybe|perhaps)\b/i;
/** "(8.1?)", "(per user?)": a doubt about the words before; "(animated?)" and "(all of?)" only wonder by the way. */
export const ASIDE =
  /\((?!(?:all|most|some|both|still|right|correct|why|what|really|is|are|was)\b)([^()?\n]{0,40}[\d\s][^()?\n]{0,40})\?$/i;
/** The same within a sentence that begins otherwise: "Once it is filed, do we open it?" */
export const ASKS_LATER =
  /[,;:(–-]\s{0,2}(?:(?:and|or|but|so) )?(?:what|which|who|where|why|how|is|are|do|does|did|can|could|should|shall|will|would) (?:we|i|it|this|that|the|they|there|you|one|a|an|to|is|are|do|does|should|can)\b|\b(?:should|shall|can|could|do|would) we\b|,? right\?$/i;

/** What stands right after a question that is answered. */
export const ANSWER =
  /^\W{0,6}(?:a(?:nswer(?:ed)?)?\s?[:.)=]|yes\b|yep\b|no\b|nope\b|agreed\b|decided\b|decision\b|resolved\b|solved\b|done\b|based on\b|(?:we|they) (?:decided|agreed|will|chose|go)\b|it(?:['’]s| is) (?:the|not|both|only|always|never)\b|both\b|neither\b|only\b|always\b|never\b|according to\b)/i;
export const ARROW = /^\s{0,3}(?:→|⇒|->|=>|-->|==>|--\s)/;

/** Titles of a template that are put as questions: what is below them answers. */
export const TITLE_QUESTION = /^\W{0,4}(?:what|why|how|who|where|when|which)\b(?!.*\b(?:we|i|should)\b)/i;

/** Before a question that its writer goes on to answer. */
export const SO = /^\W{0,4}(?:so|in particular|now),?\s/i;

/** Nothing stands under the title. */
export const NOTHING =
  /^\W{0,4}(?:none|no|n\/?a|nothing|all (?:answered|clear|closed|resolved))?(?: (?:so far|yet|at the moment|open))?\W{0,4}$/i;
