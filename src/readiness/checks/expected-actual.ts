/**
 * What happens, and what should happen? Half of the talk about a bug is finding out whether it is one: a tester sees a
 * wrong total, a developer sees the total that was asked for. With both halves nobody has to guess, and whoever mends
 * it knows when to stop. Where something plainly goes wrong (a crash, "does not save"), its contrary is the other half.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { bugReportOf, sentenceIn, type BugReport } from '../bug-report';
import { failureOf } from '../failure';
import { evidence, quote, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';

type Key = KeysOf<
  'expected-actual',
  | 'fix.expected'
  | 'fix.actual'
  | 'both'
  | 'happens'
  | 'log'
  | 'wish'
  | 'topic'
  | 'empty'
  | 'unseen'
  | 'elsewhere'
>;

export const expectedActual: Check<Key> = {
  id: 'expected-actual',
  minutes: 5,
  who: 'tester',
  expected: { key: 'expected-actual.expected' },
  fix: { key: 'expected-actual.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Pasting a file into a project does not ask for confirmation',
      description:
        '# Have two projects with a file a.html in each.\n# Copy the file of one project and paste it into the other.\nExpected: an overwrite confirmation.\nResult: the file is overwritten without any warning.',
      source: 'APSTUD-4821, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Stop build on dashboard when multiple builds redirects to plan page',
      description:
        'After confirming deletion you get redirected to the plan page. You should return to the dashboard instead.',
      source: 'BAM-7228, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Basket shows net prices instead of gross prices for guests',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Voucher page',
      description: 'When I save an expired voucher, the page returns 500.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Nightly import',
      description:
        'Log of last night:\n```\njava.lang.NullPointerException\n at shop.Import.run(Import.java:42)\n```',
    },
    { shows: 'unmet', kind: 'bug', summary: 'Voucher import' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Order list',
      description: 'The list of orders should be sorted by date.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Add hints/warnings/tips around SFTP error dialogs.',
      source: 'APSTUD-2773, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Checkout on phones',
      description:
        '## Steps to reproduce\n- Open the basket\n- Press Pay\n## Actual result\nTBD\n## Expected result\nTBD',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Failed EBS volume creaion should start as disabled',
      description: 'If startup of EBS volume fails for an instance, the Agent should start as disabled.',
      source: 'BAM-4416, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Notify the desk when an import fails',
      description: 'The desk would like a mail.',
    },
  ],
};

/** Its contrary is understood, but nobody has said it. */
const HAPPENS_ONLY = 0.65;
const WISH_ONLY = 0.3;

function judge(reading: Reading): Verdict<Key> {
  const report = bugReportOf(reading);
  const happens = failureOf(report);
  const expected = whatShould(report);
  const pair = happens === null ? null : (expected ?? paired(report));
  if (happens !== null && pair !== null) {
    const read = happens.text === pair.text ? [happens] : [happens, pair];
    return met(1, 'expected-actual.both', read);
  }
  if (happens !== null) {
    const key = happens.isLog ? 'expected-actual.log' : 'expected-actual.happens';
    return met(HAPPENS_ONLY, key, [happens]);
  }
  return judgeNothing(reading, expected);
}

function met(credit: number, key: Key, read: readonly Passage[]): Verdict<Key> {
  return {
    answer: 'met',
    credit,
    observed: { key, values: { words: quote(read[0]?.text ?? '') } },
    fix: { key: 'expected-actual.fix.expected' },
    evidence: read.map(evidence),
  };
}

function judgeNothing(reading: Reading, expected: Passage | null): Verdict<Key> {
  const { story, elsewhere } = reading;
  if (story.description === undefined) return unseen('expected-actual.unseen');
  if (elsewhere !== null) return unseen('expected-actual.elsewhere');
  const foreign = unreadable(reading);
  if (foreign !== null) return foreign;
  if (expected !== null) {
    return {
      answer: 'unmet',
      credit: WISH_ONLY,
      observed: { key: 'expected-actual.wish', values: { words: quote(expected.text) } },
      fix: { key: 'expected-actual.fix.actual' },
      evidence: [evidence(expected)],
    };
  }
  const isEmpty = story.description === null || story.description.blocks.length === 0;
  if (isEmpty) {
    return {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'expected-actual.empty' },
      evidence: [],
      causedBy: 'described',
    };
  }
  return { answer: 'unmet', credit: 0, observed: { key: 'expected-actual.topic' }, evidence: [] };
}

function unseen(key: Key): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: [] };
}

function whatShould({ parts, texts }: BugReport): Passage | null {
  const labelled = parts.expected[0];
  if (labelled !== undefined) return { source: 'description', text: labelled };
  const told = firstIn(texts, 'EXPECTATION');
  // "Should both work?" asks what should be.
  return told?.text.trimEnd().endsWith('?') === true ? null : told;
}

/** "Shows net prices instead of gross prices" says both at once. */
function paired({ texts }: BugReport): Passage | null {
  return firstIn(texts, 'PAIR');
}

function firstIn(texts: BugReport['texts'], sort: 'EXPECTATION' | 'PAIR'): Passage | null {
  for (const passage of texts) {
    const at = passage.lower.search(passage.language.bugReport[sort]);
    if (at !== -1) return sentenceIn(passage, at);
  }
  return null;
}
