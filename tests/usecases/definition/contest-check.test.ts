import { contestCheck } from '../../../src/usecases/definition/contest-check';
import { MOST_CONTESTED } from '../../../src/usecases/records';
import { aTeam } from '../../builders/team';
import { anOwnCheck, aTeamDefinition, OWN } from '../../builders/team-definition';
import { aWorld, type TestWorld } from '../../builders/world';
import { PLACE, withRules } from './a-keeper';

const say = (world: TestWorld, check: string, contested = true, issueId = '10001', accountId = 'mei') =>
  contestCheck(world, { accountId, issueId, claimedProjectId: '10000' }, { check, contested });
const noted = (world: TestWorld, check = 'benefit') =>
  world.records.valueOf('contest', `${PLACE}:${check}`)?.issueIds ?? [];

describe('“Not right here”', () => {
  it('is noted of the story, once, and never by whom', async () => {
    const world = aWorld();
    await say(world, 'benefit');
    await say(world, 'benefit', true, '10001', 'daniel');
    await say(world, 'benefit', true, '10002');
    expect(noted(world)).toEqual(['10001', '10002']);
    expect(world.records.writes).toBe(2);
    expect([...world.records.kept.values()].join()).not.toMatch(/mei|daniel/);
  });

  it('can be taken back, and then nothing is kept of it', async () => {
    const world = aWorld();
    await say(world, 'benefit');
    await say(world, 'benefit', false);
    await say(world, 'benefit', false);
    expect(world.records.kept.size).toBe(0);
  });

  it('names the story by its id, whatever the page calls it', async () => {
    const place = { id: '10007', projectId: '10000', isOpenToAll: true };
    const world = aWorld({ jira: { placeOf: () => Promise.resolve(place) } });
    await say(world, 'benefit', true, 'SHOP-7');
    expect(noted(world)).toEqual(['10007']);
  });

  it('is not kept of a story that a security level hides, and forgotten when it gets one', async () => {
    let isOpenToAll = true;
    const place = () => Promise.resolve({ id: '10007', projectId: '10000', isOpenToAll });
    const world = aWorld({ jira: { placeOf: place } });
    await say(world, 'benefit');
    expect(noted(world)).toEqual(['10007']);
    isOpenToAll = false;
    await say(world, 'benefit');
    expect(world.records.kept.size).toBe(0);
  });

  it('is said of what the team’s Definition asks, and of nothing else', async () => {
    const world = aWorld();
    for (const check of ['estimable', OWN, 'no-such-check', '__proto__']) {
      await expect(say(world, check)).rejects.toMatchObject({ code: 'bad-request' });
    }
    withRules(world, aTeamDefinition([anOwnCheck({ kind: 'attachment' })]));
    await say(world, OWN);
    expect(noted(world, OWN)).toEqual(['10001']);
  });

  it('is for those of the team', async () => {
    const outside = aWorld({ jira: { mayEdit: () => Promise.resolve(false) } });
    await expect(say(outside, 'benefit')).rejects.toMatchObject({ code: 'not-in-team' });
    const world = aWorld();
    world.records.put('team', PLACE, aTeam({ members: ['petra'] }));
    await expect(say(world, 'benefit')).rejects.toMatchObject({ code: 'not-in-team' });
    expect(noted(world)).toEqual([]);
  });

  it('loses no other’s word that came at the same time, and gives up where that never ends', async () => {
    const world = aWorld();
    let others = 1;
    world.records.beforeWrite = () => {
      if (others > 0) world.records.put('contest', `${PLACE}:benefit`, { issueIds: [`other ${others}`] });
      others -= 1;
    };
    await say(world, 'benefit');
    expect(noted(world)).toEqual(['other 1', '10001']);
    others = 9;
    await expect(say(world, 'benefit', true, '10002')).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  it('forgets the oldest of very many', async () => {
    const world = aWorld();
    const issueIds = Array.from({ length: MOST_CONTESTED }, (_, id) => `old ${id}`);
    world.records.put('contest', `${PLACE}:benefit`, { issueIds });
    await say(world, 'benefit');
    expect(noted(world)).toHaveLength(MOST_CONTESTED);
    expect(noted(world).at(-1)).toBe('10001');
    expect(noted(world)[0]).toBe('old 1');
  });
});
