/** What the pages put together from several sentences is whole in each language. */
import fc from 'fast-check';
import type { Band } from '../../src/readiness/finding';
import { SET_CHECKS } from '../../src/readiness/set/finding';
import { ENGLISH } from '../../src/texts/english';
import { headline } from '../../static/prep/headline';
import { setParts } from '../../static/prep/set-words';
import { capital, inWords, say, sayCount } from '../../static/shared/say';
import { speak } from '../../static/shared/words';
import { ALL_WORDS } from '../texts/all-catalogues';

afterAll(() => {
  speak(ENGLISH);
});

describe.each(ALL_WORDS)('in $language', (words) => {
  beforeAll(() => {
    speak(words);
  });

  test('the head line is one or two sentences without figures, whatever the backlog', () => {
    const bands = fc.constantFrom<Band | null>('Ready', 'Nearly', 'Early', null);
    const rows = fc.array(fc.record({ band: bands }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.boolean(), (all, more) => {
        expect(headline(all, more, null)).toMatch(/^\p{Lu}[^0-9{}.]*\.(?: \p{Lu}[^0-9{}.]*\.)?$/u);
        const sprints = {
          basis: 'points',
          size: 10,
          sprints: [4, 3],
          range: null,
          isMoreThanNeeded: true,
        } as const;
        expect(headline(all, more, sprints)).toMatch(/^(?:\p{Lu}[^0-9{}.]*\.(?: |$)){1,4}$/u);
      }),
    );
  });

  test('each part of the set line says something else, and how many', () => {
    for (const count of [1, 2, 1234]) {
      const parts = setParts(SET_CHECKS.map((check) => ({ check, count })));
      expect(parts.length).toBe(SET_CHECKS.length);
      expect(new Set(parts.map(({ words: said }) => said)).size).toBe(SET_CHECKS.length);
      for (const { words: said } of parts) expect(said).toMatch(/^\P{Lu}|\d/u);
    }
  });

  test('small numbers have words of their own, and sentences may begin with them', () => {
    const said = Array.from({ length: 12 }, (_, at) => inWords(at + 1));
    expect(new Set(said).size).toBe(12);
    expect(said.filter((word) => /\d/.test(word))).toEqual([]);
    expect(capital(sayCount('panel.fine', 2))).toMatch(/^\p{Lu}/u);
  });

  test('a quotation is introduced by its place', () => {
    expect(say('source.place', { place: say('source.summary') })).toMatch(/^\p{Lu}.*:$/u);
  });
});

test('two pages in two languages don’t sound alike', () => {
  const said = ALL_WORDS.map((words) => {
    speak(words);
    return say('prep.loading');
  });
  expect(new Set(said).size).toBe(ALL_WORDS.length);
});
