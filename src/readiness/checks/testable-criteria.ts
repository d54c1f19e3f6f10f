/**
 * Would two people agree whether it is so? "Works well" is accepted by one and sent back by the other, in the sprint.
 * An outcome that can be seen, got or measured ends that, and a word about what happens when it can't go as hoped saves
 * the question that testers ask first.
 */
import type { Language } from '../language/language';
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import type { Criterion } from '../criteria';
import { countWords, evidence, quote } from '../passage';
import { unreadable, type Reading } from '../reading';

type Key = KeysOf<
  'testable-criteria',
  'fix.unhappy' | 'outcomes' | 'unhappy' | 'most' | 'few' | 'wish' | 'none' | 'unseen'
>;

export const testableCriteria: Check<Key> = {
  id: 'testable-criteria',
  minutes: 5,
  who: 'tester',
  expected: { key: 'testable-criteria.expected' },
  fix: { key: 'testable-criteria.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Pay with a voucher',
      description:
        '## Acceptance criteria\n- A valid voucher lowers the total at once\n- An expired voucher is refused, and the page says since when',
    },
    {
      shows: 'met',
      summary: 'Find an order',
      description: '## Acceptance criteria\n- The search is fast: the first page is there within two seconds',
    },
    {
      shows: 'met',
      summary: 'Support POJO based query builders',
      description: 'Acceptance criteria:\n* Works with at least one POJO based connector.',
      source: 'STUDIO-3361, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'Reset a forgotten password',
      description: 'Given I have an account\nWhen I ask for a new password\nThen I get a mail with a link',
    },
    {
      shows: 'met',
      summary: 'Sort results',
      description:
        'Acceptance criteria:\n* I can sort by CreatedDate ascending or descending with Salesforce\n* Sorting is not enabled if connector does not support it.',
      source: 'STUDIO-2824, deepse_dev (MIT)',
    },
    { shows: 'unmet', summary: 'Voucher import' },
    {
      shows: 'unmet',
      summary: 'Find an order',
      description: '## Acceptance criteria\n- The search is fast\n- It is easy to use',
    },
    {
      shows: 'unmet',
      summary: 'Editors on all platforms',
      description:
        'Acceptance criteria:\n* Properties Editors look fine and consistent in OS x, Linux and Windows.',
      source: 'STUDIO-6301, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      summary: 'Define how new launcher co-exists with old runtimes & launcher',
      description:
        'Acceptance criteria:\n* Define how we will on-ramp users onto the new experience\n* Define how users of run configurations will achieve similar capabilities in new experience',
      source: 'STUDIO-5384, deepse_dev (MIT), shortened',
    },
    {
      shows: 'unmet',
      summary: 'Print a bill',
      description: 'Given a paid order\nWhen I print the bill\nThen everything works as expected',
    },
  ],
};

/** From so many criteria on, a few more change nothing. */
const MOST_READ = 40;
const LONG = 600;
/** The good way alone is most of it; testers ask for the other one first. */
const WITHOUT_UNHAPPY = 0.8;

function judge(reading: Reading): Verdict<Key> {
  const all = reading.criteria.all.slice(0, MOST_READ);
  if (all.length === 0) return withoutCriteria(reading);
  const wishes = all.filter(isWish);
  const isUnhappyTold = all.some(({ text, language }) => language.testable.UNHAPPY.test(text.slice(0, LONG)));
  const share = (all.length - wishes.length) / all.length;
  const [wish] = wishes;
  if (wish === undefined) {
    const key = isUnhappyTold ? 'testable-criteria.unhappy' : 'testable-criteria.outcomes';
    return (
      unreadable(reading) ?? {
        answer: 'met',
        credit: isUnhappyTold ? 1 : WITHOUT_UNHAPPY,
        observed: { key, values: { count: all.length } },
        fix: { key: 'testable-criteria.fix.unhappy' },
        evidence: all.slice(0, 2).map(evidence),
      }
    );
  }
  const isMet = share > 0.5;
  const values = { count: wishes.length, words: quote(wish.text) };
  const key = isMet ? 'most' : share > 0 ? 'few' : 'wish';
  return {
    answer: isMet ? 'met' : 'unmet',
    // Without the other way told, six of ten would fall below half: what is met for most stays met.
    credit: isMet ? Math.max(0.5, share * (isUnhappyTold ? 1 : WITHOUT_UNHAPPY)) : 0.98 * share,
    observed: { key: `testable-criteria.${key}`, values },
    evidence: wishes.slice(0, 3).map(evidence),
  };
}

function withoutCriteria(reading: Reading): Verdict<Key> {
  const { story, criteria } = reading;
  const isElsewhere = reading.elsewhere !== null || criteria.elsewhere !== null;
  if (story.description === undefined || story.criteriaFields === undefined || isElsewhere) {
    return { answer: 'unknown', observed: { key: 'testable-criteria.unseen' }, evidence: [] };
  }
  const none: Verdict<Key> = {
    answer: 'unmet',
    credit: 0,
    observed: { key: 'testable-criteria.none' },
    evidence: [],
    causedBy: 'acceptance-criteria',
  };
  // An empty place for criteria is one in any language.
  return reading.criteria.title !== null ? none : (unreadable(reading) ?? none);
}

type Testable = Language['testable'];

/** Praise with nothing beside it that could be checked, or a question. */
function isWish({ text, found, language: { testable } }: Criterion): boolean {
  const outcome = (found === 'scenario' ? afterThen(text, testable) : text).slice(0, LONG).trim();
  if (outcome.endsWith('?') && !outcome.includes('. ')) return true;
  if (testable.BARE_WISH.test(outcome) || testable.STILL_ASKED.test(outcome)) return true;
  if (!testable.WISH.test(outcome) || testable.MEASURE.test(outcome)) return false;
  return !outcome.split(testable.CLAUSE_END).some((clause) => isOutcome(clause, testable));
}

/** "… and the page says since when": a part that can be checked by itself. */
function isOutcome(clause: string, testable: Testable): boolean {
  return testable.OUTCOME.test(clause) && !testable.WISH.test(clause) && countWords(clause) >= 3;
}

function afterThen(text: string, testable: Testable): string {
  const then = testable.THEN_PART.exec(text.slice(0, 4 * LONG));
  return then === null ? text : text.slice(then.index + then[0].length);
}
