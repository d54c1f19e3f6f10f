/** "This one is ready": who it takes, and for how long it holds. */
import fc from 'fast-check';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import {
  asAgreed,
  byOthers,
  MOST_VOICES,
  stateOf,
  withoutVoice,
  withVoice,
  type Agreement,
} from '../../src/refinement/agreement';
import { fingerprintOf, stillStands, WORDS } from '../../src/refinement/fingerprint';
import { anAssessment } from '../static/a-finding';
import { aStory, type StoryTraits } from '../builders/story';

const of = (traits: StoryTraits) => fingerprintOf(aStory(traits), ALL_LANGUAGES);
const story = (criteria: readonly string[], prose = 'Vouchers are sold at the desk today.'): StoryTraits => ({
  summary: 'Pay with a voucher',
  description: [prose, '## Acceptance criteria', ...criteria.map((one) => `- ${one}`)].join('\n'),
});
const CRITERIA = ['A valid voucher lowers the total', 'An expired voucher is refused', 'Two can be combined'];
const NOW = of(story(CRITERIA));
const OTHER = of(story([...CRITERIA, 'A third one is refused']));

describe('what was agreed stands', () => {
  const stands = (traits: StoryTraits): boolean => stillStands(NOW, of(traits));

  it('until a criterion is changed, added or removed', () => {
    expect(stands(story(CRITERIA))).toBe(true);
    expect(stands(story(CRITERIA.with(1, 'An expired voucher is accepted')))).toBe(false);
    expect(stands(story([...CRITERIA, 'A third one is refused']))).toBe(false);
    expect(stands(story(CRITERIA.slice(1)))).toBe(false);
  });

  it('whichever way around its criteria stand, however they are set', () => {
    expect(stands(story(CRITERIA.toReversed()))).toBe(true);
    expect(stands(story(CRITERIA.map((one) => `  ${one.toUpperCase()}!`)))).toBe(true);
  });

  it('not where a sign turns a criterion round', () => {
    const limit = (sign: string) => of(story([`The answer takes ${sign} 5 seconds`]));
    expect(stillStands(limit('<'), limit('>'))).toBe(false);
  });

  it('also in fields for criteria', () => {
    const field = (text: string) =>
      of({
        criteriaFields: [
          { name: 'Criteria', text: aStory({ description: `- ${text}` }).description ?? null },
        ],
      });
    expect(stillStands(field('The total is shown'), field('The total is shown.'))).toBe(true);
    expect(stillStands(field('The total is shown'), field('The total is hidden'))).toBe(false);
  });

  /** Words that are never taken for a criterion. */
  const prose = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => `w${'abcdefghij'[(from + at) % 10] ?? ''}${from + at}`).join(
      ' ',
    );

  it.each([
    [19, true],
    [20, false],
  ])('while fewer than one in five words is another one: %i of 100', (changed, expected) => {
    const before = of({ summary: '', description: prose(100) });
    const after = of({ summary: '', description: `${prose(100 - changed)} ${prose(changed, 1000)}` });
    expect(stillStands(before, after)).toBe(expected);
  });

  it.each([
    [24, true],
    [25, false],
  ])('while fewer than one in five was added: %i to 100', (added, expected) => {
    const before = of({ summary: '', description: prose(100) });
    expect(stillStands(before, of({ summary: '', description: prose(100 + added) }))).toBe(expected);
  });

  it('of any story with itself, whatever its spaces, capitals and punctuation, and both ways alike', () => {
    const word = fc.stringMatching(/^[a-zäé]{1,9}$/);
    const words = fc.array(word, { maxLength: 60 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(' ', '  ', ', ', '! '), (one, other, between) => {
        const plain = of({ summary: one.join(' ') });
        const set = one.join(between).toUpperCase().normalize('NFD');
        expect(stillStands(plain, of({ summary: set }))).toBe(true);
        const another = of({ summary: other.join(' ') });
        expect(stillStands(plain, another)).toBe(stillStands(another, plain));
        expect(stillStands(plain, plain)).toBe(true);
      }),
    );
  });

  it('keeps little of however long a text, and nothing that could be read', () => {
    const { words, criteria } = of({ summary: 'x', description: prose(20_000) });
    expect(words.length).toBeLessThanOrEqual(WORDS);
    expect(JSON.stringify({ words, criteria }).length).toBeLessThan(60_000);
    expect(JSON.stringify(NOW)).not.toMatch(/voucher|total/i);
  });
});

describe('it takes the Product Owner and two of the team', () => {
  type Said = readonly [mark: string, asProductOwner?: boolean];
  const said = (...voices: readonly Said[]): Agreement | null =>
    voices.reduce<Agreement | null>(
      (agreement, [mark, asProductOwner = false]) => withVoice(agreement, { mark, asProductOwner }, NOW),
      null,
    );

  it.each<[string, readonly Said[], string]>([
    ['nobody', [], 'none'],
    ['the Product Owner alone', [['petra', true]], 'begun'],
    ['three of the team without one', [['mei'], ['daniel'], ['sofie']], 'begun'],
    ['one of the team with the Product Owner', [['petra', true], ['mei']], 'begun'],
    ['one of the team twice', [['petra', true], ['mei'], ['mei']], 'begun'],
    ['two Product Owners and one of the team', [['petra', true], ['tomás', true], ['mei']], 'begun'],
    ['somebody of the team who became Product Owner, and one', [['mei'], ['mei', true], ['daniel']], 'begun'],
    ['the Product Owner and two', [['mei'], ['petra', true], ['daniel']], 'agreed'],
  ])('%s', (_, voices, state) => {
    expect(stateOf(said(...voices), NOW)).toBe(state);
  });

  it('in any order, and however often each of them says so', () => {
    const voices = fc.constantFrom<Said>(['petra', true], ['mei'], ['daniel'], ['sofie']);
    fc.assert(
      fc.property(fc.array(voices, { maxLength: 12 }), (all) => {
        const marks = new Set(all.map(([mark]) => mark));
        const isWhole = marks.has('petra') && marks.size >= 3;
        expect(stateOf(said(...all), NOW)).toBe(isWhole ? 'agreed' : all.length === 0 ? 'none' : 'begun');
      }),
    );
  });

  it('until one of them takes it back; the last one leaves nothing', () => {
    const agreed = said(['petra', true], ['mei'], ['daniel']);
    expect(stateOf(withoutVoice(agreed, 'mei'), NOW)).toBe('begun');
    expect(withoutVoice(agreed, 'sofie')).toBe(agreed);
    expect(withoutVoice(said(['mei']), 'mei')).toBeNull();
  });

  it('holds over other words for nobody: a new “ready” begins anew', () => {
    const agreed = said(['petra', true], ['mei'], ['daniel']);
    expect(stateOf(agreed, OTHER)).toBe('outdated');
    const anew = withVoice(agreed, { mark: 'mei', asProductOwner: false }, OTHER);
    expect(anew.voices).toHaveLength(1);
    expect(stateOf(anew, OTHER)).toBe('begun');
    // What was only begun is nothing over other words.
    expect(stateOf(said(['mei']), OTHER)).toBe('none');
  });

  it('compares with the words of the first voice, so that many small changes add up', () => {
    const first = said(['mei']);
    const later = of(story(CRITERIA, 'Vouchers are sold at the counter today.'));
    expect(withVoice(first, { mark: 'petra', asProductOwner: true }, later).fingerprint).toEqual(NOW);
  });

  it('keeps the Product Owner’s voice of however many', () => {
    const many = Array.from({ length: MOST_VOICES }, (_, at): Said => [`m${at}`]);
    const all = said(...many, ['petra', true]);
    expect(all?.voices).toHaveLength(MOST_VOICES);
    expect(stateOf(all, NOW)).toBe('agreed');
    expect(all === null ? 0 : byOthers(all)).toBe(MOST_VOICES - 1);
  });
});

it('makes a story Ready and leaves what was found', () => {
  const before = anAssessment([], { score: 30, band: 'Early', stepsToReady: 3 });
  expect(asAgreed(before)).toEqual({ ...before, band: 'Ready', stepsToReady: 0 });
});
