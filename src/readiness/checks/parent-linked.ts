/**
 * Does it belong to something bigger? With its epic a story brings along what is known already: why, for whom, what
 * comes next. Some items stand alone and are fine so: this is a hint.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { quote } from '../passage';
import type { Reading } from '../reading';

type Key = KeysOf<'parent-linked', 'parent' | 'none' | 'unseen'>;

const EPIC = { key: 'SHOP-2', summary: 'Vouchers' };

export const parentLinked: Check<Key> = {
  id: 'parent-linked',
  minutes: 1,
  who: 'po',
  expected: { key: 'parent-linked.expected' },
  fix: { key: 'parent-linked.fix' },
  judge,
  examples: [
    { shows: 'met', summary: 'Pay with a voucher', story: { parent: EPIC } },
    { shows: 'met', kind: 'bug', summary: 'The basket forgets vouchers', story: { parent: EPIC } },
    { shows: 'met', kind: 'spike', summary: 'Spike: payment provider', story: { parent: EPIC } },
    {
      shows: 'met',
      summary: 'As a site visitor, I want to read FAQs, so that I can get quick answers.',
      story: { parent: { key: 'SITE-1', summary: '' } },
      source: 'dalpiaz g10 (CC BY 4.0)',
    },
    { shows: 'unmet', summary: 'Pay with a voucher', story: { parent: null } },
    {
      shows: 'unmet',
      summary: 'Voucher import',
      description: 'This belongs to the epic about vouchers.',
      story: { parent: null },
    },
    { shows: 'unmet', kind: 'bug', summary: 'The basket forgets vouchers', story: { parent: null } },
    { shows: 'unmet', kind: 'task', summary: 'Move the nightly import', story: { parent: null } },
  ],
};

function judge({ story: { parent } }: Reading): Verdict<Key> {
  if (parent === undefined)
    return { answer: 'unknown', observed: { key: 'parent-linked.unseen' }, evidence: [] };
  if (parent === null) {
    return { answer: 'unmet', credit: 0, observed: { key: 'parent-linked.none' }, evidence: [] };
  }
  const parentName = quote(parent.summary) === '' ? parent.key : quote(parent.summary);
  return {
    answer: 'met',
    credit: 1,
    observed: { key: 'parent-linked.parent', values: { parent: parentName } },
    evidence: [],
  };
}
