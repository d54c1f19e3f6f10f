import fc from 'fast-check';
import { quotation, segments } from '../../../static/shared/marking';
import { growthWithText, LINEAR } from '../../builders/growth';

const marked = (text: string, ...words: string[]): string =>
  segments(text, words)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

describe('segments', () => {
  test('marks the words that were read', () => {
    expect(marked('It reads “split the payment” and stops.', 'split the payment')).toBe(
      'It reads “[split the payment]” and stops.',
    );
  });

  test('marks every place where they stand', () => {
    expect(marked('fast, very fast', 'fast')).toBe('[fast], very [fast]');
  });

  test('makes one mark of words that overlap or touch', () => {
    expect(marked('pay with two cards now', 'pay with two', 'with two cards')).toBe(
      '[pay with two cards] now',
    );
    expect(marked('one two', 'one ', 'two')).toBe('[one] [two]');
    expect(marked('one/two', 'one/', 'two')).toBe('[one/two]');
    expect(marked('aaaa', 'aa')).toBe('[aaaa]');
  });

  test('prefers whole words to parts of words', () => {
    expect(marked('It is an item: it', 'it')).toBe('It is an item: [it]');
    expect(marked('größer und groß', 'groß')).toBe('größer und [groß]');
  });

  test('marks parts where a script has no spaces', () => {
    expect(marked('用户可以支付订单', '支付')).toBe('用户可以[支付]订单');
  });

  test('marks right-to-left words in their place', () => {
    expect(marked('It reads “أريد تقسيم الدفع” so far.', 'تقسيم الدفع')).toBe(
      'It reads “أريد [تقسيم الدفع]” so far.',
    );
  });

  test('marks nothing for empty words or words that are not there', () => {
    expect(segments('as it is', ['', '  ', 'absent'])).toEqual([{ text: 'as it is', marked: false }]);
    expect(segments('', ['x'])).toEqual([]);
  });

  test('takes words literally', () => {
    expect(marked('costs $& (.*) more', '(.*)')).toBe('costs $& [(.*)] more');
  });

  test('never loses or changes a character, and alternates', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '👍') }),
    );
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 5 }), (text, words) => {
        const parts = segments(text, words);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        for (let i = 1; i < parts.length; i += 1) expect(parts[i]?.marked).not.toBe(parts[i - 1]?.marked);
        for (const word of words.map((each) => each.trim())) {
          if (word !== '' && text.includes(word)) expect(parts.some((part) => part.marked)).toBe(true);
        }
      }),
    );
  });
});

describe('quotation', () => {
  test('leaves short text alone, on one line', () => {
    expect(quotation('  two\n\n lines ', 20)).toBe('two lines');
  });

  test('cuts at the end of a word', () => {
    expect(quotation('so that nobody has to call us', 20)).toBe('so that nobody has…');
  });

  test('cuts a word that is longer than the room for it, but never a character', () => {
    expect(quotation('👍'.repeat(30), 10)).toBe(`${'👍'.repeat(9)}…`);
  });

  test('looks only at the beginning of megabytes', () => {
    expect(Array.from(quotation('word '.repeat(1_000_000), 140)).length).toBeLessThanOrEqual(140);
    expect(growthWithText('word ', (text) => quotation(text, 140))).toBeLessThan(LINEAR);
  });

  test('says that it was cut also where the rest began with blanks', () => {
    expect(quotation(`short${' '.repeat(500)}rest`, 20)).toBe('short…');
  });
});
