/** Is the story visible in the scores? Past states are rebuilt from the history and judged as today's. */
import { demoBacklog } from '../../../local/demo/backlog';
import { timelineTo } from '../../../local/demo/timeline';
import { storiesOf } from '../../../local/import/story-of-issue';
import { assess } from '../../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../../src/readiness/definition';
import type { Band } from '../../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../../src/readiness/language/all-languages';
import type { BacklogSeed } from '../../../local/jira/seed';
import { asHistoryTells, asOf, horizonOf } from './past';

const NOW = new Date('2026-11-18T09:00:00Z');
const SEED = demoBacklog(NOW);
const { at } = timelineTo(NOW);
/** Two sprints' worth of stories. */
const HORIZON = 10;

/** Just before the meeting of that week. */
function before(week: number): Date {
  return at(`${week} Thu 09:30`);
}

function bandsOf(past: BacklogSeed): ReadonlyMap<string, Band | null> {
  return new Map(
    Array.from(storiesOf(past), (story) => [
      story.key,
      assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES).band,
    ]),
  );
}

type Rebuild = (seed: BacklogSeed, instant: Date) => BacklogSeed;

/** Of the stories of the horizon that can be scored, how many are Ready, 0–1. */
function shareReady(week: number, rebuild: Rebuild): number {
  const past = rebuild(SEED, before(week));
  const bands = bandsOf(past);
  const scored = horizonOf(past, SEED, HORIZON)
    .map(({ key }) => bands.get(key) ?? null)
    .filter((band) => band !== null);
  return scored.filter((band) => band === 'Ready').length / scored.length;
}

function weeks(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe.each([
  ['as it was', asOf],
  ['as the flat texts of the history tell it', asHistoryTells],
] as const)('readiness of the demo, %s', (_, rebuild) => {
  const steady = weeks(-20, -7).map((week) => shareReady(week, rebuild));
  const lately = weeks(-5, 0).map((week) => shareReady(week, rebuild));

  it('is steady for months, about half of the horizon, with the usual noise', () => {
    expect(mean(steady)).toBeGreaterThan(0.4);
    expect(mean(steady)).toBeLessThan(0.8);
    expect(Math.max(...steady.map((share) => Math.abs(share - mean(steady))))).toBeLessThan(0.25);
    expect(new Set(steady).size).toBeGreaterThan(2);
  });

  it('falls by a clear margin in the last weeks', () => {
    expect(mean(lately)).toBeLessThan(mean(steady) - 0.2);
    expect(Math.max(...lately)).toBeLessThan(
      Math.min(...weeks(-19, -7).map((week) => shareReady(week, rebuild))),
    );
  });
});

describe('the stories of the demo', () => {
  it('were mostly Ready when their sprint was planned, and mostly not in the last three', () => {
    const atPlanning = (SEED.projects[0]?.sprints ?? []).slice(0, 7).map(({ name, startDate = '' }) => {
      const past = asOf(SEED, new Date(startDate));
      const bands = bandsOf(past);
      const scored = past.issues
        .filter(({ sprints = [] }) => sprints.length === 1 && sprints[0] === name)
        .map(({ key }) => bands.get(key) ?? null)
        .filter((band) => band !== null);
      return { ready: scored.filter((band) => band === 'Ready').length, scored: scored.length };
    });
    const share = (sprints: typeof atPlanning): number =>
      sprints.reduce((sum, { ready }) => sum + ready, 0) /
      sprints.reduce((sum, { scored }) => sum + scored, 0);
    expect(share(atPlanning.slice(0, 4))).toBeGreaterThan(0.8);
    expect(share(atPlanning.slice(4))).toBeLessThan(0.5);
  });

  it('show every band today, for stories as well as for other types', () => {
    const bands = bandsOf(SEED);
    const of = (pattern: RegExp): Set<Band | null> =>
      new Set(
        SEED.issues
          .filter(({ issueType, status }) => pattern.test(issueType) && status?.category !== 'done')
          .map(({ key }) => bands.get(key) ?? null),
      );
    for (const band of ['Ready', 'Nearly', 'Early'] as const) expect(of(/Story/)).toContain(band);
    expect(of(/Spike|Task$/)).toContain('Ready');
  });

  it('of the wall of ideas came without moving the horizon', () => {
    const ideas = new Set(
      SEED.issues.filter(({ labels = [] }) => labels.includes('ideenwand')).map(({ key }) => key),
    );
    const past = asOf(SEED, before(-8));
    expect(past.issues.filter(({ key }) => ideas.has(key))).toHaveLength(12);
    expect(horizonOf(past, SEED, HORIZON).filter(({ key }) => ideas.has(key))).toEqual([]);
  });
});
