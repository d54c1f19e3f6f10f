/** What the examples of the hints about size, epic, date and design don't show. */
import { assess } from '../../src/readiness/assess';
import type { CheckId } from '../../src/readiness/check-id';
import { DEFAULT_DEFINITION, withAllHints } from '../../src/readiness/definition';
import type { Finding } from '../../src/readiness/finding';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { ENGLISH } from '../../src/texts/english';
import { sentence } from '../../src/texts/sentence';
import { aStory, type StoryTraits } from '../builders/story';

const ALL_ASKED = withAllHints(DEFAULT_DEFINITION);
const NOW = '2026-07-01T09:00:00.000Z';

function findingOf(check: CheckId, traits: StoryTraits, now: string | undefined = NOW): Finding {
  const { findings } = assess(aStory(traits), ALL_ASKED, ALL_LANGUAGES, { ...NOTHING_AROUND, now });
  const finding = findings.find((one) => one.check === check);
  if (finding === undefined) throw new Error(`No finding of ${check}.`);
  return finding;
}

it('weighs nothing: the score is the same with and without', () => {
  const score = (traits: StoryTraits) => assess(aStory(traits), ALL_ASKED, ALL_LANGUAGES).score;
  const bare = score({ summary: 'Payment page', parent: null, updated: '2020-01-01T00:00:00Z' });
  expect(score({ summary: 'Payment page', attachments: 3, parent: { key: 'A-1', summary: 'A' } })).toBe(bare);
});

it.each([
  ['estimated', { estimate: undefined }],
  ['parent-linked', { parent: undefined }],
  ['fresh', { updated: undefined }],
  ['fresh', { updated: null }],
  ['fresh', { updated: 'yesterday' }],
  ['fresh', { updated: '2026-99-99T00:00:00Z' }],
  ['fresh', { updated: '' }],
] as const)('%s says that it can’t see: %j', (check, traits) => {
  expect(findingOf(check, traits).answer).toBe('unknown');
});

it('fresh: nobody knows what time it is', () => {
  expect(findingOf('fresh', { updated: NOW }, 'now').answer).toBe('unknown');
});

it('fresh: ninety days, to the second, whichever zone the change is written in', () => {
  expect(findingOf('fresh', { updated: '2026-04-02T11:00:00.000+0200' }).answer).toBe('met');
  expect(findingOf('fresh', { updated: '2026-04-02T10:59:59.000+0200' }).answer).toBe('unmet');
  expect(findingOf('fresh', { updated: '2026-07-02T00:00:00.000Z' }).answer).toBe('met');
});

it('fresh: says when, and asks another question after a year', () => {
  const old = findingOf('fresh', { updated: '2024-03-05T10:00:00.000Z' });
  expect(sentence(old.observed, ENGLISH)).toBe('It was last touched in March 2024.');
  expect(old.fix.key).toBe('fresh.fix.year');
  expect(findingOf('fresh', { updated: '2025-12-05T10:00:00.000Z' }).fix.key).toBe('fresh.fix');
});

it('design-linked: looks at what is wanted, and not at who wants it or how it is explained', () => {
  for (const traits of [
    { summary: 'As a UI designer, I want to report to the agencies' },
    { summary: 'Import vouchers', description: 'The wiki page says how. The button of the old shop stays.' },
    { summary: 'Remove the page fault in the import' },
    { summary: 'As an editor, I want to page through articles in a form of digest' },
  ]) {
    expect([traits.summary, findingOf('design-linked', traits).observed.key]).toEqual([
      traits.summary,
      'design-linked.not-a-screen',
    ]);
  }
});

it('design-linked: can’t tell what a title leaves out, nor what is behind a link', () => {
  expect(findingOf('design-linked', { summary: 'Vouchers', description: undefined }).answer).toBe('unknown');
  expect(findingOf('design-linked', { summary: 'Payment page', description: undefined }).answer).toBe(
    'unknown',
  );
  expect(
    findingOf('design-linked', { summary: 'Payment page', description: undefined, attachments: 1 }).answer,
  ).toBe('met');
  expect(
    findingOf('design-linked', { summary: 'Payment page', description: 'https://wiki.example/x' }).answer,
  ).toBe('unknown');
});

it('design-linked: a link to somewhere else is no design', () => {
  const description = 'The total is shown as in https://wiki.example/totals and nowhere else.';
  expect(findingOf('design-linked', { summary: 'Payment page', description }).answer).toBe('unmet');
});
