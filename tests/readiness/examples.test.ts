/** Every check's own examples say what it asks; here they are held to it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/readiness/assess';
import { CHECK_IDS } from '../../src/readiness/check-id';
import { CHECKS } from '../../src/readiness/check-list';
import {
  DEFAULT_DEFINITION,
  DEFINED_CHECKS,
  OFF_BY_DEFAULT,
  withAllHints,
} from '../../src/readiness/definition';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { aStory } from '../builders/story';

/** Off by default is no reason to say something else where a team asks. */
const ALL_ASKED = withAllHints(DEFAULT_DEFINITION);
const CHECK_FILES = join(__dirname, '../../src/readiness/checks');

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it.each(check.examples.map((example) => [`${example.shows}: ${example.summary}`, example] as const))(
    '%s',
    (_title, { shows, summary, description, kind, story: more, surroundings }) => {
      const story = aStory({ ...more, summary, kind: kind ?? 'story', description: description ?? null });
      const around = { ...NOTHING_AROUND, ...surroundings };
      const finding = assess(story, ALL_ASKED, ALL_LANGUAGES, around).findings.find(
        (one) => one.check === id,
      );
      expect(finding?.answer).toBe(shows);
      expect(finding !== undefined && (finding.credit ?? 0) >= 0.5).toBe(shows === 'met');
    },
  );

  it('shows at least four of each, one of them real', () => {
    const shown = (shows: string): number =>
      check.examples.filter((example) => example.shows === shows).length;
    expect(shown('met')).toBeGreaterThanOrEqual(4);
    expect(shown('unmet')).toBeGreaterThanOrEqual(4);
    expect(check.examples.some(({ source }) => source !== undefined)).toBe(true);
  });

  it('lives in a file of its name, and has its place in the Definition', () => {
    expect(existsSync(join(CHECK_FILES, `${id}.ts`))).toBe(true);
    expect(DEFINED_CHECKS).toContain(id);
  });
});

it('every check file is in the list, and every id', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect([...ids].sort()).toEqual([...CHECK_IDS].sort());
  expect([...ids].sort()).toEqual(
    readdirSync(CHECK_FILES)
      .map((file) => file.replace('.ts', ''))
      .sort(),
  );
});

it('the weights of each kind add up to a hundred', () => {
  for (const { weights } of Object.values(DEFAULT_DEFINITION)) {
    const points = Object.values(weights).filter((weight) => weight !== 'hint');
    expect(points.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  }
});

it('what is off by default is not asked of any kind, and weighs nothing where a team asks for it', () => {
  for (const [check, kinds] of Object.entries(OFF_BY_DEFAULT)) {
    for (const [kind, { weights }] of Object.entries(DEFAULT_DEFINITION)) {
      expect([check, kind, Object.keys(weights).includes(check)]).toEqual([check, kind, false]);
    }
    for (const kind of kinds) {
      expect(Object.entries(ALL_ASKED[kind].weights)).toContainEqual([check, 'hint']);
    }
  }
  const story = aStory({ summary: 'Payment page' });
  const byDefault = assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES);
  const told = assess(story, ALL_ASKED, ALL_LANGUAGES);
  expect([told.score, told.band]).toEqual([byDefault.score, byDefault.band]);
  const off = byDefault.findings.filter(({ check }) => Object.keys(OFF_BY_DEFAULT).includes(check));
  expect(off.map(({ answer }) => answer)).toEqual(['not-applicable', 'not-applicable', 'not-applicable']);
});
