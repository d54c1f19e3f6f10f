/** A Definition as a file: what is written is read again, and every mistake is told at its place. */
import fc from 'fast-check';
import {
  readDefinitionFile,
  writeDefinitionFile,
  type FileMistake,
} from '../../src/readiness/definition-file';
import { DEFAULT_TEAM_DEFINITION } from '../../src/readiness/team-definition';
import { ENGLISH } from '../../src/texts/english';
import { sentence } from '../../src/texts/sentence';
import { anOwnCheck, aTeamDefinition, FIELD, OWN, withStory } from '../builders/team-definition';
import { anyDefinition } from './any-definition';

async function mistakesIn(text: string): Promise<readonly FileMistake[]> {
  const read = await readDefinitionFile(text);
  return 'mistakes' in read ? read.mistakes : [];
}

/** Each as people read it. */
async function told(text: string): Promise<readonly string[]> {
  return (await mistakesIn(text)).map(
    ({ place, what, values = {} }) =>
    sentence({ key: 'mistake.at', values: { line: place.line, column: place.column, what: sentence({ key: what, values }, ENGLISH) } }, ENGLISH), // prettier-ignore
  );
}

const FILE = writeDefinitionFile(aTeamDefinition([anOwnCheck(FIELD)]));

it('is readable: what it is, then one setting a line', () => {
  expect(FILE.split('\n').slice(0, 7)).toEqual([
    '{',
    '  "groundwork": "definition-of-ready",',
    '  "format": 1,',
    '  "kinds": {',
    '    "story": {',
    '      "weights": {',
    '        "described": 15,',
  ]);
});

it('is read again as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyDefinition, async (definition) => {
      const file = writeDefinitionFile(definition);
      expect(await readDefinitionFile(file)).toEqual({ definition });
    }),
    { numRuns: 60 },
  );
});

it('is the same text for the same Definition, in whichever order its settings came', () => {
  const one = withStory(aTeamDefinition([anOwnCheck(FIELD)]), {
    weights: { described: 5, benefit: 10, [OWN]: 1 },
  });
  const other = withStory(one, { weights: { [OWN]: 1, benefit: 10, described: 5 } });
  expect(writeDefinitionFile(other)).toBe(writeDefinitionFile(one));
});

it('tells each mistake at its line and column, in the order of the file', async () => {
  const file = FILE.replace('"described": 15', '"described": 150')
    .replace('"benefit": 15', '"benifit": 15')
    .replace('"title": "Our own"', '"title": ""')
    .replace('"estimateField": null', '"estimateField": null,\n  "colour": "red"');
  const line = (words: string): number => file.split('\n').findIndex((one) => one.includes(words)) + 1;
  expect(await told(file)).toEqual([
    'Line 7, column 9: “described”: a weight is a whole number from 0 to 100, or “hint”.',
    'Line 8, column 9: “benifit” is no check that this version knows.',
    `Line ${line('"title"')}, column 7: “title”: a few words belong here.`,
    `Line ${line('"colour"')}, column 3: “colour” is no setting that is known here.`,
  ]);
});

it('tells of patterns beside all other mistakes', async () => {
  const own = anOwnCheck({ kind: 'pattern', pattern: '(x', in: 'anywhere' });
  const file = writeDefinitionFile(aTeamDefinition([own])).replace('"described": 15', '"described": -1');
  expect((await mistakesIn(file)).map(({ what }) => what)).toEqual(['mistake.weight', 'mistake.pattern']);
  expect((await mistakesIn(writeDefinitionFile(aTeamDefinition([own])))).map(({ what }) => what)).toEqual([
    'mistake.pattern',
  ]);
});

it('tells from where on it is no JSON', async () => {
  expect(await told(FILE.replace('"format": 1,', '"format": 1'))).toEqual([
    'Line 4, column 3: From here on it can’t be read as JSON.',
  ]);
  expect(await told('')).toEqual(['Line 1, column 1: From here on it can’t be read as JSON.']);
});

it('tells of a setting that stands twice', async () => {
  const file = FILE.replace('"described": 15,', '"described": 15,\n"described": 20,');
  expect(await told(file)).toEqual(['Line 8, column 1: “described” stands here twice.']);
});

it.each([
  ['of another kind', '{"name": "package"}', 'This file holds no Definition of Ready.'],
  ['that is a list', '[]', 'This file holds no Definition of Ready.'],
  [
    'of another thing of ours',
    FILE.replace('definition-of-ready', 'backlog'),
    'This file holds no Definition of Ready.',
  ],
  ['without a format', FILE.replace('"format": 1,', ''), 'This file holds no Definition of Ready.'],
  [
    'of a newer format, and nothing else is told of it',
    FILE.replace('"format": 1', '"format": 2').replace('"described": 15', '"described": "much"'),
    'A newer version of Groundwork wrote this file, in a form that isn’t known here yet.',
  ],
  [
    'larger than any',
    `${FILE}${' '.repeat(300_000)}`,
    'This file is larger than 256 KB, and no Definition of Ready is that large.',
  ],
])('has one sentence for a file %s', async (_what, file, words) => {
  expect(await told(file)).toEqual([`Line 1, column 1: ${words}`]);
});

it('is read without an exception, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect(await mistakesIn(text)).not.toHaveLength(0);
    }),
  );
  expect(await readDefinitionFile(writeDefinitionFile(DEFAULT_TEAM_DEFINITION))).toHaveProperty('definition');
});
