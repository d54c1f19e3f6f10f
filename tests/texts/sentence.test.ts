import { EN } from '../../src/texts/en/catalogue';
import { ENGLISH } from '../../src/texts/english';
import { checkHow, checkTitle, checkWhy, sentence } from '../../src/texts/sentence';
import { wordsIn } from '../../src/texts/words';

describe('a sentence', () => {
  it('has its values filled in', () => {
    expect(sentence({ key: 'benefit.stops', values: { words: 'I want to pay' } }, ENGLISH)).toBe(
      'It reads “I want to pay” and stops there.',
    );
  });

  it.each([
    [1, 'One criterion is written down.'],
    [2, '2 criteria are written down.'],
  ])('takes the plural of %d', (count, text) => {
    expect(sentence({ key: 'acceptance-criteria.found', values: { count } }, ENGLISH)).toBe(text);
  });

  it('takes values as they are, whatever they hold', () => {
    expect(sentence({ key: 'benefit.stops', values: { words: '{words} $& $1' } }, ENGLISH)).toBe(
      'It reads “{words} $& $1” and stops there.',
    );
  });

  it('writes numbers as the language does, and takes them as they are where they came as text', () => {
    const german = wordsIn('de', EN);
    const size = (words: typeof ENGLISH, of: number | string) =>
      sentence({ key: 'estimated.size', values: { size: of } }, words);
    expect(size(ENGLISH, 1234.5)).toContain('1,234.5');
    expect(size(german, 1234.5)).toContain('1.234,5');
    expect(size(german, '1234.5')).toContain('1234.5');
  });

  it('names checks, and says how and why', () => {
    expect(checkTitle('benefit', ENGLISH)).toBe('Why it matters');
    expect(checkHow('atomic', null, ENGLISH)).toMatch(/\.$/);
    expect(checkWhy('described', ENGLISH)).toMatch(/\.$/);
  });

  it('says how to do this very fix where the check has more than one way', () => {
    const spike = checkHow('acceptance-criteria', { key: 'acceptance-criteria.fix.decision' }, ENGLISH);
    expect(spike).toMatch(/decided/);
    expect(checkHow('acceptance-criteria', { key: 'acceptance-criteria.fix' }, ENGLISH)).not.toBe(spike);
    expect(checkHow('benefit', { key: 'benefit.fix.who' }, ENGLISH)).toBe(checkHow('benefit', null, ENGLISH));
    expect(checkHow('benefit', { key: 'benefit.fix.of-a-newer-app' }, ENGLISH)).toBe(
      checkHow('benefit', null, ENGLISH),
    );
  });

  describe('that isn’t there', () => {
    const gaps = [
      { key: 'no.such' },
      { key: 'toString' },
      { key: 'benefit.stops' },
      { key: 'acceptance-criteria.found', values: { count: 'many' } },
    ];
    it.each(gaps)('is a fault that tests see: $key', (message) => {
      expect(() => sentence(message, ENGLISH)).toThrow(/Catalogue/);
    });

    it.each(gaps)('is a neutral sentence for people, never a key: $key', (message) => {
      const before = process.env['NODE_ENV'];
      process.env['NODE_ENV'] = 'production';
      try {
        expect(sentence(message, ENGLISH)).toBe('There is more to see here after a reload of the page.');
      } finally {
        process.env['NODE_ENV'] = before;
      }
    });
  });
});
