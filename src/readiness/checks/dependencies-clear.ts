/**
 * Is everything that it waits for, or sends the reader to, within reach? Work that waits for something without a name
 * can't be ranked, and a promised picture that isn't there stops the meeting. A key or an address is enough: then
 * anybody can look how far it is.
 */
import type { StoryLink } from '../../story/story';
import { isBareTitle } from '../bare-title';
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { evidence, quote } from '../passage';
import { unreadable, type Reading } from '../reading';
import { findWaits, type Wait } from '../waits';

type Key = KeysOf<
  'dependencies-clear',
  | 'fix.link'
  | 'fix.blocker'
  | 'fix.file'
  | 'fix.talk'
  | 'how.blocker'
  | 'how.talk'
  | 'blocked'
  | 'blocked-by-several'
  | 'work'
  | 'file'
  | 'talk'
  | 'page'
  | 'named'
  | 'not-linked'
  | 'done'
  | 'none'
  | 'bare'
  | 'unseen'
  | 'unseen-file'
  | 'unseen-blocker'
  | 'elsewhere'
>;

export const dependenciesClear: Check<Key> = {
  id: 'dependencies-clear',
  minutes: 5,
  who: 'developer',
  expected: { key: 'dependencies-clear.expected' },
  fix: { key: 'dependencies-clear.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Pay with a voucher',
      description:
        'After the payment is done, the page thanks for it. What it shows depends on the screen size.',
    },
    {
      shows: 'met',
      summary: 'Pay with a voucher',
      description: 'Vouchers come from the old shop.',
      story: {
        links: [{ relation: 'is blocked by', key: 'SHOP-7', summary: 'Voucher list', done: true }],
      },
    },
    {
      shows: 'met',
      summary: "Allocator sorter account for each resource's active role",
      description:
        'The concrete implementation here depends on the implementation strategy used to solve MESOS-4367.',
      source: 'MESOS-4368, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'New layout of the basket',
      description: 'See the attached mock-up.',
      story: { attachments: 1 },
    },
    {
      shows: 'unmet',
      summary: 'Pay with a voucher',
      description: 'Vouchers come from the old shop.',
      story: {
        links: [{ relation: 'is blocked by', key: 'SHOP-7', summary: 'Voucher list', done: false }],
      },
    },
    {
      shows: 'unmet',
      summary: 'Add PHP 5.4 option to the project creation and properties',
      description:
        'Once the core support for the PHP 5.4 is in place, we need to add an option to the projects.',
      source: 'APSTUD-4617, deepse_dev (MIT), shortened',
    },
    {
      shows: 'unmet',
      summary: 'New layout of the basket',
      description: 'See the attached mock-up.',
      story: { attachments: 0 },
    },
    {
      shows: 'unmet',
      summary: 'New layout of the basket',
      description: 'The total moves to the top, as discussed.',
    },
    {
      shows: 'unmet',
      summary: 'Factor out V1 API test helper functions',
      description: 'Factor this out into a common place once the API is stabilized.',
      source: 'MESOS-3418, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', summary: 'Voucher import' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { story, elsewhere, spoken } = reading;
  // The site names its links in a language of its own, whatever the story is told in.
  const blockers = (story.links ?? []).filter(({ relation }) =>
    spoken.atHand.some(({ dependencies }) => dependencies.BLOCKING_RELATION.test(relation)),
  );
  const open = blockers.filter(({ done }) => done === false);
  const [blocker] = open;
  if (blocker !== undefined) return withNothingFor(reading, blockedBy(blocker, open));
  if (story.description === undefined) return unknown('dependencies-clear.unseen');
  const waits = findWaits(reading);
  const away = waits.filter(({ reach }) => reach === 'away');
  const [first] = away;
  if (first !== undefined) return withNothingFor(reading, outOfReach(first, away));
  if (elsewhere !== null) return unknown('dependencies-clear.elsewhere');
  if (isBareTitle(reading)) {
    return {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'dependencies-clear.bare' },
      evidence: [],
      causedBy: 'described',
    };
  }
  const unseen = waits.find(({ reach }) => reach === 'unseen');
  if (unseen !== undefined) return unknown('dependencies-clear.unseen-file', [evidence(unseen)]);
  const untold = blockers.find(({ done }) => done === undefined);
  if (untold !== undefined)
    return unknown('dependencies-clear.unseen-blocker', [evidenceOf(untold)], untold.key);
  return unreadable(reading) ?? withinReach(reading, waits, blockers);
}

/** By the number of things that are out of reach or not done yet. */
const CREDITS = [0.3, 0.2, 0.1] as const;
/** Named in the text, but Jira doesn't know of it: no board will show that it waits. */
const NOT_LINKED = 0.7;

function creditOf(count: number): number {
  return CREDITS[Math.min(count, CREDITS.length) - 1] ?? 0.1;
}

function blockedBy({ key, summary }: StoryLink, open: readonly StoryLink[]): Verdict<Key> {
  const count = open.length;
  const name = count === 1 ? 'dependencies-clear.blocked' : 'dependencies-clear.blocked-by-several';
  return {
    answer: 'unmet',
    credit: creditOf(count),
    observed: { key: name, values: { count, key, words: quote(summary) } },
    fix: { key: 'dependencies-clear.fix.blocker' },
    evidence: open.slice(0, 3).map(evidenceOf),
  };
}

/**
 * A bare title earns nothing, whatever it waits for, nor does a text that can't be read: so that the wait, once it is over,
 * costs nothing.
 */
function withNothingFor(reading: Reading, verdict: Verdict<Key>): Verdict<Key> {
  const isNothingElse = isBareTitle(reading) || unreadable(reading) !== null;
  return verdict.answer === 'unmet' && isNothingElse ? { ...verdict, credit: 0 } : verdict;
}

function outOfReach({ what, text }: Wait, away: readonly Wait[]): Verdict<Key> {
  return {
    answer: 'unmet',
    credit: creditOf(away.length),
    observed: { key: `dependencies-clear.${what}`, values: { words: quote(text) } },
    ...(what === 'file' && { fix: { key: 'dependencies-clear.fix.file' } }),
    ...(what === 'talk' && { fix: { key: 'dependencies-clear.fix.talk' } }),
    evidence: away.slice(0, 3).map(evidence),
  };
}

function withinReach(
  { story }: Reading,
  waits: readonly Wait[],
  blockers: readonly StoryLink[],
): Verdict<Key> {
  const linked = new Set(story.links?.map(({ key }) => key));
  const unlinked = waits.find(({ key }) => key !== undefined && key !== story.key && !linked.has(key));
  if (story.links !== undefined && unlinked?.key !== undefined) {
    return {
      answer: 'met',
      credit: NOT_LINKED,
      observed: { key: 'dependencies-clear.not-linked', values: { key: unlinked.key } },
      fix: { key: 'dependencies-clear.fix.link', values: { key: unlinked.key } },
      evidence: [evidence(unlinked)],
    };
  }
  const key = blockers.length > 0 ? 'done' : waits.length > 0 ? 'named' : 'none';
  return {
    answer: 'met',
    credit: 1,
    observed: { key: `dependencies-clear.${key}` },
    evidence: key === 'done' ? blockers.slice(0, 3).map(evidenceOf) : waits.slice(0, 3).map(evidence),
  };
}

function evidenceOf({ relation, key, summary }: StoryLink): Verdict['evidence'][number] {
  return evidence({ source: 'field:Linked items', text: `${relation} ${key} ${summary}` });
}

function unknown(key: Key, read: Verdict['evidence'] = [], item?: string): Verdict<Key> {
  return {
    answer: 'unknown',
    observed: { key, ...(item !== undefined && { values: { key: item } }) },
    evidence: read,
  };
}
