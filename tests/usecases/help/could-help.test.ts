/** "I could help": said for oneself, read by the Product Owner alone; what somebody would rather not, by nobody. */
import { admit, type Member } from '../../../src/usecases/admission/member';
import { answerHelp } from '../../../src/usecases/help/answer-help';
import { readAsked } from '../../../src/usecases/help/asked';
import { askForHand } from '../../../src/usecases/help/ask-for-hand';
import { askHelpers } from '../../../src/usecases/help/run-experiment';
import { sayHelping } from '../../../src/usecases/help/say-helping';
import { readBacklog } from '../../../src/usecases/read-backlog';
import { eraseAccount } from '../../../src/usecases/team/erase-account';
import type { OwnHelping } from '../../../src/contract/help';
import { anOffer } from '../../builders/help';
import { aRole, aTeam } from '../../builders/team';
import { aHelpWorld } from './a-help-world';

const ID = 'gap:board:1:2026-03-12';
const OPEN: OwnHelping = { willingness: { state: 'open' }, hoursAtMost: 3 };
const NEVER: OwnHelping = { willingness: { state: 'never' }, hoursAtMost: null };
const LATER: OwnHelping = {
  willingness: { state: 'not-now', until: '2026-03-11T06:00:00.000Z' },
  hoursAtMost: null,
};

function aTeamThatHelps() {
  const world = aHelpWorld();
  const offer = anOffer({ terms: { rung: 1, stories: ['10001'], helpers: [], until: null } });
  world.base.records.put('help', 'petra', { offers: [offer], reopenedAt: null, experiment: null, falls: [] });
  const member = (accountId: string): Promise<Member> =>
    admit(world.base, 'team', { accountId, projectId: '10000', boardId: 1 });
  return {
    world,
    says: async (name: string, wish: OwnHelping | null) =>
      sayHelping(world.base, await member(name), { wish }),
    sees: async (name: string) => readBacklog(world.base, await member(name), null),
    asked: async (name: string) => readAsked(world.base, await member(name)),
    accepts: async (...helpers: readonly string[]) =>
      answerHelp(world.base, await world.petra(), { offerId: ID, wish: { kind: 'accept', helpers } }),
    asks: async (...helpers: readonly string[]) => askHelpers(world.base, await world.petra(), { helpers }),
  };
}

it('is told to whoever said it, and the name to the Product Owner; to nobody else', async () => {
  const { says, sees } = aTeamThatHelps();
  const before = await sees('ben');
  expect(await says('mei', OPEN)).toEqual(OPEN);
  expect((await sees('mei')).yourHelping).toEqual(OPEN);
  expect((await sees('petra')).help?.couldHelp.map(({ accountId }) => accountId)).toEqual(['mei']);
  expect(await sees('ben')).toEqual(before);
});

it.each([NEVER, LATER])('that somebody would rather not nobody learns: %j', async (wish) => {
  const { says, sees } = aTeamThatHelps();
  const [owner, other] = [await sees('petra'), await sees('ben')];
  await says('mei', wish);
  expect(await sees('petra')).toEqual(owner);
  expect(await sees('ben')).toEqual(other);
  expect((await sees('mei')).yourHelping).toEqual(wish);
});

it.each([NEVER, LATER])(
  'asked all the same, it is "someone else", and they are not bothered: %j',
  async (no) => {
    const { says, accepts, asks, asked, world } = aTeamThatHelps();
    await says('mei', no);
    expect(await accepts('mei')).toMatchObject({ experiment: { standing: 'needs-someone', helpers: [] } });
    expect(await asks('mei')).toMatchObject({ experiment: { standing: 'needs-someone', helpers: [] } });
    expect(await asked('mei')).toEqual([]);
    expect(JSON.stringify(world.base.records.valueOf('help', 'petra'))).not.toContain('mei');
    expect(await asks('ben')).toMatchObject({ experiment: { standing: 'asking' } });
  },
);

it('not now is until its day', async () => {
  const { says, accepts, world } = aTeamThatHelps();
  await says('mei', LATER);
  world.set('2026-03-11T06:00:00.000Z');
  expect(await accepts('mei')).toMatchObject({ experiment: { standing: 'asking' } });
});

it('can be said otherwise, and taken back; and then nothing of it is kept', async () => {
  const { says, sees, world } = aTeamThatHelps();
  await says('mei', OPEN);
  await says('mei', NEVER);
  expect((await sees('petra')).help?.couldHelp).toEqual([]);
  expect(await says('mei', null)).toBeNull();
  expect(JSON.stringify([...world.base.records.kept])).not.toContain('mei');
  const { writes } = world.base.records;
  expect(await says('mei', null)).toBeNull();
  expect(world.base.records.writes).toBe(writes);
});

it('whoever is no longer of the team, or has no account any more, is not named', async () => {
  const { says, sees, world } = aTeamThatHelps();
  await says('mei', OPEN);
  await says('ben', OPEN);
  const team = world.base.records.valueOf('team', 'board:1') ?? aTeam();
  world.base.records.put('team', 'board:1', { ...team, members: ['petra', 'ben'] });
  expect((await sees('petra')).help?.couldHelp.map(({ accountId }) => accountId)).toEqual(['ben']);
  world.base.jira.namesOf = () => Promise.resolve([]);
  expect((await sees('petra')).help?.couldHelp).toEqual([]);
});

it('who has fewer hours than the step takes is not named for it', async () => {
  const { says, sees, world } = aTeamThatHelps();
  await says('mei', { willingness: { state: 'open' }, hoursAtMost: 5 });
  await says('ben', { willingness: { state: 'open' }, hoursAtMost: 6 });
  await says('tom', { willingness: { state: 'open' }, hoursAtMost: null });
  const named = async () => (await sees('petra')).help?.couldHelp.map(({ accountId }) => accountId);
  expect(await named()).toEqual(['ben', 'mei', 'tom']);
  const terms = { rung: 4, stories: ['10001'], helpers: [], until: null } as const;
  await answerHelp(world.base, await world.petra(), { offerId: ID, wish: { kind: 'change', terms } });
  expect(await named()).toEqual(['ben', 'tom']);
});

it('is found from the account, and erased with it', async () => {
  const { says, world } = aTeamThatHelps();
  await says('mei', NEVER);
  expect(world.base.records.valueOf('person', 'mei')?.places).toEqual(['board:1']);
  await eraseAccount(world.base.records, 'mei', '2026-03-10T10:00:00.000Z');
  expect(JSON.stringify([...world.base.records.kept])).not.toContain('mei');
});

it('of somebody who is Product Owner, too, nothing is suggested to themselves', async () => {
  const { says, sees, world } = aTeamThatHelps();
  await says('petra', OPEN);
  await says('tom', OPEN);
  const team = world.base.records.valueOf('team', 'board:1') ?? aTeam();
  const roles = [aRole(), aRole({ accountId: 'tom', from: '2026-02-20T09:00:00.000Z' })];
  world.base.records.put('team', 'board:1', { ...team, roles });
  expect((await sees('petra')).help?.couldHelp.map(({ accountId }) => accountId)).toEqual(['tom']);
  expect(await askForHand(world.base, await world.petra())).toMatchObject({
    couldHelp: [{ accountId: 'tom' }],
  });
});
