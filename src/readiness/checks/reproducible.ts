/**
 * Could a developer make it happen? What can be seen again can be found, mended and tested; what can't is looked for
 * all afternoon, and comes back. Steps are best. A situation ("when I save a profile without a picture"), a log or
 * code with words around it, and the version or browser help as well, and count.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { bugReportOf, sentenceIn, type BugReport } from '../bug-report';
import { failureOf } from '../failure';
import type { Language } from '../language/language';
import { LOG } from '../log';
import { countWords, evidence, quote, type Passage, type Stretch } from '../passage';
import { findPlace, placesOf } from '../places';
import { unreadable, type Reading } from '../reading';

type Key = KeysOf<
  'reproducible',
  | 'fix.version'
  | 'fix.situation'
  | 'steps'
  | 'situation'
  | 'code'
  | 'log-only'
  | 'symptom'
  | 'empty'
  | 'unseen'
  | 'elsewhere'
>;

export const reproducible: Check<Key> = {
  id: 'reproducible',
  minutes: 8,
  who: 'tester',
  expected: { key: 'reproducible.expected' },
  fix: { key: 'reproducible.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'When logging into JIRA, severity combo box is not disabled',
      description:
        'Steps:\n1. Help->Titanium Studio->Submit a ticket...\n2. Enter JIRA credentials\n3. Click validate\nExpected:\nAll controls are disabled during the operation\nActual:\nThe severity combo is enabled',
      source: 'APSTUD-4841, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Profile picture',
      description:
        'When I click Save in the profile editor with a picture of more than 2 MB, nothing is kept. Seen with Firefox 128.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'The basket forgets vouchers',
      description: 'To reproduce: put a voucher into the basket, log out, log in again.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Git push fails when the repository origin URL is HTTPS and a password is needed',
      source: 'APSTUD-5039, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Empty list of vouchers crashes the import',
      description: '```\nvouchers = []\nimport(vouchers)\n```',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'StopBuildManager with abandon result does not abandon result',
      description: 'StopBuildManager with abandon result does not abandon result in 3.0.',
      source: 'BAM-5124, deepse_dev (MIT), shortened',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Fix classpath error',
      description: 'Building and running with xd-singlenode script gave this error: NoSuchMethodError',
      source: 'XD-342, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', kind: 'bug', summary: 'Search is broken' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Outline appears broken',
      description: 'Hi, the outline view is broken. I added you a screenshot. Thanks and greetings',
      source: 'after APSTUD-4342, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Admin UI does not load',
      description: 'As a user, I cannot use the admin UI. It won’t come up.',
      source: 'after XD-3653, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Nightly import',
      description: '```\njava.lang.NullPointerException\n at shop.Import.run(Import.java:42)\n```',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Error Channel for streams modules that fail to process a message',
      description:
        "As a user, I'd like to be notified when a exception is thrown in a module so that I can tap into an error channel.",
      source: 'XD-923, deepse_dev (MIT), shortened',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Wrong totals',
      description: '## Steps to reproduce\nTBD\n## Actual result\nThe totals are wrong.',
    },
  ],
};

/** Steps alone let somebody try; each further part spares a question. */
const STEPS = 0.8;
const SITUATION = 0.5;
const PART = 0.1;
const MOST_WITHOUT_STEPS = 0.79;
const MOST_WITHOUT_SITUATION = 0.45;
/** So many words say what was done and with what; fewer only say when: "on save". */
const WHOLE_SITUATION = 4;
/** The thing, what it does, and the version it does it in. */
const WHOLE_SENTENCE = 7;

function judge(reading: Reading): Verdict<Key> {
  const report = bugReportOf(reading);
  const more = partsBeside(report, reading);
  const steps = stepsOf(report);
  if (steps !== null) return met(Math.min(1, STEPS + PART * more.count), 'reproducible.steps', steps, more);
  const situations = situationsOf(report);
  const [first] = situations;
  const words = situations.reduce((sum, { text }) => sum + countWords(text), 0);
  const isWhole = words >= WHOLE_SITUATION || situations.some(({ isTest }) => isTest);
  if (first !== undefined && (isWhole || more.code || more.log !== null)) {
    const credit = SITUATION + PART * (more.count + Math.min(2, situations.length - 1));
    return met(Math.min(MOST_WITHOUT_STEPS, credit), 'reproducible.situation', first, more);
  }
  if (more.code && report.texts.some(({ text }) => countWords(text) >= WHOLE_SITUATION)) {
    return met(SITUATION + PART * (more.count - 1), 'reproducible.code', report.texts[0] ?? NOTHING, more);
  }
  const seen = first === undefined ? seenOn(report) : null;
  if (seen !== null) return met(SITUATION, 'reproducible.situation', seen, more);
  return judgeNothing(reading, first, more);
}

/** What fails, and with which version or on which system: somebody can try it there. */
function seenOn(report: BugReport): Passage | null {
  const failure = failureOf(report);
  if (failure === null || failure.isLog === true) return null;
  for (const passage of report.texts) {
    const { VERSION_NAMED, ENVIRONMENT } = passage.language.reproduction;
    const named = VERSION_NAMED.exec(passage.lower) ?? ENVIRONMENT.exec(passage.lower);
    const sentence = named === null ? null : sentenceIn(passage, named.index);
    if (
      sentence !== null &&
      countWords(sentence.text) >= WHOLE_SENTENCE &&
      tellsFailure(sentence, passage.language)
    )
      return sentence;
  }
  return null;
}

function tellsFailure({ text }: Passage, { bugReport }: Language): boolean {
  return findPlace(bugReport.FAILURE, text.toLowerCase(), 1, () => true) !== null;
}

const NOTHING: Passage = { source: 'summary', text: '' };

function met(credit: number, key: Key, read: Passage, { hasEnvironment }: Parts): Verdict<Key> {
  const isSteps = key === 'reproducible.steps';
  return {
    answer: 'met',
    credit,
    observed: { key, values: { words: quote(read.text) } },
    ...(isSteps && !hasEnvironment && { fix: { key: 'reproducible.fix.version' } }),
    evidence: [evidence(read)],
  };
}

function judgeNothing(reading: Reading, situation: Passage | undefined, more: Parts): Verdict<Key> {
  const { story, elsewhere } = reading;
  if (story.description === undefined) return unseen('reproducible.unseen');
  if (elsewhere !== null) return unseen('reproducible.elsewhere');
  const foreign = unreadable(reading);
  if (foreign !== null) return foreign;
  const isEmpty = story.description === null || story.description.blocks.length === 0;
  const credit = Math.min(MOST_WITHOUT_SITUATION, PART * more.count + (situation === undefined ? 0 : 0.2));
  if (isEmpty) {
    return {
      answer: 'unmet',
      credit,
      observed: { key: 'reproducible.empty' },
      evidence: [],
      causedBy: 'described',
    };
  }
  return {
    answer: 'unmet',
    credit,
    observed: { key: more.log === null ? 'reproducible.symptom' : 'reproducible.log-only' },
    ...(more.log !== null && { fix: { key: 'reproducible.fix.situation' } }),
    evidence: more.log === null ? [] : [evidence(more.log)],
  };
}

function unseen(key: Key): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: [] };
}

/** Under their own title, however short; or a numbered list of things to do. */
function stepsOf({ parts, numbered, texts }: BugReport): Passage | null {
  const titled = parts.steps.find((line) => countWords(line) >= 2);
  const isTold = titled !== undefined && parts.steps.reduce((sum, line) => sum + countWords(line), 0) >= 4;
  if (isTold) return { source: 'description', text: titled };
  const actions = numbered.filter(({ text, language }) =>
    language.reproduction.ACTION_LINE.test(text.slice(0, 120)),
  );
  const [first] = actions;
  if (actions.length >= 2 && first !== undefined) return { source: 'description', text: first.text };
  const lines = texts.flatMap(({ source, text, language }) =>
    source === 'description' ? (text.match(language.reproduction.INTERACTION_LINE) ?? []) : [],
  );
  const [begins] = lines;
  return lines.length >= LINES_OF_STEPS && begins !== undefined
    ? { source: 'description', text: begins.trim() }
    : null;
}

/** Two lines that begin with "Open" and "Click" may be chance. */
const LINES_OF_STEPS = 3;

interface Situation extends Passage {
  /** An automatic test is named: running it is the way. */
  readonly isTest?: true;
}

/** More than these add nothing to what can be tried. */
const MOST_SITUATIONS = 3;
/** Places where one may be told. */
const MOST_PLACES = 40;

/** The clauses that say what was going on, each once. */
function situationsOf({ texts, parts }: BugReport): readonly Situation[] {
  const found: Situation[] = [];
  const given = parts.given.find((line) => countWords(line) >= 2);
  if (given !== undefined) found.push({ source: 'description', text: given });
  for (const passage of texts) {
    const { reproduction } = passage.language;
    const test = passage.text.includes('est') ? reproduction.NAMED_TEST.exec(passage.text) : null;
    if (test !== null) found.push({ ...sentenceIn(passage, test.index), isTest: true });
    for (const { index } of placesOf(reproduction.SITUATION, passage.lower, MOST_PLACES)) {
      const clause = clauseAt(passage, index);
      const isNew = countWords(clause.text) >= 2 && !found.some(({ text }) => text === clause.text);
      if (isNew && !isWished(passage, index)) found.push(clause);
      if (found.length >= MOST_SITUATIONS) return found;
    }
    const action = reproduction.ACTION_IN_PROSE.exec(passage.lower);
    if (action !== null) found.push(sentenceIn(passage, action.index + 1));
    const doing = found.length === 0 ? reproduction.DOING_SHOWS.exec(passage.lower) : null;
    if (doing !== null) found.push(sentenceIn(passage, doing.index + doing[0].length - 1));
  }
  return found.slice(0, MOST_SITUATIONS);
}

/** "I'd like to be notified when the start fails": a case that somebody thinks of. */
function isWished(passage: Stretch, at: number): boolean {
  const { STORY_WISH, CASE_OF_FAILURE, RULE_FOR_CASE } = passage.language.bugReport;
  const sentence = sentenceIn(passage, at).text.toLowerCase();
  return STORY_WISH.test(sentence) || (CASE_OF_FAILURE.test(sentence) && RULE_FOR_CASE.test(sentence));
}

function clauseAt({ source, text }: Passage, at: number): Passage {
  const after = text.slice(at, at + 160);
  const end = after.search(/[,;.!?](?:\s|$)|\n/);
  return { source, text: (end === -1 ? after : after.slice(0, end)).trim() };
}

interface Parts {
  readonly count: number;
  readonly hasEnvironment: boolean;
  /** Code or data that somebody can try, no log. */
  readonly code: boolean;
  readonly log: Passage | null;
}

/** What helps beside steps and situation: version or system, a log, code, a picture. */
function partsBeside({ parts, texts, code }: BugReport, { story }: Reading): Parts {
  const hasEnvironment =
    parts.environment.length > 0 ||
    texts.some(({ lower, language }) => language.reproduction.ENVIRONMENT.test(lower));
  const logAt = code.find((text) => LOG.test(text)) ?? null;
  const inText = logAt === null ? texts.find(({ text }) => LOG.test(text)) : undefined;
  const log: Passage | null =
    logAt === null
      ? inText === undefined
        ? null
        : sentenceIn(inText, inText.text.search(LOG))
      : { source: 'description', text: logAt };
  const hasCode = code.some((text) => text !== logAt && !LOG.test(text) && countWords(text) >= 2);
  const hasPicture = (story.description?.media ?? 0) > 0 || (story.attachments ?? 0) > 0;
  const count = [hasEnvironment, log !== null, hasCode, hasPicture].filter(Boolean).length;
  return { count, hasEnvironment, code: hasCode, log };
}
