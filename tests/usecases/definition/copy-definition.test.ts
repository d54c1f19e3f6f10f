import { listDefinitionSources, readDefinitionOf } from '../../../src/usecases/definition/copy-definition';
import type { JiraReader, PlacedBoard } from '../../../src/usecases/ports';
import { Problem } from '../../../src/usecases/problem';
import { aTeam } from '../../builders/team';
import { aTeamDefinition, withStory } from '../../builders/team-definition';
import { NOW, type TestWorld } from '../../builders/world';
import { aKeeper, aRulesWorld, saved } from './a-keeper';

const STRICTER = withStory(aTeamDefinition(), { thresholds: { ready: 90, nearly: 50 } });

function aBoard(id: number, project: string | null = '20000'): PlacedBoard {
  return { id, name: `Board ${id}`, project: project === null ? null : { id: project, key: `P${project}` } };
}

/** A site with these boards besides the own one; those named have rules of their own. */
function aSite(boards: readonly PlacedBoard[], withRules: readonly number[], jira: Partial<JiraReader> = {}) {
  const world = aRulesWorld({
    jira: {
      listAllBoards: () => Promise.resolve([aBoard(1, '10000'), ...boards]),
      readBoard: (id) => {
        const board = boards.find((one) => one.id === id);
        return board === undefined
          ? Promise.reject(new Problem('not-found', 'gone'))
          : Promise.resolve(board);
      },
      ...jira,
    },
  });
  for (const id of [1, ...withRules]) world.records.put('definition', `board:${id}`, saved(STRICTER));
  return world;
}

const sources = async (world: TestWorld) => listDefinitionSources(world, await aKeeper(world));
const take = async (world: TestWorld, from: number) => readDefinitionOf(world, await aKeeper(world), from);

describe('rules to take over', () => {
  it('are those of other boards that have some', async () => {
    const world = aSite([aBoard(2), aBoard(3)], [3]);
    expect(await sources(world)).toEqual([
      { place: { projectKey: 'P20000', boardId: 3, name: 'Board 3' }, savedAt: NOW },
    ]);
    expect(await take(world, 3)).toEqual(STRICTER);
  });

  it.each<readonly [string, (world: TestWorld) => unknown, Partial<JiraReader>]>([
    ['whose stories one may only look at', () => null, { mayEdit: async (what) => Promise.resolve(!('projectId' in what) || what.projectId !== '20000') }],
    ['whose team made a list without one', (world) => { world.records.put('team', 'board:2', aTeam({ members: ['mei'] })); }, {}],
    ['that can’t be read', (world) => { world.records.damage('definition', 'board:2'); }, {}],
    ['that are none', (world) => { world.records.put('definition', 'board:2', null); }, {}],
  ])('are not those %s', async (_, change, jira) => {
    const world = aSite([aBoard(2)], [2], jira);
    change(world);
    expect(await sources(world)).toEqual([]);
    await expect(take(world, 2)).rejects.toMatchObject({ code: 'not-found' });
  }); // prettier-ignore

  it('are not those of a board in nobody’s project, nor of one that is hidden', async () => {
    const world = aSite([aBoard(2, null)], [2, 9]);
    expect(await sources(world)).toEqual([]);
    await expect(take(world, 2)).rejects.toMatchObject({ code: 'not-found' });
    await expect(take(world, 9)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('ask Jira for twenty boards at most whether one may edit there, and read no more records then', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => at + 2);
    const world = aSite(
      ids.map((id) => aBoard(id)),
      ids.filter((id) => id % 4 > 0),
    );
    const member = await aKeeper(world);
    world.asked.length = 0;
    const read = jest.spyOn(world.records, 'read');
    expect(await listDefinitionSources(world, member)).toHaveLength(20);
    expect(world.asked.filter((name) => name === 'mayEdit')).toHaveLength(20);
    expect(read.mock.calls.filter(([kind]) => kind === 'definition')).toHaveLength(40);
  });

  it('are asked only of boards with rules', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => at + 2);
    const world = aSite(
      ids.map((id) => aBoard(id)),
      [61],
    );
    const member = await aKeeper(world);
    world.asked.length = 0;
    expect(await listDefinitionSources(world, member)).toMatchObject([{ place: { boardId: 61 } }]);
    expect(world.asked).toEqual(['listAllBoards', 'mayEdit']);
  });
});
