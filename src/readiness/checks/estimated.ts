/**
 * Does it have a size? A size is what the team says after it has understood a story, and many teams say it in
 * refinement: so this is a hint, and asks for nothing beforehand. Zero is a size too.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import type { Reading } from '../reading';

type Key = KeysOf<'estimated', 'size' | 'none' | 'unseen'>;

export const estimated: Check<Key> = {
  id: 'estimated',
  minutes: 2,
  who: 'developer',
  expected: { key: 'estimated.expected' },
  fix: { key: 'estimated.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Pay with a voucher',
      story: { estimate: 5 },
    },
    {
      shows: 'met',
      summary: 'Make variables available as environment variables',
      story: { estimate: 1 },
      source: 'BAM-8089, deepse_dev (MIT)',
    },
    { shows: 'met', summary: 'Correct a word on the voucher page', story: { estimate: 0 } },
    { shows: 'met', kind: 'task', summary: 'Move the nightly import', story: { estimate: 0.5 } },
    { shows: 'unmet', summary: 'Voucher import', story: { estimate: null } },
    {
      shows: 'unmet',
      summary: 'As a customer, I want to split the payment, so that my gift is used up',
      story: { estimate: null },
    },
    { shows: 'unmet', kind: 'bug', summary: 'The basket forgets vouchers', story: { estimate: null } },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: payment provider', story: { estimate: null } },
  ],
};

function judge({ story: { estimate } }: Reading): Verdict<Key> {
  if (estimate === undefined)
    return { answer: 'unknown', observed: { key: 'estimated.unseen' }, evidence: [] };
  if (estimate === null)
    return { answer: 'unmet', credit: 0, observed: { key: 'estimated.none' }, evidence: [] };
  return {
    answer: 'met',
    credit: 1,
    observed: { key: 'estimated.size', values: { size: estimate } },
    evidence: [],
  };
}
