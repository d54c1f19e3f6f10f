import type { FigureBasis } from '../../src/usecases/basis';
import type { FinishedWork } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';
import { readSurroundings } from '../../src/usecases/team-figures';
import { aWorld, NOW } from '../builders/world';

const BASIS: FigureBasis = {
  projectId: '10000',
  boardId: 1,
  fields: { criteriaFields: [], estimateFieldId: 'customfield_1' },
};
const TEAM: Partial<FinishedWork> = {
  lastSprints: () => Promise.resolve([9, 8, 7]),
  finishedInSprints: () => Promise.resolve([8, 5, 5, 3, 3]),
  lastFinished: () => Promise.resolve([1, 2, 3, 5, 5, 5, 8, 8, 8, 40]),
};
const refuse = (code: 'not-allowed' | 'bad-request' | 'busy') => () =>
  Promise.reject(new Problem(code, 'no'));

describe('what a team finishes', () => {
  it('is the mean of its last sprints, and its largest items but for the odd giant', async () => {
    expect(await readSurroundings(aWorld({ finished: TEAM }), BASIS)).toEqual({
      now: NOW,
      velocity: 8,
      largestFinished: 8,
    });
  });

  it('is nothing yet in a team’s first sprint', async () => {
    expect(await readSurroundings(aWorld(), BASIS)).toEqual({
      now: NOW,
      velocity: null,
      largestFinished: null,
    });
  });

  it('has no velocity on a board without sprints, and isn’t asked for again on that day', async () => {
    const world = aWorld({ finished: { ...TEAM, lastSprints: refuse('bad-request') } });
    const first = await readSurroundings(world, BASIS);
    expect(first).toMatchObject({ velocity: undefined, largestFinished: 8 });
    world.asked.length = 0;
    expect(await readSurroundings(world, BASIS)).toEqual(first);
    expect(world.asked).toEqual([]);
  });

  it('has no velocity where there is no board', async () => {
    const world = aWorld({ finished: TEAM });
    expect(await readSurroundings(world, { ...BASIS, boardId: null })).toMatchObject({
      velocity: undefined,
      largestFinished: 8,
    });
  });

  it.each(['not-allowed', 'busy'] as const)(
    'is unknown where Jira answers %s; the next person is asked again',
    async (code) => {
      const world = aWorld({ finished: { ...TEAM, lastSprints: refuse(code) } });
      expect(await readSurroundings(world, BASIS)).toEqual({ now: NOW });
      expect(world.kept.size()).toBe(0);
    },
  );

  it('isn’t asked for where nothing is estimated', async () => {
    const world = aWorld({ finished: TEAM });
    for (const estimateFieldId of [null, undefined]) {
      await readSurroundings(world, { ...BASIS, fields: { criteriaFields: [], estimateFieldId } });
    }
    expect(world.asked).toEqual([]);
  });

  it('is read anew when the board estimates in another field: the unit is another', async () => {
    const world = aWorld({ finished: TEAM });
    await readSurroundings(world, BASIS);
    world.asked.length = 0;
    await readSurroundings(world, {
      ...BASIS,
      fields: { criteriaFields: [], estimateFieldId: 'customfield_2' },
    });
    expect(world.asked).toContain('lastFinished');
  });

  it('says the present instant, also with figures of this morning', async () => {
    const world = aWorld({ finished: TEAM });
    await readSurroundings(world, BASIS);
    world.pass(3);
    expect((await readSurroundings(world, BASIS)).now).toBe('2026-03-05T13:00:00.000Z');
  });
});
