import { readDefinition } from '../../../src/usecases/definition/read-definition';
import {
  readDefinitionVersion,
  readDefinitionVersions,
} from '../../../src/usecases/definition/read-versions';
import type { TeamDefinition } from '../../../src/readiness/team-definition';
import { admit } from '../../../src/usecases/admission/member';
import type { ListedField } from '../../../src/usecases/ports';
import { aTeamDefinition, withStory } from '../../builders/team-definition';
import { aWorld, NOW, type TestWorld } from '../../builders/world';
import { aKeeper, aRulesWorld, PLACE, saved, withRules } from './a-keeper';

const STRICTER = withStory(aTeamDefinition(), { thresholds: { ready: 90, nearly: 50 } });

const FIELDS: readonly ListedField[] = [
  { id: 'summary', name: 'Summary', holds: 'text' },
  { id: 'assignee', name: 'Assignee', holds: 'other' },
  { id: 'customfield_2', name: 'risk', holds: 'other' },
  { id: 'customfield_1', name: 'Story Points', holds: 'number' },
  { id: 'customfield_3', name: 'Acceptance criteria', holds: 'text' },
  { id: 'duedate', name: 'Due date', holds: 'other' },
];

function aSite(): TestWorld {
  const found = {
    criteriaFields: [{ id: 'customfield_3', name: 'Acceptance criteria' }],
    pointsFieldId: null,
    ids: FIELDS.map(({ id }) => id),
  };
  return aRulesWorld({
    jira: {
      listFields: () => Promise.resolve({ found, all: FIELDS }),
      listLinkRelations: () => Promise.resolve(['blocks', 'is blocked by']),
    },
  });
}

describe('the page of rules', () => {
  it('shows the default where nobody has saved any, and what can be chosen', async () => {
    const world = aSite();
    expect(await readDefinition(world, await aKeeper(world))).toEqual({
      place: { projectKey: 'SHOP', boardId: 1, name: 'Shop team' },
      boards: [{ id: 1, name: 'Shop team' }],
      definition: aTeamDefinition(),
      number: 0,
      savedAt: null,
      mayChange: true,
      mayTry: true,
      mayAskFit: false,
      fields: [
        { id: 'customfield_3', name: 'Acceptance criteria', holds: 'text' },
        { id: 'duedate', name: 'Due date', holds: 'other' },
        { id: 'customfield_2', name: 'risk', holds: 'other' },
        { id: 'customfield_1', name: 'Story Points', holds: 'number' },
      ],
      found: {
        criteriaFields: [{ id: 'customfield_3', name: 'Acceptance criteria' }],
        estimateField: { id: 'customfield_1', name: 'Story Points' },
      },
      relations: ['blocks', 'is blocked by'],
      contested: [],
    });
  });

  it('shows the rules in force to all of the team, and to whom they are open', async () => {
    const world = withRules(aWorld(), STRICTER);
    const daniel = await admit(world, 'reader', { accountId: 'daniel', projectId: '10000', boardId: null });
    expect(await readDefinition(world, daniel)).toMatchObject({
      definition: STRICTER,
      number: 1,
      savedAt: NOW,
      mayChange: false,
    });
    expect(await readDefinition(world, { ...daniel, roles: ['scrum-master'] })).toMatchObject({
      mayChange: true,
      mayAskFit: false,
    });
    expect(await readDefinition(world, { ...daniel, roles: ['product-owner'] })).toMatchObject({
      mayChange: true,
      mayAskFit: true,
    });
  });

  it('says what was contested, the most often contested first, of what is asked and can be read', async () => {
    const world = aSite();
    const issues = (count: number, marks: readonly string[] = ['a', 'b']) => ({
      issueIds: Array.from({ length: count }, (_, id) => String(id)),
      marks,
    });
    world.records.put('contest', `${PLACE}:benefit`, issues(4));
    world.records.put('contest', `${PLACE}:atomic`, issues(5));
    world.records.put('contest', `${PLACE}:described`, issues(7, ['a']));
    world.records.put('contest', `${PLACE}:estimable`, issues(9));
    world.records.put('contest', 'board:2:described', issues(9));
    world.records.damage('contest', `${PLACE}:fresh`);
    expect((await readDefinition(world, await aKeeper(world))).contested).toEqual([
      { check: 'described', stories: 7, proposesToRetire: false }, // one person only
      { check: 'atomic', stories: 5, proposesToRetire: true },
      { check: 'benefit', stories: 4, proposesToRetire: false },
    ]);
  });

  it('shows no default in place of rules that can’t be read', async () => {
    const world = aSite();
    world.records.damage('definition', PLACE);
    await expect(readDefinition(world, await aKeeper(world))).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('the versions of a Definition', () => {
  const readyFrom = (ready: number): TeamDefinition =>
    withStory(aTeamDefinition(), { thresholds: { ready, nearly: 50 } });

  /** Version n has Ready from 50 + n on. */
  function withVersions(count: number): TestWorld {
    const world = aRulesWorld();
    for (let number = 1; number <= count; number += 1) {
      const version = saved(readyFrom(50 + number), { number });
      world.records.put('definition-version', `${PLACE}:${number}`, version);
      world.records.put('definition', PLACE, version);
    }
    return world;
  }
  const list = async (world: TestWorld) => readDefinitionVersions(world, await aKeeper(world));
  const threshold = (before: number, after: number) => [
    { kind: 'story', what: 'threshold', band: 'ready', before, after },
  ];

  it('are told from the latest back, each with what it changed', async () => {
    expect(await list(withVersions(2))).toEqual([
      { number: 2, savedAt: NOW, restoredFrom: null, changes: threshold(51, 52) },
      { number: 1, savedAt: NOW, restoredFrom: null, changes: threshold(80, 51) },
    ]);
    expect(await list(aRulesWorld())).toEqual([]);
  });

  it('are twenty at most, and the first of them is compared with the one before it, too', async () => {
    const versions = await list(withVersions(25));
    expect(versions.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => 25 - at));
    expect(versions.at(-1)?.changes).toEqual(threshold(55, 56));
    expect((await list(withVersions(20))).at(-1)?.changes).toEqual(threshold(80, 51));
  });

  it('leave out what is gone or can’t be read', async () => {
    const world = withVersions(4);
    world.records.put('definition-version', `${PLACE}:2`, null);
    world.records.damage('definition-version', `${PLACE}:3`);
    expect(await list(world)).toMatchObject([{ number: 4, changes: threshold(51, 54) }, { number: 1 }]);
  });

  it('can be read one by one; 0 is the default', async () => {
    const world = withVersions(2);
    const member = await aKeeper(world);
    expect(await readDefinitionVersion(world, member, 1)).toEqual(readyFrom(51));
    expect(await readDefinitionVersion(world, member, 0)).toEqual(aTeamDefinition());
    await expect(readDefinitionVersion(world, member, 3)).rejects.toMatchObject({ code: 'not-found' });
  });
});
