/** How English texts say that something waits for other work, or send the reader to something outside the text. */
import { ISSUE_KEY } from '../issue-key';
import { oneOf } from '../phrases';

/** Link types that hold an item back, in Jira's own words and those of common plans. */
export const BLOCKING_RELATION =
  /^\s*(?:(?:is |are |being )?(?:blocked|gated|held up|preceded) by|(?:is )?depend(?:s|ent|ing)? (?:up)?on|requires|needs|waits (?:for|on)|is waiting (?:for|on)|has to be (?:done|finished|started) after|(?:is )?(?:a )?successor of|follows)\b/i;

/**
 * Where a text may wait for something or send the reader somewhere: only around these places is looked closer. The
 * groups: a time, a word of waiting, a file, a talk, a page. Read in small letters.
 */
export const CUE =
  /\b(once|after|as soon as|until) |(depend|blocked|blockers?:|\bwaiting|\bwaits |\bto wait|pending)|(attach|screen-?shot|screen ?captur|mock-?up|wireframe|sketch)|(discuss|talked|agreed|conversation|e-?mail|slack|whiteboard|meeting)|(wiki|confluence|design doc|google doc|\bspecs?\b|specification|concept|figma|miro\b|intranet|share ?point|requirements? (?:doc|page|spec))/g;

/** Work of a team: what somebody builds, decides or hands over, and what no user of a product waits for. */
const WORK =
  oneOf(`apis? endpoints? back-?ends? front-?end teams? releases? milestones? timelines? epics? spike
    refactoring redesign rewrite migration upgrade mock-?ups? wireframes? designs? specs? specification concept architecture
    sdk library framework implementation prototype vendors? supplier infrastructure approval sign-?off decision feedback
    clarification rollout roll-?out deliverables? dependenc(?:y|ies) legal schema contract pr merge branch patch`);
const THIS = `(?:this|that) (?:story|task|ticket|issue|item|work|feature|one|change|epic|bug|fix)`;
const OTHER = `(?:other|another|previous|preceding|related|first|upstream|backend|api|platform|infrastructure|external|that|these|those)`;
const ITEM = oneOf(`stor(?:y|ies) tasks? tickets? issues? bugs? fix(?:es)? changes? items? features?`);
const WORK_OF_OTHERS = `(?:${WORK}|${OTHER} (?:\\w+ )?${ITEM})`;
/** Up to eight words between, none of which ends a clause. */
const WORDS = `(?:[\\w'’/.&-]+ ){0,8}?`;
const START = `(?:^|[\\n.;:!?(–-])\\W{0,3}`;
const IS = `(?:is|are|has been|have been|gets|will be|becomes)(?: (?:finally|fully|all|both|also|actually))?`;
/** "When" and "unless" mostly tell what a product does. */
const WHEN = `(?:once|after|as soon as|until)`;

/** Begins at a time: "once the new API is there", "after the migration has been finished". */
export const AFTER_WORK = new RegExp(
  [
    `${WHEN} ${WORDS}${WORK_OF_OTHERS} (?:\\w+ ){0,4}?${IS} (?:there|here|done|ready|available|complete|completed|finished|live|released|delivered|deployed|merged|upgraded|fixed|resolved|closed|provided|published|approved|signed|agreed|decided|stable|stabili[sz]ed|settled|final|frozen)\\b`,
    // What is implemented or put in place is work, whatever it is.
    `${WHEN} ${WORDS}${IS} (?:implemented|in place|developed|finali[sz]ed|refactored|merged (?:in|into|to)|rolled out)\\b`,
    `${WHEN} ${WORDS}(?:has|have) (?:implemented|finali[sz]ed|rolled out|refactored)\\b`,
    `${WHEN} (?:the |our )?(?:other |\\w+ )?(?:team|vendor|supplier|ops|back-?end|legal|marketing) (?:has|have|is|are|finishe[sd]|delivers?|releases?|provides?) `,
  ].join('|'),
  'iy',
);
/** Begins at a time that stands after "can't be started": any work will do. */
export const BEFORE_WORK = new RegExp(`${WHEN} ${WORDS}${WORK_OF_OTHERS}\\b`, 'iy');
export const NOT_STARTED =
  /\b(?:can(?:not|['’]t| not| only)|could(?:n['’]t| not)|won['’]t|only) (?:be )?(?:start(?:ed)?|begin|begun|implement(?:ed)?|done|finish(?:ed)?|work(?:ed)? on) (?:[a-z]+ ){0,3}$/i;

const HELD = [
  `${START}(?:currently |still )?blocked (?:by|on|until)\\b`,
  `\\b(?:${THIS}|we(?:['’]re| are)?|work|development|implementation) (?:is |are |was )?(?:currently |still |now )?blocked (?:by|on|until)\\b`,
  `\\b(?:this|it)(?:['’]s| is) (?:currently |still )?blocked (?:by|on|until) ${WORDS}${WORK_OF_OTHERS}\\b`,
  `\\b(?:${THIS}|we(?:['’]re| are)?|still|currently) (?:is |are )?(?:still |currently )?waiting (?:for|on) ${WORDS}${WORK_OF_OTHERS}\\b`,
  `${START}waiting (?:for|on) ${WORDS}${WORK_OF_OTHERS}\\b`,
  `\\b(?:${THIS}) (?:still )?(?:has|needs|will have) to wait\\b`,
  `\\bwe (?:still |will )?(?:have|need) to wait (?:for|until|till) ${WORDS}(?:${WORK_OF_OTHERS}\\b|to (?:be|become|release|support|provide|deliver|finish|ship)\\b)`,
  `${START}pending (?:on )?(?:the |a |an |some |final )?(?:\\w+ )?(?:approval|decision|feedback|clarification|sign-?off|mock-?ups?|designs?|wireframes?|review|release|merge)(?= (?:from|of|by|for|on)\\b|\\s{0,2}(?:[.,;)!]|$|\\n))`,
].join('|');

const DEPENDS = [
  `\\b${THIS} (?:also )?(?:depends|relies|is dependent|will depend|is depending) (?:up)?on\\b`,
  `${START}(?:depends|depending|dependent|dependency) on (?!(?:which|how|whether|what|where|when|who|if)\\b)${WORDS}${WORK_OF_OTHERS}\\b`,
  `\\b(?:this|it|we|which|implementation) (?:also |currently )?(?:depends?|is dependent|are dependent|will depend) (?:up)?on (?!(?:which|how|whether|what|where|when|who|if)\\b)${WORDS}${WORK_OF_OTHERS}\\b`,
  `${START}(?:depends on|blocked by|blockers?|waiting for|dependenc(?:y|ies)):\\s{1,3}(?!(?:none|no|n/?a|nothing|-)\\b)${WORDS}${WORK_OF_OTHERS}\\b`,
].join('|');

/** Waits for work that somebody else has to do first. */
export const WAITS = new RegExp(`${HELD}|${DEPENDS}`, 'i');

const STILL = `(?:(?:also|still|currently|now|only|all) )?`;
const ON = `(?:up)?on`;
const IT = `(?<!\\b(?:if|whether|unless|until) )\\b(?:${THIS}|the (?:story|ticket|task|issue)|this|it|we|(?:the )?(?:work|implementation|development))`;
/** Waits for what it names by its key, whatever that is; nothing stands between that could deny it. In either letters. */
export const WAITS_FOR_KEY = new RegExp(
  [
    `(?:${IT} ${STILL}(?:depends? ${ON}|will depend ${ON}|rel(?:y|ies) ${ON}|waits? (?:for|${ON})|(?:has|have|needs?) to wait (?:for|until))`,
    `${IT}(?:['’](?:s|re)| is| are) ${STILL}(?:dependent ${ON}|waiting (?:for|${ON})|blocked (?:by|${ON}|until))`,
    `${START}(?:depend(?:s|ing|ent)|relies|dependency) ${ON}:?`,
    `${START}(?:wait(?:s|ing) (?:for|${ON}):?|blocked (?:by|${ON}|until):?|(?:blockers?|dependenc(?:y|ies)):))`,
  ].join('|') + ` (?:the )?(?:${ITEM} )?${ISSUE_KEY}\\b`,
  'i',
);

const PICTURE = oneOf(`screen-?shots? screen-?captures? mock-?ups? wireframes? sketch sketches`);
const FILE =
  oneOf(`images? pictures? screen-?shots? mock-?ups? wireframes? sketch sketches diagrams? designs? documents? docs? pdfs? logs? spreadsheets? excel
    projects? samples? examples? patch patches specs? specification stacktraces? traces? videos? gifs?`);
const LOOK = `(?:${START}|\\b(?:please|also|and) )(?:please )?(?:see|refer to|check|look at|cf\\.?|as (?:seen|shown|described) in)`;

/** Sends the reader to a file or a picture with the item. */
export const PROMISED_FILE = new RegExp(
  [
    `${LOOK} (?:to )?(?:the |my |this |these )?(?:attach(?:ed|ments?)\\b|${PICTURE}\\b)`,
    `${LOOK} (?:the |this )?(?:${FILE}) (?:attached|below|above)\\b`,
    `(?:${START}|\\) |\\b(?:then|and|please) )(?:download|import|open|install|use|run) (?:the )?attached\\b`,
    `\\battached (?:in|to|with|on) (?:this|the) (?:issue|ticket|story|task|bug|jira|item|report)\\b`,
    `${START}(?:refer to|see|cf\\.?) (?:the |my )?attachments?\\b`,
    `\\b(?:in|on|from|per|to) the attached (?:\\w+ )?${FILE}\\b`,
    `${START}attached (?:is|are|you|a|the|file|${FILE})\\b`,
    `${START}(?:${FILE}|log files?|files?) (?:is |are |were )?attached\\b`,
    `\\b(?:i|we)(?:['’]ve| have)? (?:also )?attached\\b`,
    `\\b(?:${PICTURE}) (?:attached|below)\\b`,
  ].join('|'),
  'i',
);

/** Says that the file is in the item itself. */
export const ATTACHED = /attach/i;

const TALK =
  oneOf(`meeting call workshop refinement planning retro retrospective discussion conversation chat slack e-?mail mail thread team
    sprint stand-?up grooming session hallway phone`);
/** Sends the reader to what some people said to each other. */
export const PROMISED_TALK = new RegExp(
  [
    `\\bas (?:we |i |you |was |were |already |previously |just |recently |briefly ){0,2}(?:discussed|talked about)\\b`,
    `\\bas (?:we |was |were |already |previously ){0,2}agreed (?:(?:up)?on )?(?:in|at|during|with|on|over) (?:the |our |my |last |today['’]s |yesterday['’]s ){0,2}(?:\\w+ )?${TALK}\\b`,
    `\\b(?:per|following|according to|based on|after) (?:our|my|the|today['’]s|yesterday['’]s|last week['’]s) (?:\\w+ )?(?:discussion|conversation|chat|call|meeting)s?\\b`,
    `\\bsee (?:the |my |our )?(?:e-?mail|slack|meeting notes|minutes|whiteboard)\\b`,
  ].join('|'),
  'i',
);

/** Sends the reader to a page without saying where it is. */
export const PROMISED_PAGE = new RegExp(
  [
    `\\b(?:see|refer to|check|(?:described|specified|defined|outlined) (?:in|on)|according to|as per) (?:the |our |this )?(?:wiki|confluence|design doc\\w*|google doc\\w*|spec|specification|concept|requirements? (?:doc\\w*|page|spec\\w*)|figma|miro|wiki page|confluence page|intranet|share ?point)\\b`,
    `\\b(?:see|ask|talk to) \\w+ (?:for|about) (?:the |more |further )?(?:mock-?ups?|designs?|wireframes?|specs?|specification|requirements)\\b`,
  ].join('|'),
  'i',
);
