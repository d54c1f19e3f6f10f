import type { TeamDefinition } from '../../../src/readiness/team-definition';
import { parsedDefinition } from '../../../src/usecases/definition/parsed-definition';
import { saveDefinition, type DefinitionToSave } from '../../../src/usecases/definition/save-definition';
import type { ListedField } from '../../../src/usecases/ports';
import { anOwnCheck, aTeamDefinition, FIELD, withStory } from '../../builders/team-definition';
import { NOW, type TestWorld } from '../../builders/world';
import { aKeeper, aRulesWorld, PLACE, saved, withRules } from './a-keeper';

const STRICTER = withStory(aTeamDefinition(), { thresholds: { ready: 90, nearly: 50 } });
const EASIER = withStory(aTeamDefinition(), { thresholds: { ready: 70, nearly: 50 } });
const RISK: ListedField = { id: 'customfield_10042', name: 'Risk', holds: 'other' };

function aSite(all: readonly ListedField[] = []): TestWorld {
  const ids = all.map(({ id }) => id);
  const found = { criteriaFields: [], pointsFieldId: null, ids };
  return aRulesWorld({ jira: { listFields: () => Promise.resolve({ found, all }) } });
}

async function save(world: TestWorld, definition: TeamDefinition, parts: Partial<DefinitionToSave> = {}) {
  return saveDefinition(world, await aKeeper(world), { definition, over: 0, restoredFrom: null, ...parts });
}

describe('saving a Definition', () => {
  it('puts it in force and among the versions', async () => {
    const world = aSite();
    const view = await save(world, STRICTER);
    expect(view).toMatchObject({ number: 1, savedAt: NOW, definition: STRICTER, mayChange: true });
    expect(world.records.valueOf('definition', PLACE)).toEqual(saved(STRICTER));
    expect(world.records.valueOf('definition-version', `${PLACE}:1`)).toEqual(saved(STRICTER));
    world.pass(1);
    expect(await save(world, EASIER, { over: 1 })).toMatchObject({ number: 2 });
    expect(world.records.valueOf('definition-version', `${PLACE}:1`)).toEqual(saved(STRICTER));
  });

  it('changes nothing over one that somebody else has saved since', async () => {
    const world = withRules(aSite(), STRICTER);
    await expect(save(world, EASIER)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(world.records.valueOf('definition', PLACE)).toEqual(saved(STRICTER));
  });

  it('changes nothing where somebody else is faster by a moment', async () => {
    const world = aSite();
    world.records.beforeWrite = () => {
      withRules(world, STRICTER);
    };
    await expect(save(world, EASIER)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(world.records.valueOf('definition', PLACE)).toEqual(saved(STRICTER));
    expect(world.records.valueOf('definition-version', `${PLACE}:1`)).toBeNull();
  });

  it('makes one version of a doubled click, and none of what is in force already', async () => {
    const world = aSite();
    await save(world, STRICTER);
    expect(await save(world, STRICTER)).toMatchObject({ number: 1 });
    expect(await save(aSite(), aTeamDefinition())).toMatchObject({ number: 0, savedAt: null });
    expect(world.records.writes).toBe(1);
  });

  it('never overwrites one that can’t be read', async () => {
    const world = aSite();
    world.records.damage('definition', PLACE);
    await expect(save(world, STRICTER)).rejects.toMatchObject({ code: 'unreadable' });
    expect(world.records.writes).toBe(0);
  });

  it('refuses a pattern that can’t be searched', async () => {
    const broken = anOwnCheck({ kind: 'pattern', pattern: '(a', in: 'anywhere' });
    await expect(save(aSite(), aTeamDefinition([broken]))).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('fields that a Definition names', () => {
  const ASKING = aTeamDefinition([anOwnCheck(FIELD)]);

  it('must be there when they come to be named', async () => {
    await expect(save(aSite(), ASKING)).rejects.toMatchObject({ code: 'no-such-field' });
    expect(await save(aSite([RISK]), ASKING)).toMatchObject({ number: 1 });
    for (const chosen of [{ criteriaFields: [RISK] }, { estimateField: RISK }]) {
      const choosing = aTeamDefinition([], 20, chosen);
      await expect(save(aSite(), choosing)).rejects.toMatchObject({ code: 'no-such-field' });
    }
  });

  it('may have been deleted since: other rules can be changed all the same', async () => {
    const world = withRules(aSite(), ASKING);
    const other = withStory(ASKING, { thresholds: { ready: 70, nearly: 50 } });
    expect(await save(world, other, { over: 1 })).toMatchObject({ number: 2 });
  });

  it('count as there from then on, also where fields were kept before one of them was made', async () => {
    const world = aSite([RISK]);
    await world.kept.fields.keep('10000', {
      at: NOW,
      value: { criteriaFields: [], pointsFieldId: null, ids: [] },
    });
    await save(world, ASKING);
    expect((await world.kept.fields.recall('10000'))?.value.ids).toEqual([RISK.id]);
  });
});

describe('a restored Definition', () => {
  it('says of which number it is a copy, if it is one', async () => {
    const world = aSite();
    await save(world, STRICTER);
    await save(world, EASIER, { over: 1 });
    const numbers = async (definition: TeamDefinition, over: number, restoredFrom: number) => {
      await save(world, definition, { over, restoredFrom });
      return world.records.valueOf('definition', PLACE)?.restoredFrom;
    };
    expect(await numbers(STRICTER, 2, 1)).toBe(1);
    expect(await numbers(aTeamDefinition(), 3, 0)).toBe(0);
    expect(await numbers(EASIER, 4, 1)).toBeNull();
    expect(await numbers(STRICTER, 5, 99)).toBeNull();
  });
});

it('is parsed as a file is: what has a mistake is none', () => {
  expect(parsedDefinition(JSON.parse(JSON.stringify(STRICTER)))).toEqual(STRICTER);
  expect(parsedDefinition({ ...STRICTER, more: 1 })).toBeNull();
  expect(parsedDefinition(null)).toBeNull();
});
