/** How fast a team's backlog is used up, and what that asks of Jira. */
import type { FigureBasis } from '../../src/usecases/basis';
import { readPace } from '../../src/usecases/pace';
import type { FinishedWork } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';
import { readTeamFigures } from '../../src/usecases/team-figures';
import { aWorld, type TestWorld } from '../builders/world';

const BASIS: FigureBasis = {
  projectId: '10000',
  boardId: 1,
  fields: { criteriaFields: [], estimateFieldId: 'customfield_1' },
};
const UNESTIMATED: FigureBasis = { ...BASIS, fields: { criteriaFields: [], estimateFieldId: null } };
const NO_SPRINTS: Partial<FinishedWork> = {
  lastSprints: () => Promise.reject(new Problem('bad-request', 'no sprints here')),
  finishedLately: () => Promise.resolve(26),
};
const SPRINTS: Partial<FinishedWork> = {
  lastSprints: () => Promise.resolve([9, 8]),
  finishedInSprints: () => Promise.resolve([8, null, 5, 3, null]),
};
const paceOf = async (world: TestWorld, basis: FigureBasis) =>
  readPace(world, basis, await readTeamFigures(world, basis));

it('is points and stories of the last sprints, by the requests that the velocity needs anyway', async () => {
  const world = aWorld({ finished: SPRINTS });
  expect(await paceOf(world, BASIS)).toEqual({
    velocity: 8,
    storiesPerSprint: 2.5,
    storiesPerDay: undefined,
  });
  expect([...world.asked].sort()).toEqual(['finishedInSprints', 'lastFinished', 'lastSprints']);
});

it('is stories alone where nothing is estimated, and read once a day', async () => {
  const world = aWorld({ finished: SPRINTS });
  expect(await paceOf(world, UNESTIMATED)).toEqual({
    velocity: undefined,
    storiesPerSprint: 2.5,
    storiesPerDay: undefined,
  });
  world.asked.length = 0;
  await paceOf(world, UNESTIMATED);
  expect(world.asked).toEqual([]);
  world.pass(25);
  await paceOf(world, UNESTIMATED);
  expect(world.asked).toEqual(['lastSprints', 'finishedInSprints']);
});

it('is stories a working day where there are no sprints, or no board', async () => {
  const world = aWorld({ finished: NO_SPRINTS });
  expect(await paceOf(world, BASIS)).toMatchObject({ storiesPerSprint: undefined, storiesPerDay: 1.3 });
  expect(await paceOf(aWorld({ finished: NO_SPRINTS }), { ...UNESTIMATED, boardId: null })).toMatchObject({
    storiesPerDay: 1.3,
  });
});

it('is nothing yet in a first sprint, and where nothing was finished lately', async () => {
  expect(await paceOf(aWorld(), UNESTIMATED)).toMatchObject({ storiesPerSprint: null });
  const quiet = aWorld({ finished: { ...NO_SPRINTS, finishedLately: () => Promise.resolve(0) } });
  expect(await paceOf(quiet, BASIS)).toMatchObject({ storiesPerDay: null });
});

it('is unknown where Jira doesn’t answer, and asked for again the next time', async () => {
  const finishedLately = () => Promise.reject(new Problem('busy', 'later'));
  const world = aWorld({ finished: { ...NO_SPRINTS, finishedLately } });
  expect(await paceOf(world, UNESTIMATED)).toEqual({
    velocity: undefined,
    storiesPerSprint: undefined,
    storiesPerDay: undefined,
  });
  world.asked.length = 0;
  await paceOf(world, UNESTIMATED);
  expect(world.asked).toEqual(['lastSprints', 'finishedLately']);
});
