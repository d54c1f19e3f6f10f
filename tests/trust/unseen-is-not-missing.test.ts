/** Trust rule 8, as far as there is something to show: what can't be seen counts for nothing, and a hint never counts. */
import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import { CHECKS } from '../../src/readiness/check-list';
import { DEFAULT_DEFINITION, DEFINED_CHECKS, type Definition } from '../../src/readiness/definition';
import type { Assessment } from '../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { score } from '../../src/readiness/score';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import type { Story } from '../../src/story/story';
import { aStory } from '../builders/story';
import { aDemoApp, TWIN } from './a-demo-app';
import { walked } from './walked';

/** What a site may keep elsewhere, or not show. */
const MAY_BE_UNSEEN = [
  'description',
  'criteriaFields',
  'estimate',
  'labels',
  'components',
  'parent',
  'links',
  'subtasks',
  'attachments',
  'updated',
] as const satisfies readonly (keyof Story)[];

const STORIES: readonly Story[] = CHECKS.flatMap(({ examples }) =>
  examples.map(({ summary, description, kind, story }) =>
    aStory({ estimate: 3, ...story, summary, kind: kind ?? 'story', description: description ?? null }),
  ),
);

/** Any story of the examples, with some of it out of sight. */
const partlySeen = fc
  .tuple(fc.constantFrom(...STORIES), fc.subarray([...MAY_BE_UNSEEN]))
  .map(([story, unseen]): Story => ({
    ...story,
    ...Object.fromEntries(unseen.map((field) => [field, undefined])),
  }));

const judge = (story: Story, definition: Definition = DEFAULT_DEFINITION): Assessment =>
  assess(story, definition, ALL_LANGUAGES, NOTHING_AROUND);

/** The Definition as if nobody had asked these checks. */
function without(story: Story, checks: readonly string[], definition = DEFAULT_DEFINITION): Definition {
  const ofKind = definition[story.kind];
  const weights = Object.fromEntries(
    Object.entries(ofKind.weights).filter(([check]) => !checks.includes(check)),
  );
  return { ...definition, [story.kind]: { ...ofKind, weights } };
}

const unknownIn = ({ findings }: Assessment): readonly string[] =>
  findings.filter(({ answer }) => answer === 'unknown').map(({ check }) => check);

it('scores a story as if nobody had asked what can’t be seen', () => {
  let scored = 0;
  fc.assert(
    fc.property(partlySeen, (story) => {
      const seen = judge(story);
      const unknown = unknownIn(seen);
      if (seen.score === null || unknown.length === 0) return;
      scored += 1;
      expect(judge(story, without(story, unknown))).toMatchObject({ score: seen.score, band: seen.band });
    }),
    { numRuns: 500 },
  );
  expect(scored).toBeGreaterThan(20);
});

it('never scores what can’t be seen lower than if it were missing', () => {
  fc.assert(
    fc.property(partlySeen, (story) => {
      const seen = judge(story);
      const missing = score(
        seen.findings.map((finding) => ({
          ...finding,
          gain: 0 as const,
          ...(finding.answer === 'unknown' && { answer: 'unmet' as const, credit: 0 }),
        })),
        DEFAULT_DEFINITION[story.kind],
      );
      if (seen.score !== null) expect(seen.score).toBeGreaterThanOrEqual(missing.score ?? 0);
    }),
    { numRuns: 500 },
  );
});

it('holds no story back for must-haves that can’t be seen', () => {
  let ready = 0;
  fc.assert(
    fc.property(partlySeen, (story) => {
      const seen = judge(story);
      const unknown = unknownIn(seen);
      if (seen.band === 'Ready' && unknown.length > 0) ready += 1;
      const mustHaves = DEFINED_CHECKS.filter((check) => unknown.includes(check));
      const strict = { ...DEFAULT_DEFINITION[story.kind], mustHaves };
      expect(judge(story, { ...DEFAULT_DEFINITION, [story.kind]: strict }).band).toBe(seen.band);
    }),
    { numRuns: 500 },
  );
  expect(ready).toBeGreaterThan(0);
});

it('gives no score at all where less than half could be seen', () => {
  const { score: points, band } = judge(aStory({ description: undefined, criteriaFields: undefined }));
  expect({ points, band }).toEqual({ points: null, band: null });
});

it('counts no hint, whichever a team leaves out', () => {
  fc.assert(
    fc.property(partlySeen, fc.subarray([...DEFINED_CHECKS]), (story, some) => {
      const { weights } = DEFAULT_DEFINITION[story.kind];
      const hints = some.filter((check) => weights[check] === 'hint');
      const { score: points, band } = judge(story);
      expect(judge(story, without(story, hints))).toMatchObject({ score: points, band });
    }),
    { numRuns: 500 },
  );
});

it('counts nothing that lies between stories: the scores stay when a twin is found, and when it goes', async () => {
  const app = await aDemoApp();
  try {
    const scores = async (): Promise<Readonly<Record<string, unknown>>> => {
      const replies = await app.askEverything('Petra');
      const ofStories = Object.entries(replies).filter(
        ([name]) => name.startsWith('readStory') && !name.endsWith(TWIN),
      );
      return Object.fromEntries(
        ofStories.map(([name, reply]) => [
          name,
          walked(reply).filter(({ path }) => /\.(score|band|steps|stepsToReady)$/.test(path)),
        ]),
      );
    };
    const before = await scores();
    await app.compare();
    expect(JSON.stringify(await app.onPrepPage('readSetOverview', { boardId: 1 }))).toContain(TWIN);
    expect(await scores()).toEqual(before);
    await app.inJira(`/rest/api/3/issue/${TWIN}`, 'PUT', { fields: { summary: 'Nothing like it' } });
    await app.pass(60);
    expect(await scores()).toEqual(before);
  } finally {
    await app.stop();
  }
});
