import { capital, inDigits, inWords, say, sayCount } from '../../../static/shared/say';

test('says small numbers in words and the others in digits', () => {
  expect([1, 6, 12].map(inWords)).toEqual(['one', 'six', 'twelve']);
  expect([0, 13, 1500, 2.5].map(inWords)).toEqual(['0', '13', '1,500', '2.5']);
});

test('an estimate has two decimals at most', () => {
  expect([0.5, 1 / 3, 8].map(inDigits)).toEqual(['0.5', '0.33', '8']);
});

test('takes the form that the number asks for', () => {
  expect(sayCount('panel.steps', 1)).toBe('one step to Ready');
  expect(sayCount('panel.steps', 2)).toBe('two steps to Ready');
  expect(sayCount('minutes', 15)).toBe('15 minutes');
});

test('puts values into a sentence', () => {
  expect(say('panel.title.of', { key: 'SHOP-1' })).toBe('Readiness of SHOP-1');
});

test('begins with a capital, of any script', () => {
  expect(capital('six of ten')).toBe('Six of ten');
  expect(capital('𐐨𐐩')).toBe('𐐀𐐩');
  expect(capital('')).toBe('');
});
