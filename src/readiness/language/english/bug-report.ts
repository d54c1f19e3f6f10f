/**
 * What a bug report looks like in English: the titles that templates of bug reports give its parts, what it sounds like
 * when something goes wrong, and when something ought to be otherwise.
 */
import { oneOf } from '../phrases';

const OUTCOME = oneOf(`results? behaviou?rs? outcomes? outputs? values? responses? states?`);
const TO_REPRODUCE = oneOf(`reproduce repro replicate recreate re-create trigger`);

const LABELS = {
  expected: [
    `expected(?:/desired)?(?: ${OUTCOME})?`,
    `expectations?`,
    `(?:desired|wanted|correct) ${OUTCOME}`,
    `what (?:should(?: have)?|ought to) happen(?:ed)?(?: instead)?`,
    `what (?:did|do|would|i|we|you) (?:i |we |you )?expect(?:ed)?(?: to (?:happen|see))?(?: instead)?`,
    `(?:i|we|you)(?: would| had)? expect(?:ed)?`,
    `(?:it )?should(?: be| have been)?`,
  ],
  actual: [
    `actual(?: ${OUTCOME})?`,
    `(?:observed|current|incorrect|faulty)(?: ${OUTCOME})`,
    `observed|observations?`,
    `what (?:actually )?(?:happens|happened|is happening|goes wrong|went wrong)(?: instead)?`,
    `what (?:do|did) (?:i|we|you) (?:see|get)(?: instead)?`,
    `(?:the )?(?:issue|problem|bug|defect|symptoms?|results?|failure|error)(?: is)?`,
  ],
  steps: [
    `(?:the )?(?:test |exact )?steps?(?: (?:to|for|how to) (?:${TO_REPRODUCE}|re-?producing|follow|see)(?: (?:it|this|the (?:bug|issue|problem|error)))?)?`,
    `steps to repli?c?i?ate`,
    `(?:how )?to ${TO_REPRODUCE}(?: (?:it|this|the (?:bug|issue|problem|error)))?`,
    `repro(?:duc(?:tion|ing|e))?(?: steps?| recipe| case)?`,
    `str|s\\.t\\.r\\.`,
    `what (?:i|we|you) did`,
    `what did (?:i|we|you) do`,
  ],
  environment: [
    `(?:test(?:ed)? )?(?:environments?|platforms?)(?: info(?:rmation)?| details)?`,
    `(?:affected |affects |product |app |software )?(?:versions?|builds?)(?: number)?`,
    `browsers?|os|operating systems?|devices?|hardware|seen (?:on|in|with)|(?:tested|reproduced) (?:on|in|with)`,
  ],
  given: [`pre-?conditions?|pre-?requisites?|setup|set-up|test data|sample data|given|initial state`],
  other: [
    `(?:additional |other |side )?(?:notes?|remarks?|comments?|information|info|context|details)`,
    `work-?arounds?|(?:root )?causes?|impact|severity|priority|frequency|regression|analysis`,
    `(?:suggested |possible |proposed )?(?:fix|fixes|solutions?|proposals?|suggestions?)`,
    `attachments?|screen ?shots?|logs?|log output|stack ?traces?|references?|links?|see also`,
    `acceptance criteria|acs?|tasks?`,
  ],
} as const;
export type BugPart = keyof typeof LABELS;

const named = (...parts: readonly BugPart[]): string =>
  `(?:${parts.map((part) => `(?<${part}>${LABELS[part].join('|')})`).join('|')})`;
const TOLD = named('expected', 'actual');
const GATHERED = named('steps', 'environment', 'given', 'other');
const ASIDE = `\\s{0,2}(?:\\([^)]{0,40}\\)\\s{0,2})?`;
const MARK = `[:=–—]|-{1,2}\\s|\\W{0,6}$`;
/** `Actual result: …`, `Expected is that …`, or the title alone in its line; names the part by its group. */
export const LABEL = new RegExp(
  `^\\W{0,6}(?:${TOLD}${ASIDE}(?:${MARK}|(?:is|was)(?: that)?\\s)|${GATHERED}${ASIDE}(?:${MARK}))`,
  'i',
);
/** Without one of these near its beginning a long line has no title in front. */
export const MAYBE_LABEL = /[:=–—-]| (?:is|was) /;
/** A heading needs no mark after its name: line breaks get lost on the way. */
export const HEADING_LABEL = new RegExp(`^\\W{0,6}(?:${TOLD}|${GATHERED})(?=\\W|$)[\\s:–—-]{0,4}`, 'i');

/** A quick look before the long one. */
export const MAYBE_STEPS = /repro|replic|recreat/i;
/** "You can reproduce this if you …:" begins the steps as a label does. */
export const STEPS_SENTENCE =
  /\b(?:reproduc(?:e|ed|ible|es)|replicated?|recreated?|repro)\b[^:.\n]{0,80}[:.,]?/i;
export const NOT_REPRODUCED =
  /\b(?:not|n['’]t|cannot|unable|never|hard|difficult|trying)\b[^.:\n]{0,40}\b(?:reproduc|replicat|recreat|repro\b)|\bhow (?:to )?reproduce\b[^.:\n]{0,20}\b(?:unknown|unclear)/i;

/** "So I don't have to open it" tells of no failure. */
const NO_MATTER = `(?! (?:have to|need|want|know|think|mind|matter|care)\\b)`;
const NOT = `(?:(?:does|did|is|was|are|were|has|have|had|do|ca|could|wo)n['’]?t|(?:does|did|is|was|are|were|has|have|had|do|will|can|could) not)${NO_MATTER}`;
const WHERE_IT_FAILS = oneOf(`to when with if on in at while because due for after during`);

/** Something goes otherwise than anybody would want: the contrary is what should happen. Read in small letters. */
export const FAILURE = new RegExp(
  `\\b(?:${[
    NOT,
    `cannot|unable to|not able to|not possible|impossible to|no longer|nothing happens|not (?:working|loading|shown|displayed|saved|updated|visible|found|available|respected|recogni[sz]ed)`,
    `fails|fail(?:ed|ing|ures?)? ${WHERE_IT_FAILS}|(?:is|are|keeps?|been|started|was|were) failing|has failed|have failed`,
    `crash(?:es|ed|ing)?|hangs|hang (?:when|on|in|while)|hanging|hung|freezes|froze|frozen|seg-?faults?|segmentation fault|core dumps?|dead-?locks?|infinite loop|race condition|leak(?:s|ed|ing)?|out of memory|panics`,
    `throws|threw|(?:is|are|was|were|being) thrown|exceptions? (?:when|while|in|on|is|was|occurs?|occurred|thrown|from|at|during|if|for|after|with|generated|appears?|raised)|(?:an|the|this|following|weird) exceptions?|npes?|stack ?trace`,
    `(?:an|with|gets?|got|getting|see|seeing|saw|shows|returns|returned|reports?|reported|gives|throws?|raises|displays|receives?|following|causes?|causing) (?:\\S{1,30} ){0,3}errors?`,
    `errors? (?:when|while|occurs?|occurred|appears?|during|thrown|on|if|after|(?!handling|reporting|logging|checking|tracking)\\w{2,20}ing|is (?:shown|displayed|thrown|returned|reported|logged))`,
    `error ?:`,
    `(?:returns?|returned|gives?|got|gets?|with|status|http|error|code|answers?) (?:\\w{1,20} ){0,2}[45]\\d\\d|(?:404|500|502|503|403) (?:error|page|not|internal|bad|forbidden)`,
    `broken|broke|breaks|wrong|wrongly|incorrect|incorrectly|corrupt(?:s|ed|ion)?|garbled|misaligned|flaky|flak(?:y|iness)|buggy|unexpected|unexpectedly|erroneous|erroneously|inconsistent|inconsistently|inaccurate|unreadable|unusable|unresponsive|truncated|cut off|blank|stale|improper|improperly|mangled|unnecessar(?:y|ily)`,
    `typos?|misspell?ed|misspellings?|(?:marked|reported|flagged|treated|shown) as \\w{2,20}|even if|even when|invalid`,
    `disappears?|disappeared|vanish(?:es|ed)|missing|ignores|loses|(?:is|are|gets?|was|were|been|be) (?:lost|ignored|overwritten|wiped|duplicated|stuck|null|invalid|silently)|silently`,
    `slow|slowly|times? out|timed out|timeouts?|takes (?:too|very|so|forever|ages)|flickers?|flickering|overlaps|too (?:many|few|long|short|large|small|much|little|big|early|late|often|slow)`,
    `still (?:shows?|there|appears?|displays?|happens?|exists?|visible|gets?|has|uses?|contains?|present|runs?|running|being)|stop(?:s|ped) (?:working|responding|loading|updating|showing)|only (?:shows|works|returns|displays|happens)|reverts|even though|despite|although|ends up|results in|resulting in|leads to|twice|regression`,
    `(?:bug|problems?|issues?) (?:in|with|when|on|where|is|here)|(?:i|we|you|users?) (?:get|gets|got|sees|saw|noticed)|is \\w{2,20} instead|instead of|rather than|as opposed to`,
  ].join('|')})(?![\\w-])`,
  'g',
);

/** Read in small letters, as all below. A condition or a part of a name, no report: "if it fails", "messages that can't be read". */
export const CONDITION_BEFORE =
  /(?:\b(?:if|when|whenever|whether|while|unless|where|once|until|in case|so that|handle|handles|ensure|avoid|avoids|prevent|prevents)\s+(?:[^\s.,;:]{1,30}\s+){0,3}|\b(?:that|which|who)\s+)$/;
/** After these a fact is told, whatever came before. */
export const FACT_BEFORE =
  /\b(?:notice[ds]?|noticing|see|saw|found|find|is|was|means|but|problem|issue|bug|because|since|currently|now|then|and)\s+that\s+$|[,:]\s*(?:[^\s.,;:]{1,30}\s+){0,5}$/;

/** "If the start fails, the agent should …": what to do in a case, and no word of it having happened. Read in small letters. */
export const RULE_FOR_CASE =
  /^\W{0,4}(?:if|when(?:ever)?|in case)\s[^,]{5,160},[^,]{0,80}\b(?:should|must|shall|needs? to)\b(?! not|n['’]t)/;
/** The case is a failure itself. */
export const CASE_OF_FAILURE = /^[^,]{0,160}\b(?:fail|error|exception|crash|unavailable|time-?out|problem)/;
/** Somebody asks for it in a story's own form: what goes wrong in it is what the wish is about. Read in small letters. */
export const STORY_WISH =
  /^\W{0,4}as an? [^.\n]{2,80}?\b(?:want|like|need|wish|should|love)\b|\b(?:want|like) to be (?:notified|told|warned|informed|alerted)\b/;

/** A sentence that asks for something: what goes wrong in it is what it speaks of, not what it tells. */
export const WISH =
  /^\W{0,4}(?:add|allow|enable|support|provide|improve|implement|create|introduce|consider|show|display|notify|let|make|give|write|investigate|don['’]?t|do not|use|replace|change|move|upgrade|document|detect|handle|ensure)\b|\b(?:want|would like|['’]d like|wish|would be (?:nice|great|good|better|helpful|useful)|(?:should|must|needs? to)(?!n['’]t| not))\b/;
export const BECAUSE =
  /\b(?:because|since|as (?!an? )|but|currently|today|however|at the moment|why|instead|though)\b/;
/** `Upgrade task fails`: before a verb like these the first word names a thing. */
export const TELLING_VERB =
  /^(?:fails|crashes|throws|hangs|freezes|breaks|loses|ignores|disappears|stops|(?:does|is|are|was|has|ca)(?:n|\s+not))/;

/** Of what `FAILURE` finds, what tells by itself that something happened, and names no mere topic. */
export const TOLD_FAILURE =
  /^(?:(?:does|do|did|is|are|was|were|has|have|had|ca|could|wo|will|can)(?:n['’]?t\b|nnot\b| not\b)|unable|not |no longer|nothing|impossible|fails|fail(?:ed|s)? |has failed|have failed|(?:is|are|was|were|keeps?|being) |crashes|crashed|throws|threw|hangs|freezes|breaks|broke$|loses|ignores|disappears|stops|reverts)/;
/** Of the rest, what is as often a subject or an alternative as a failure: "stack trace", "reload instead of update". */
export const NO_SYMPTOM =
  /^(?:stack ?trace|time-?outs?$|\w+ as |rather than|as opposed to|instead of|twice$|(?:i|we|you|users?) )/;
/** A feature for the case that something goes wrong. */
export const DEALS_WITH =
  /\b(?:handling|handler|handlers|detection|detector|prevention|protection|recovery|retry|retries|reporting|reports?|lists? of|overview|notifications?|alerts?|monitor|monitoring|checker|checks? for|tests? for|search for|support for|policy|policies|filter|widget|statistics|view of|viewer|page for|messages? for|analysis)\b/;
/** "Errors while checking out should fail the build": a rule, and no word of it having happened. */
export const RULE_AFTER =
  /^[^.;]{0,160}(?<!\b(?:but|it|they|than|as|when) )\b(?:should|must|shall|needs? to)\b(?! not|n['’]t)/;
/** An order about a fact tells of it: "Check that … fails". Read in small letters. */
export const FACT_IN_ORDER = /\bthat\b/;
/** Who mends something tells what is broken. */
export const MENDS = /^(?:fix|resolve|solve|correct|repair)$/;

/** What ought to be. Read in small letters. */
export const EXPECTATION =
  /\b(?:should(?:n['’]?t)?(?! (?:be )?(?:fix|investigat|look|consider|discuss|probably (?:fix|look)))|ought to|(?:supposed|expected|meant) to|(?:i|we|you|one|users?)(?:['’]d| would)? (?:have )?expect(?:ed|s)?|needs? to be|must(?: not)? be|expecting|used to|would be correct)\b/;
/** What it is and what it should be in one breath. */
export const PAIR = /\b(?:instead of|rather than|as opposed to)\b/;
