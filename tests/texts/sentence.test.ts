import { checkHow, checkTitle, checkWhy, sentence } from '../../src/texts/sentence';

describe('a sentence', () => {
  it('has its values filled in', () => {
    expect(sentence({ key: 'benefit.stops', values: { words: 'I want to pay' } })).toBe(
      'It reads “I want to pay” and stops there.',
    );
  });

  it.each([
    [1, 'One criterion is written down.'],
    [2, '2 criteria are written down.'],
  ])('takes the plural of %d', (count, text) => {
    expect(sentence({ key: 'acceptance-criteria.found', values: { count } })).toBe(text);
  });

  it('takes values as they are, whatever they hold', () => {
    expect(sentence({ key: 'benefit.stops', values: { words: '{words} $& $1' } })).toBe(
      'It reads “{words} $& $1” and stops there.',
    );
  });

  it('names checks, and says how and why', () => {
    expect(checkTitle('benefit')).toBe('Why it matters');
    expect(checkHow('atomic')).toMatch(/\.$/);
    expect(checkWhy('described')).toMatch(/\.$/);
  });

  it('says how to do this very fix where the check has more than one way', () => {
    const spike = checkHow('acceptance-criteria', { key: 'acceptance-criteria.fix.decision' });
    expect(spike).toMatch(/decided/);
    expect(checkHow('acceptance-criteria', { key: 'acceptance-criteria.fix' })).not.toBe(spike);
    expect(checkHow('benefit', { key: 'benefit.fix.who' })).toBe(checkHow('benefit'));
    expect(checkHow('benefit', { key: 'benefit.fix.of-a-newer-app' })).toBe(checkHow('benefit'));
  });

  describe('that isn’t there', () => {
    const gaps = [
      { key: 'no.such' },
      { key: 'toString' },
      { key: 'benefit.stops' },
      { key: 'acceptance-criteria.found', values: { count: 'many' } },
    ];
    it.each(gaps)('is a fault that tests see: $key', (message) => {
      expect(() => sentence(message)).toThrow(/Catalogue/);
    });

    it.each(gaps)('is a neutral sentence for people, never a key: $key', (message) => {
      const before = process.env['NODE_ENV'];
      process.env['NODE_ENV'] = 'production';
      try {
        expect(sentence(message)).toBe('There is more to see here after a reload of the page.');
      } finally {
        process.env['NODE_ENV'] = before;
      }
    });
  });
});
