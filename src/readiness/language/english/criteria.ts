/** What acceptance criteria look like in English. */
import { anyOf, oneOf, titleOf } from '../phrases';
import type { Step } from '../step';

const NAMES = [
  `acceptance(?:[ -]?(?:criteri(?:a|on|ums?|as)|tests?|conditions?|checks?|scenarios?))?`,
  `ac['’]?s?`,
  `a/c`,
  `conditions? of (?:acceptance|satisfaction)`,
  `success (?:criteria|conditions?)`,
  `exit criteria`,
  `definition of done`,
  `dod`,
  `expected (?:behaviou?rs?|results?|outcomes?)`,
  `deliverables?`,
];

/** Titles under which teams write acceptance criteria. */
export const CRITERIA_TITLE = titleOf(
  `(?:(?:story|user|task|business|functional|main|key|the|suggested|proposed|draft|my|our)\\s)?(?:${NAMES.join('|')})`,
  `(?:it is |this is |we are |we['’]?re |task is )?done (?:when|if|once|criteria)`,
  `criteria`,
  `how (?:to|we|do we) (?:test|verify|demo|check|know).{0,30}`,
  `(?:functional )?requirements`,
  `(?:test|acceptance) (?:cases|scenarios)`,
  `scenarios?`,
);

/** "Acceptance criteria: a row for each voucher": title and first criterion in one line. */
export const CRITERIA_INLINE = new RegExp(
  `^\\W{0,4}(?:${NAMES.join('|')})\\s{0,2}(?:\\d{1,2}\\s{0,2})?[:–—-]{1,2}\\s+(\\S.*)$`,
  'is',
);

/** "Check acceptance criteria SHOP-7", "same acceptance criteria as in SHOP-7". */
export const CRITERIA_ELSEWHERE =
  /(?:\b(?:see|check|refer to|same|find) (?:also )?(?:the )?)?\b(?:acceptance criteri(?:a|on)|ACs?)[: ]{1,2}(?:(?:is|are|as|in|of|from|see|at|on|the|for|under|story|ticket|issue) ){0,4}\b[A-Z][A-Z0-9_]{1,9}-\d{1,6}\b/;

/** "Done when the old import is gone", in prose; read in small letters. */
export const DONE_WHEN =
  /\b(?:done|finished|completed?|accepted|fulfilled|successful|closed|resolved)\s+(?:when|once|if|as soon as)\s+(\S[^.\n]{6,200})/;

const STEP = /^\W{0,4}(given|when|then|and|but)\b/i;
/** Which step of a scenario a line begins with, by its first letters; `null`: none. */
export function stepOf(line: string): Step | null {
  const word = STEP.exec(line)?.[1]?.toLowerCase();
  return word === 'given' || word === 'when' || word === 'then' ? word : word === undefined ? null : 'and';
}
export const SCENARIO = /^\W{0,4}(?:scenario(?: outline)?|example|case|ac ?\d+|rule|feature)\b/i;
/** A whole scenario in one block. */
export const WHEN_THEN = /\bwhen\b[^]{3,400}?[,;\n]?\s(?:then)\b\s*\S/i;
/** Sub-tasks that hold a criterion and no work. */
export const CRITERION_START = /^(?:acs?|acceptance|given)\b/i;

/** A line that states what will be so, as a list of expectations does. */
export const EXPECTATION = anyOf(
  oneOf(`should shall must can cannot can['’]t will won['’]t`),
  `(?:needs?|has|have) to`,
  `(?:is|are) (?:able|shown|displayed|visible|hidden|saved|stored|sent|created|deleted|removed|updated|returned|available|possible|required|allowed|no longer|always|never|only)`,
  `defaults to`,
  oneOf(`shows displays appears returns supports`),
);

/** Titles under which a list is something else than expectations. */
export const OTHER_TITLE = anyOf(
  oneOf(`steps? reproduce repro actual current currently background context why motivation problems? notes? questions? non-goals?
    links? references? resources risks? assumptions? environment workaround logs? history related attachments? dependencies
    technical implementation tasks? to-?dos? following follows follow-?ups?`),
  `out of scope`,
  `stack ?trace`,
);

/** "There are a couple of problems that keep us from …:", however long: what is below is the case today. */
export const PROBLEMS_BELOW =
  /\b(?:problems?|issues|bugs|drawbacks|shortcomings|limitations|symptoms|reasons)\b[^.!?]{0,160}:\s*$/i;

/** Stands where words will come one day. */
export const PLACEHOLDER =
  /^\W{0,6}(?:tbd|tba|tbc|todo|to do|n\/?a|none(?: yet)?|nothing(?: yet)?|unknown|xxx+|to be (?:defined|done|discussed|added|determined|confirmed|clarified|written)|coming soon|later|_+)?\W{0,6}$/i;

/** What a spike asks. */
export const QUESTION = new RegExp(
  `\\?|${
    anyOf(
      oneOf(`how whether which what why investigate evaluate explore compare assess analy[sz]e understand determine research feasible
        feasibility prototype define`),
      `if (?:we|it)`,
      `find out`,
      `look into`,
      `figure out`,
      `proof of concept`,
    ).source
  }`,
  'i',
);

/** What a spike is for: something will be decided, or somebody will get something to act on. */
export const DECISION = anyOf(
  oneOf(`decides? decided deciding decisions? choose choice go/no-?go recommends? recommended recommendations? proposal propose
    conclude conclusions?`),
  `go or no-?go`,
  `(?:pick|select) (?:one|a|the)`,
  `agree(?:d|ment)? on`,
  `determine (?:if|whether|which|how|what)`,
  `so that we`,
  `next steps?`,
  `estimate for`,
  `set of tasks`,
  `follow-?up (?:stories|tasks|issues)`,
  `action items`,
);
