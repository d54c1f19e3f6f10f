/**
 * How will everybody know that it is done? Criteria end the most expensive question of all, the one asked after the
 * sprint: "is this what you meant?". They may live anywhere: under a heading, in a list, a table or check boxes, as
 * Given/When/Then, in a field of their own. A task says when it is done; a spike names the decision it serves.
 */
import type { IssueKind } from '../../story/story';
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import type { Criterion } from '../criteria';
import { evidence, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';

type Key = KeysOf<
  'acceptance-criteria',
  | 'fix.more'
  | 'fix.title'
  | 'fix.rule'
  | 'fix.decision'
  | 'how.decision'
  | 'found'
  | 'unnamed'
  | 'done-when'
  | 'rule'
  | 'decision'
  | 'title-only'
  | 'none'
  | 'none.task'
  | 'none.spike'
  | 'unseen'
  | 'elsewhere'
  | 'other-item'
>;

export const acceptanceCriteria: Check<Key> = {
  id: 'acceptance-criteria',
  minutes: 8,
  who: 'po',
  expected: { key: 'acceptance-criteria.expected' },
  fix: { key: 'acceptance-criteria.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Pay with a voucher',
      description:
        '## Acceptance criteria\n- A valid voucher lowers the total at once\n- An expired voucher is refused, and the page says since when\n- Two vouchers can be used together',
    },
    {
      shows: 'met',
      summary: 'Reset a forgotten password',
      description:
        'Given I have an account\nWhen I ask for a new password\nThen I get a mail with a link that works for an hour',
    },
    {
      shows: 'met',
      summary: 'Support POJO based query builders',
      description: 'Acceptance criteria:\n* Works with at least one POJO based connector.',
      source: 'STUDIO-3361, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      kind: 'task',
      summary: 'Move the nightly import to the new server',
      description: 'This is done when the import has run three nights in a row and the old server is off.',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: which carrier tells delivery windows?',
      description: 'We will decide between the two carriers in the sprint after.',
    },
    {
      shows: 'met',
      summary: 'Generating mappings without isnull for 3.5 and above',
      description:
        'Now that DM functions are null safe, we should generate mappings without isnull since it is much more performant. Previous runtimes should still behave the same way as before.',
      source: 'STUDIO-4975, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'Create JobLaunchRequest Transformer',
      description:
        'The JobLaunchRequest Transformer shall accept the following payloads:\n- File\n- JSON String\n- Map',
      source: 'XD-733, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', summary: 'Voucher import' },
    {
      shows: 'unmet',
      summary: 'Pay with a voucher',
      description: 'As a customer, I want to pay with a voucher, so that I can use my gift.',
    },
    { shows: 'unmet', summary: 'Pay with a voucher', description: '## Acceptance criteria\n\nTBD' },
    {
      shows: 'unmet',
      summary: 'Support for Multiple Versions of Cloud Connectors within Studio',
      description:
        'As a Studio user, I would like to be able to open multiple projects in Studio which each use different versions of Cloud Connectors.',
      source: 'STUDIO-2900, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      summary: 'Enable authenticated login in the webui',
      description:
        'Once authentication is enabled on these endpoints, we need to add a login prompt to the webui so that users can provide credentials.',
      source: 'MESOS-5027, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: research payment providers' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { story, criteria } = reading;
  const decision = story.kind === 'spike' ? decisionOf(reading) : null;
  if (decision !== null) {
    return {
      answer: 'met',
      credit: 1,
      observed: { key: 'acceptance-criteria.decision' },
      evidence: [evidence(decision)],
    };
  }
  if (criteria.all.length > 0) return judgeFound(criteria.all);
  if (story.description === undefined) return unseen('acceptance-criteria.unseen');
  if (story.criteriaFields === undefined) return unseen('acceptance-criteria.unseen');
  if (reading.elsewhere !== null) return unseen('acceptance-criteria.elsewhere');
  if (criteria.elsewhere !== null) {
    return unseen('acceptance-criteria.other-item', [evidence(criteria.elsewhere)]);
  }
  if (criteria.title !== null) {
    return {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'acceptance-criteria.title-only' },
      evidence: [evidence(criteria.title)],
    };
  }
  return unreadable(reading) ?? noneFor(story.kind);
}

function noneFor(kind: IssueKind): Verdict<Key> {
  return {
    answer: 'unmet',
    credit: 0,
    observed: {
      key:
        kind === 'task' || kind === 'spike' ? `acceptance-criteria.none.${kind}` : 'acceptance-criteria.none',
    },
    ...(kind === 'spike' && { fix: { key: 'acceptance-criteria.fix.decision' } }),
    evidence: [],
  };
}

/** One is met; a second and a third usually hold what would else be asked in the meeting. */
const CREDITS = [0, 0.7, 0.85, 1] as const;
/** A list without a name is read as criteria by some and as notes by others. */
const MOST_WITHOUT_NAME = 0.85;

function judgeFound(all: readonly Criterion[]): Verdict<Key> {
  const count = all.length;
  if (all[0]?.found === 'rule') return judgeRules(all);
  const credit = CREDITS[Math.min(count, CREDITS.length - 1)] ?? 1;
  const isNamed = all.some(({ found }) => found !== 'expectation' && found !== 'task-list');
  const isSentence = all.every(({ found }) => found === 'done-when');
  const key = isSentence
    ? 'acceptance-criteria.done-when'
    : isNamed
      ? 'acceptance-criteria.found'
      : 'acceptance-criteria.unnamed';
  return {
    answer: 'met',
    credit: isNamed ? credit : Math.min(credit, MOST_WITHOUT_NAME),
    observed: { key, values: { count } },
    fix: { key: isNamed ? 'acceptance-criteria.fix.more' : 'acceptance-criteria.fix.title' },
    evidence: all.slice(0, 3).map(evidence),
  };
}

/** Told in passing: some readers take it for a rule, some read past it. */
const RULE = 0.55;
const SEVERAL_RULES = 0.65;

function judgeRules(all: readonly Criterion[]): Verdict<Key> {
  const count = all.length;
  return {
    answer: 'met',
    credit: count > 1 ? SEVERAL_RULES : RULE,
    observed: { key: 'acceptance-criteria.rule', values: { count } },
    fix: { key: 'acceptance-criteria.fix.rule' },
    evidence: all.slice(0, 3).map(evidence),
  };
}

/** What somebody will decide or do with the answer. */
function decisionOf({ prose, criteria }: Reading): Passage | null {
  return (
    [...prose, ...criteria.all].find(({ text, language }) => language.criteria.DECISION.test(text)) ?? null
  );
}

function unseen(key: Key, read: Verdict['evidence'] = []): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: read };
}
