/** Finds what goes wrong in a bug report: under a title of its own, told in a sentence, or in a log. */
import { sentenceAt, type BugReport, type ReportText } from './bug-report';
import * as english from './language/english-bug-report';
import { countWords, type Passage } from './passage';
import { placesOf } from './places';

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
    if (at !== -1) return sentenceAt(passage, at);
  }
  const log = report.code.find((text) => english.LOG.test(text) || english.EXCEPTION_NAME.test(text));
  if (log === undefined) return null;
  const at = english.EXCEPTION_NAME.exec(log)?.index ?? log.search(english.LOG);
  return { ...sentenceAt({ source: 'description', text: log }, at), isLog: true };
}

/** Enough places to find one that is told and no condition. */
const MOST_PLACES = 16;

/** Where the text tells that something goes wrong; -1 where it doesn't. */
function failureIn({ text, lower }: ReportText): number {
  for (const match of placesOf(english.FAILURE, lower, MOST_PLACES)) {
    if (tellsIt(lower, match.index, match[0])) return match.index;
  }
  if (!text.includes('Exception') && !text.includes('Error')) return -1;
  const name = english.EXCEPTION_NAME.exec(text);
  return name !== null && english.LOG.test(text) ? name.index : -1;
}

/** Not a condition, nor what a wish speaks of; in small letters. */
function tellsIt(text: string, at: number, words: string): boolean {
  const near = text.slice(Math.max(0, at - 120), at);
  const clause = near.slice(near.lastIndexOf('\n') + 1);
  if (english.CONDITION_BEFORE.test(clause) && !english.FACT_BEFORE.test(clause)) return false;
  const before = text.slice(Math.max(0, at - 300), at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(': '));
  const sentence = before.slice(start + 1);
  if (isRuleForCase(sentence, text.slice(at, at + 200))) return false;
  if (!english.WISH.test(`${sentence}${words}`) || english.BECAUSE.test(sentence)) return true;
  return english.TELLING_VERB.test(words) && countWords(sentence) <= 3;
}

/** The place lies in the condition of a rule: "If the start … fails, the agent should …". */
function isRuleForCase(before: string, after: string): boolean {
  if (before.includes(',')) return false;
  const end = after.search(/[.!?](?:\s|$)|\n/);
  return english.RULE_FOR_CASE.test(`${before}${end === -1 ? after : after.slice(0, end)}`);
}
