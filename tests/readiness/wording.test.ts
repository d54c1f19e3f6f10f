/** What the examples of the checks about wording don't show: where they look, what they leave alone, and hostile text. */
import { CHECKS } from '../../src/readiness/check-list';
import type { CheckId } from '../../src/readiness/check-id';
import { readingOf } from '../../src/readiness/reading';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { Verdict } from '../../src/readiness/verdict';
import { aStory, type StoryTraits } from '../builders/story';
import { growthWithText, LINEAR } from '../builders/growth';

const WORDING: readonly CheckId[] = [
  'well-formed',
  'minimal',
  'full-sentence',
  'problem-oriented',
  'unambiguous',
  'conceptually-sound',
  'estimable',
];

function verdict(id: CheckId, traits: StoryTraits): Verdict {
  const check = CHECKS.find((one) => one.id === id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  return check.judge(readingOf(aStory(traits), ALL_LANGUAGES, NOTHING_AROUND));
}
const answer = (id: CheckId, summary: string, description?: string): string =>
  verdict(id, { summary, description: description ?? null }).answer;

describe('what the checks about wording look at', () => {
  it.each(WORDING)('%s is unknown where only a title and a link can be seen', (id) => {
    expect(verdict(id, { summary: 'Voucher import', description: undefined }).answer).toBe('unknown');
    expect(answer(id, 'Voucher import', 'https://wiki.example/x')).toBe('unknown');
  });

  it('a note below the sentence, or a label before it, is none of it', () => {
    expect(answer('minimal', 'Export', 'As a clerk, I want to export the list.\nNote: ask Kim.')).toBe('met');
    expect(answer('minimal', 'Gadget - User can select plans')).toBe('met');
  });

  it('groups what a bare title leaves open under its cause', () => {
    const traits = { summary: 'Voucher import' };
    expect(verdict('well-formed', traits)).toMatchObject({ answer: 'unmet', causedBy: 'described' });
    expect(verdict('estimable', traits)).toMatchObject({ answer: 'unmet', causedBy: 'described' });
    expect(verdict('conceptually-sound', traits)).toMatchObject({ answer: 'unmet', causedBy: 'benefit' });
  });

  it('quotes the words that are meant, and no more', () => {
    const { evidence } = verdict('unambiguous', {
      summary: 'As a clerk, I want to manage vouchers, so that I know.',
    });
    expect(evidence).toEqual([{ source: 'summary', text: 'manage vouchers' }]);
  });
});

describe('what is left alone', () => {
  it.each<[CheckId, string]>([
    ['minimal', 'As a fan, I want to follow #hashtags and @names, so that I miss nothing.'],
    ['minimal', 'As a developer, I want C# and R&D tags for $5, so that I find them.'],
    ['full-sentence', 'As a reader, I want the pages they have published, so that I can read on.'],
    ['full-sentence', 'As a clerk, if a label is lost, I want to print it again.'],
    ['full-sentence', 'As a clerk, I want a) new labels, so that none is lost :)'],
    ['problem-oriented', 'As a guest, I want to rest with my family, so that we sleep well.'],
    ['unambiguous', 'As a reader, I want to see the best sellers of 2024, so that I can choose one.'],
    ['conceptually-sound', 'As a guest, I want my bill, so that I can see how much I spent.'],
    [
      'conceptually-sound',
      'As a clerk, I want to save articles, so that I can send those articles to readers.',
    ],
    ['estimable', 'As a guest, I want to manage my notification settings.'],
  ])('%s: %s', (id, summary) => {
    expect(answer(id, summary)).toBe('met');
  });
});

describe('a text without end', () => {
  it.each([
    'a',
    ' ',
    '(',
    '"',
    ', I ',
    'As a user, I want to manage ',
    'As a user, I want to see the the ',
    'so that I can send the ',
    'using the ',
    'to be very ',
    '- A ',
    'so that the my our ',
    'see the the ',
    '#$',
    'they are ',
  ])('made of "%s" is judged in linear time', (unit) => {
    const judgeAll = (story: StoryTraits): void => {
      const reading = readingOf(aStory(story), ALL_LANGUAGES, NOTHING_AROUND);
      for (const { id, judge } of CHECKS) if (WORDING.includes(id)) judge(reading);
    };
    const growth = growthWithText(unit, (text) => {
      judgeAll({ summary: text, description: 'Some words.' });
      judgeAll({ summary: `As a user, I want to ${text}` });
      judgeAll({ summary: 'Voucher import', description: text });
    });
    expect(growth).toBeLessThan(LINEAR);
  });
});
