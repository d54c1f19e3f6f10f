/** The rules that a team saved count wherever its stories are judged. */
import type { TeamDefinition } from '../../../src/readiness/team-definition';
import type { FieldMap } from '../../../src/story/fields';
import type { JiraReader } from '../../../src/usecases/ports';
import {
  anOwnCheck,
  aTeamDefinition,
  FIELD,
  OWN,
  storiesAsked,
  withStory,
} from '../../builders/team-definition';
import { aReadyStory } from '../../builders/story';
import { anItem, aWorld, type TestWorld } from '../../builders/world';
import { findGoodOne, readBacklog, readStory } from '../asking';
import { PLACE, withRules } from './a-keeper';

const STORY = { accountId: 'petra', issueId: '10001', claimedProjectId: '10000' };
const BACKLOG = { accountId: 'petra', projectId: '10000', boardId: null, after: null };

/** A team with one story, of which the field `Risk` is empty; says which fields were asked for. */
function aTeam(jira: Partial<JiraReader> = {}) {
  const asked: FieldMap[] = [];
  const read = (fields: FieldMap) => {
    asked.push(fields);
    const askedFields = fields.askedFields?.map(({ id }) => ({ id, filled: null }));
    return anItem({ ...aReadyStory(), ...(askedFields && { askedFields }) });
  };
  const world = aWorld({
    jira: {
      readItem: (_, fields) => Promise.resolve(read(fields)),
      readBacklog: (_, __, fields) => Promise.resolve({ items: [read(fields)], next: null }),
      readRecentItems: (_, __, fields) => Promise.resolve([read(fields)]),
      ...jira,
    },
  });
  return { world, asked };
}

const bandOnPage = async (world: TestWorld) => (await readBacklog(world, BACKLOG)).rows[0]?.band;
const bandInPanel = async (world: TestWorld) => (await readStory(world, STORY)).assessment.band;

/** Nothing but the team's own check, which the story doesn't meet. */
const ONLY_OURS: TeamDefinition = withStory(aTeamDefinition([anOwnCheck(FIELD)]), {
  weights: { [OWN]: 100 },
});

describe('the Definition in force', () => {
  it('judges in the panel and on the prep page', async () => {
    const { world } = aTeam();
    expect([await bandInPanel(world), await bandOnPage(world)]).toEqual(['Ready', 'Ready']);
    withRules(world, ONLY_OURS);
    expect([await bandInPanel(world), await bandOnPage(world)]).toEqual(['Early', 'Early']);
  });

  it('is that of the board looked at, and of no other', async () => {
    const { world } = aTeam();
    world.records.put('definition', 'board:2', {
      number: 1,
      definition: ONLY_OURS,
      savedAt: '',
      restoredFrom: null,
    });
    expect(await bandOnPage(world)).toBe('Ready');
  });

  it('shows the team’s own check in its own words, with the remark that would help', async () => {
    const { world } = aTeam();
    withRules(world, ONLY_OURS);
    const { findings } = (await readStory(world, STORY)).assessment;
    expect(findings.find(({ check }) => check === OWN)).toMatchObject({
      answer: 'unmet',
      own: { title: 'Our own', help: 'Ask Kim.' },
    });
    expect((await readBacklog(world, BACKLOG)).rows[0]?.nextStep).toMatchObject({ check: OWN });
  });

  it('says which fields are read: criteria, estimate, and what own checks ask', async () => {
    const { world, asked } = aTeam();
    const criteriaFields = [{ id: 'customfield_7', name: 'Done when' }];
    const estimateField = { id: 'customfield_8', name: 'Size' };
    withRules(world, { ...ONLY_OURS, criteriaFields, estimateField });
    await bandInPanel(world);
    await bandInPanel(world);
    await bandOnPage(world);
    await findGoodOne(world, { ...STORY, check: 'described' });
    for (const fields of asked) {
      expect(fields).toEqual({
        criteriaFields,
        estimateFieldId: 'customfield_8',
        askedFields: [{ id: 'customfield_10042', name: 'Risk' }],
      });
    }
    expect(asked).toHaveLength(5);
  });

  it('finds a good one by what the team asks: of a check that it left out there is none', async () => {
    const items = [anItem({ ...aReadyStory(), id: '2', key: 'SHOP-2' })];
    const { world } = aTeam({ readRecentItems: () => Promise.resolve(items) });
    const find = () => findGoodOne(world, { ...STORY, check: 'benefit' });
    expect(await find()).toMatchObject({ key: 'SHOP-2' });
    withRules(world, storiesAsked({ described: 100 }));
    expect(await find()).toBeNull();
  });

  it('costs no request of Jira more than the default', async () => {
    const { world } = aTeam();
    await bandInPanel(world);
    world.asked.length = 0;
    await bandInPanel(world);
    const before = [...world.asked].sort();
    withRules(world, withStory(ONLY_OURS, { thresholds: { ready: 70, nearly: 40 } }));
    world.asked.length = 0;
    await bandInPanel(world);
    expect([...world.asked].sort()).toEqual(before);
  });

  it('is not taken for the default where it can’t be read, and is left as it is', async () => {
    const { world } = aTeam();
    await bandInPanel(world);
    world.records.damage('definition', PLACE);
    const kept = world.records.kept.get(`definition/${PLACE}`);
    await expect(bandInPanel(world)).rejects.toMatchObject({ code: 'unreadable' });
    await expect(bandOnPage(world)).rejects.toMatchObject({ code: 'unreadable' });
    expect(world.records.kept.get(`definition/${PLACE}`)).toBe(kept);
  });

  it('tells somebody outside the team nothing of that', async () => {
    let mayEdit = true;
    const { world } = aTeam({ mayEdit: () => Promise.resolve(mayEdit) });
    await bandInPanel(world);
    world.records.damage('definition', PLACE);
    mayEdit = false;
    await expect(bandInPanel(world)).rejects.toMatchObject({ code: 'not-in-team' });
  });
});

describe('a field that was deleted', () => {
  const SITE = { criteriaFields: [], pointsFieldId: null, ids: ['summary', 'customfield_1'] };

  it('makes the rule that asks for it unknown, and says so', async () => {
    const { world } = aTeam({ findFields: () => Promise.resolve(SITE) });
    withRules(world, aTeamDefinition([anOwnCheck(FIELD)]));
    const { findings, band } = (await readStory(world, STORY)).assessment;
    expect(findings.find(({ check }) => check === OWN)).toMatchObject({
      answer: 'unknown',
      observed: { key: 'own.field.gone' },
    });
    expect(band).toBe('Ready');
  });
});
