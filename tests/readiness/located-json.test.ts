/** JSON with the place of each value: the same as the language's own reader reads, and refused where that refuses. */
import fc from 'fast-check';
import { readLocatedJson } from '../../src/readiness/definition-parts/located-json';
import { growthWithText, LINEAR } from '../builders/growth';

const read = (text: string) => readLocatedJson(text, 10);
const endOf = (text: string): string => {
  const json = read(text);
  return 'endsAt' in json ? `${json.endsAt.line}:${json.endsAt.column}` : 'JSON';
};

it('reads what the language’s own reader reads', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t', '\r\n'), (text, space) => {
      const value: unknown = JSON.parse(text);
      const json = read(JSON.stringify(value, null, space === '\r\n' ? 1 : space).replaceAll('\n', space === '\r\n' ? space : '\n')); // prettier-ignore
      expect(json).toMatchObject({ twice: [] });
      expect('value' in json && json.value).toEqual(value);
    }),
  );
});

it('refuses what the language’s own reader refuses', () => {
  const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '.', '0', 'e5', 'true', 'null', ' ', '\\', '\n'); // prettier-ignore
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect([text, endOf(text) === 'JSON']).toEqual([text, isJson(text)]);
    }),
    { numRuns: 3000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it.each([
  ['', '1:1'],
  ['{', '1:2'],
  ['{"a": 1,}', '1:9'],
  ['{"a" 1}', '1:6'],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3'],
  ['[1, 2', '1:6'],
  ["{'a': 1}", '1:2'],
  ['{"a": 01}', '1:8'],
  ['{"a": yes}', '1:7'],
  ['{} {}', '1:4'],
  ['["a\nb"]', '1:2'],
  [`${'['.repeat(60)}${']'.repeat(60)}`, '1:52'],
])('tells from where on %j is no JSON: %s', (text, place) => {
  expect(endOf(text)).toBe(place);
});

it('tells where a setting’s name or an entry of a list stands, else what holds it', () => {
  const json = read('\uFEFF{\r\n  "a": {\r\n    "b": [10,\r\n      20]\r\n  }\r\n}');
  if ('endsAt' in json) throw new Error('It was refused.');
  const at = (...path: readonly (string | number)[]): string => {
    const { line, column } = json.placeOf(path);
    return `${line}:${column}`;
  };
  expect([at('a'), at('a', 'b'), at('a', 'b', 1), at('a', 'c', 'd'), at()]).toEqual([
    '2:3',
    '3:5',
    '4:7',
    '2:3',
    '1:2',
  ]);
});

it('names settings that stand twice, the last of which counts', () => {
  const json = read('{"a": 1,\n "a": 2, "__proto__": {"x": 1}}');
  expect(json).toMatchObject({ value: { a: 2 }, twice: [{ name: 'a', place: { line: 2, column: 2 } }] });
  expect('value' in json && JSON.stringify(json.value)).toBe('{"a":2,"__proto__":{"x":1}}');
});

it.each(['[', '{"a":', '"', '[1,', '-', '{"a":1,'])('reads %s without end in linear time', (unit) => {
  expect(growthWithText(unit, read)).toBeLessThan(LINEAR);
  expect(growthWithText(unit, (text) => read(`["${text.replaceAll('"', '')}"]`))).toBeLessThan(LINEAR);
});
