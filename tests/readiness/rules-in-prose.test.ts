import { titleSays } from '../../src/readiness/bare-title';
import { findRules } from '../../src/readiness/rules-in-prose';
import { readingOf } from '../../src/readiness/reading';
import { saysTheSame } from '../../src/readiness/reason';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { english } from '../../src/readiness/language/english/english';
import { spokenIn } from '../../src/readiness/spoken';
import type { Story } from '../../src/story/story';
import { aStory } from '../builders/story';
import { findingOf } from './finding-of';
import { growthWithText, LINEAR } from '../builders/growth';

function rulesOf(description: string, summary = 'Pay with a voucher'): readonly string[] {
  return rulesIn(aStory({ summary, description }));
}

function rulesIn(story: Story): readonly string[] {
  return findRules(story, spokenIn(story, ALL_LANGUAGES)).map(({ text }) => text);
}

describe('a rule in prose', () => {
  it.each([
    'The total should never be lower than zero.',
    'Previous vouchers must still behave the same way as before.',
    'When a voucher has expired, the page should say since when.',
  ])('is found behind the sentence that tells the wish: %s', (rule) => {
    expect(rulesOf(`We take over the vouchers of the old shop. ${rule}`)).toEqual([rule]);
  });

  it('may stand in the title, behind its first sentence', () => {
    const summary = 'Unchecking the box should clear the data. A confirmation should be shown before.';
    expect(rulesIn(aStory({ summary }))).toEqual(['A confirmation should be shown before.']);
  });

  it.each([
    'We should look at the old shop first.',
    'I should be able to pay with two of them.',
    'Should the total ever be lower than zero?',
    'The desk asks what the page should say in that case.',
    'This should be easy to do within a day.',
    'The documentation should be updated with an example.',
    'The page should look nice and work well for everybody.',
    'Users complain that the total should be shown.',
  ])('is no work, wish, hope or question: %s', (sentence) => {
    expect(rulesOf(`Vouchers are sold at the desk today. ${sentence}`)).toEqual([]);
  });

  it('is none at the beginning of the description, where it is the wish', () => {
    expect(rulesOf('The total should never be lower than zero.')).toEqual([]);
  });

  it('earns less than a criterion with a name, and two earn more than one', () => {
    const rule = 'It is about old gifts. The total should never be lower than zero.';
    const two = `${rule} An expired gift should be refused at once.`;
    const credits = [rule, two, `${two}\n## Acceptance criteria\n- A gift lowers the total`].map(
      (description) => findingOf('acceptance-criteria', { description }).credit ?? 0,
    );
    expect(credits).toEqual([0.55, 0.65, 0.7]);
  });

  it('is not looked for beyond the first thousands of signs, and takes linear time', () => {
    for (const unit of ['should ', 'a should be ', 'The x should. ', 'must, ', 'if, ', '? should']) {
      expect(growthWithText(unit, rulesOf)).toBeLessThan(LINEAR);
      expect(growthWithText(`${unit}\n`, rulesOf)).toBeLessThan(LINEAR);
    }
  });
});

describe('a title that says what a sentence would', () => {
  const says = (summary: string): boolean =>
    titleSays(readingOf(aStory({ summary }), ALL_LANGUAGES, NOTHING_AROUND));

  it.each([
    'Remove the log file after start',
    '[Editor] Show an indicator for each field that is mapped',
    'CSS images do not load after base url changes',
    'REST endpoint to retrieve possible variables to override',
    'Update to Spring Batch 2.2.4',
  ])('%s', (title) => {
    expect(says(title)).toBe(true);
  });

  it.each([
    'Voucher import',
    'Add Redis sink',
    'New failure periods tab for chains',
    'Design doc for resource oversubscription',
    'Import and export of all audit logs',
  ])('but not: %s', (title) => {
    expect(says(title)).toBe(false);
  });
});

describe('a reason that repeats the wish', () => {
  it.each([
    ['see the updated date and time', 'I know when it was updated'],
    ['assign plans for review', 'plans have been assigned to the appropriate reviewer'],
  ])('%s / %s', (means, ends) => {
    expect(saysTheSame(ends, means, english)).toBe(true);
  });

  it.each([
    ['know what my data needs to be visualised on a map', 'I can visualise it on a map'],
    ['download the report', 'I can send the report to the tax office'],
  ])('but not: %s / %s', (means, ends) => {
    expect(saysTheSame(ends, means, english)).toBe(false);
  });
});
