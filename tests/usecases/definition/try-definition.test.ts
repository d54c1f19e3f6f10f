import { tryDefinition } from '../../../src/usecases/definition/try-definition';
import type { TeamDefinition } from '../../../src/readiness/team-definition';
import type { FieldMap } from '../../../src/story/fields';
import type { Story } from '../../../src/story/story';
import { aReadyStory, aStory } from '../../builders/story';
import {
  anOwnCheck,
  aTeamDefinition,
  FIELD,
  OWN,
  storiesAsked,
  withStory,
} from '../../builders/team-definition';
import { aKeeper, aRulesWorld, PLACE, withRules } from './a-keeper';

/** A backlog of what `read` says of each set of fields; says what was asked for. */
function aBacklog(read: readonly ((fields: FieldMap) => Story)[], next: string | null = null) {
  const pages: { readonly after: string | null; readonly ways: readonly FieldMap[] }[] = [];
  const world = aRulesWorld({
    jira: {
      readBacklogInWays: (_, { after }, ways) => {
        pages.push({ after, ways });
        return Promise.resolve({ items: read.map((one) => ways.map(one)), next });
      },
    },
  });
  const tried = async (definition: TeamDefinition, after: string | null = null) =>
    tryDefinition(world, await aKeeper(world), { definition, after });
  return { world, pages, tried };
}

const READY = () => aReadyStory({ key: 'SHOP-1' });
const EARLY = () => aStory({ key: 'SHOP-2', summary: 'Vouchers' });
const LENIENT = withStory(aTeamDefinition(), { thresholds: { ready: 2, nearly: 1 } });

describe('a dry run', () => {
  it('says of each story what it is now, what it would be, and why', async () => {
    const ours = withStory(aTeamDefinition([anOwnCheck({ kind: 'label', anyOf: ['ux'] })]), {
      weights: { [OWN]: 100 },
    });
    const { tried } = aBacklog([() => aReadyStory({ key: 'SHOP-1', labels: [] }), EARLY]);
    const { stories } = await tried(ours);
    expect(stories).toMatchObject([
      { key: 'SHOP-1', summary: 'Pay with a voucher', before: 'Ready', after: 'Early' },
      { key: 'SHOP-2', before: 'Early', after: null },
    ]);
    expect(stories[0]?.because).toContainEqual({ by: 'weight', check: OWN });
  });

  it('compares with the rules in force, not with the default', async () => {
    const { world, tried } = aBacklog([READY]);
    withRules(world, storiesAsked({ 'parent-linked': 100 }));
    expect((await tried(LENIENT)).stories).toMatchObject([{ before: null, after: 'Ready' }]);
  });

  it('reads by each Definition the fields that it names, in one request', async () => {
    const chosen = { criteriaFields: [{ id: 'customfield_7', name: 'Done when' }] };
    const { world, pages, tried } = aBacklog([READY]);
    await tried(aTeamDefinition([anOwnCheck(FIELD)], 20, chosen));
    expect(pages[0]?.ways).toEqual([
      { criteriaFields: [], estimateFieldId: 'customfield_1' },
      {
        ...chosen,
        estimateFieldId: 'customfield_1',
        askedFields: [{ id: 'customfield_10042', name: 'Risk' }],
      },
    ]);
    expect(world.asked.filter((name) => name.startsWith('readBacklog'))).toHaveLength(1);
  });

  it('goes page by page', async () => {
    const { pages, tried } = aBacklog([READY], 'more');
    expect((await tried(LENIENT, 'here')).next).toBe('more');
    expect(pages[0]?.after).toBe('here');
  });

  it('measures sizes in the unit of each, and asks once for figures in the same unit', async () => {
    const { world, tried } = aBacklog([READY]);
    await tried(LENIENT);
    expect(world.asked.filter((name) => name === 'lastFinished')).toHaveLength(1);
    await tried({ ...LENIENT, estimateField: { id: 'customfield_8', name: 'Days' } });
    expect(world.asked.filter((name) => name === 'lastFinished')).toHaveLength(2);
    expect(await world.kept.figures.recall(`${PLACE}:customfield_1`)).not.toBeNull();
    expect(await world.kept.figures.recall(`${PLACE}:customfield_8`)).not.toBeNull();
  });

  it('writes nothing', async () => {
    const { world, tried } = aBacklog([READY]);
    await tried(LENIENT);
    expect(world.records.writes).toBe(0);
  });
});
