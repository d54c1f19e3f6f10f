/** Finds what goes wrong: in a bug report under a title of its own, told in a sentence, or in a log; and in a mere title. */
import { sentenceIn, type BugReport, type ReportText } from './bug-report';
import type { Language } from './language/language';
import { countWords, type Passage } from './passage';
import { EXCEPTION_NAME, LOG } from './log';
import { findPlace } from './places';
import type { Reading } from './reading';

export interface Failure extends Passage {
  /** Only a log tells it. */
  readonly isLog?: true;
}

const known = new WeakMap<BugReport, Failure | null>();

/** What happens; `null` where nothing that goes wrong is told. The same report is searched once; linear in the text. */
export function failureOf(report: BugReport): Failure | null {
  const before = known.get(report);
  if (before !== undefined) return before;
  const failure = find(report);
  known.set(report, failure);
  return failure;
}

function find(report: BugReport): Failure | null {
  const labelled = report.parts.actual[0];
  if (labelled !== undefined) return { source: 'description', text: labelled };
  for (const passage of report.texts) {
    const at = failureIn(passage);
    if (at !== -1) return sentenceIn(passage, at);
  }
  const log = report.code.find((text) => LOG.test(text) || EXCEPTION_NAME.test(text));
  if (log === undefined) return null;
  const at = EXCEPTION_NAME.exec(log)?.index ?? log.search(LOG);
  return { ...sentenceIn({ source: 'description', text: log }, at), isLog: true };
}

/** Enough places to find one that is told and no condition. */
const MOST_PLACES = 16;

/** Where the text tells that something goes wrong; -1 where it doesn't. */
function failureIn({ text, lower, language }: ReportText): number {
  const told = findPlace(language.bugReport.FAILURE, lower, MOST_PLACES, (match) =>
    tellsIt(lower, match.index, match[0], language),
  );
  if (told !== null) return told.index;
  if (!text.includes('Exception') && !text.includes('Error')) return -1;
  const name = EXCEPTION_NAME.exec(text);
  return name !== null && LOG.test(text) ? name.index : -1;
}

const titles = new WeakMap<Reading, Passage | null>();

/**
 * The title, where it tells that something goes wrong and no story; else `null`. The same reading is searched once: a
 * failure is the reason of an item that nobody calls a bug.
 */
export function failureInTitle(reading: Reading): Passage | null {
  const before = titles.get(reading);
  if (before !== undefined) return before;
  const text = reading.story.summary;
  const isStory = reading.sentences.some(({ source, form }) => source === 'summary' && form !== 'statement');
  const failure: Passage | null =
    !isStory && tellsFailure(text, reading.spoken.summary) ? { source: 'summary', text } : null;
  titles.set(reading, failure);
  return failure;
}

/** No title that people read is longer. */
const LONGEST_TITLE = 300;

/**
 * Whether a title alone tells that something goes wrong: "Changing the type doesn't reset the fields". An order, a rule,
 * or a feature that deals with failures ("Handling of broken links") tells of none. Linear in a bounded window.
 */
function tellsFailure(title: string, language: Language): boolean {
  const { bugReport } = language;
  const lower = title.slice(0, LONGEST_TITLE).toLowerCase();
  const isOrder = isAnOrder(lower, language);
  return findPlace(bugReport.FAILURE, lower, MOST_PLACES, tells) !== null;

  function tells({ index, 0: words }: RegExpExecArray): boolean {
    if (!tellsIt(lower, index, words, language)) return false;
    if (bugReport.RULE_AFTER.test(lower.slice(index))) return false;
    if (bugReport.TOLD_FAILURE.test(words)) return !isOrder || !bugReport.FACT_IN_ORDER.test(lower);
    return !isOrder && isSymptom(words);
  }

  /** A word such as "broken" may only name what a feature deals with. */
  function isSymptom(words: string): boolean {
    return !bugReport.NO_SYMPTOM.test(words) && !bugReport.DEALS_WITH.test(lower);
  }
}

/** "Remove …", "[UI] Validate that …"; to mend a failure tells of it. */
function isAnOrder(title: string, { actions, bugReport }: Language): boolean {
  const first = /^(?:\[[^\]]{0,60}\]\s*)?([\p{Ll}-]{2,20})\s/u.exec(title)?.[1] ?? '';
  return actions.isActionVerb(first) && !bugReport.MENDS.test(first);
}

/** Not a condition, nor what a wish speaks of; in small letters. */
function tellsIt(text: string, at: number, words: string, { bugReport }: Language): boolean {
  const near = text.slice(Math.max(0, at - 120), at);
  const clause = near.slice(near.lastIndexOf('\n') + 1);
  if (bugReport.CONDITION_BEFORE.test(clause) && !bugReport.FACT_BEFORE.test(clause)) return false;
  const before = text.slice(Math.max(0, at - 300), at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(': '));
  const sentence = before.slice(start + 1);
  if (isRuleForCase(sentence, text.slice(at, at + 200), bugReport)) return false;
  if (!bugReport.WISH.test(`${sentence}${words}`) || bugReport.BECAUSE.test(sentence)) return true;
  return bugReport.TELLING_VERB.test(words) && countWords(sentence) <= 3;
}

/** The place lies in the condition of a rule: "If the start … fails, the agent should …". */
function isRuleForCase(before: string, after: string, bugReport: Language['bugReport']): boolean {
  if (before.includes(',')) return false;
  const end = after.search(/[.!?](?:\s|$)|\n/);
  return bugReport.RULE_FOR_CASE.test(`${before}${end === -1 ? after : after.slice(0, end)}`);
}
