/** A step that takes a colleague: they are asked once the Product Owner has said yes, answer for themselves, and a no is told to nobody. */
import { admit, type Member } from '../../../src/usecases/admission/member';
import { askForHand } from '../../../src/usecases/help/ask-for-hand';
import { beginHelpRound } from '../../../src/usecases/help/begin-round';
import { answerHelp } from '../../../src/usecases/help/answer-help';
import { answerAsked, readAsked } from '../../../src/usecases/help/asked';
import { askHelpers, endHelp } from '../../../src/usecases/help/run-experiment';
import type { OfferTerms } from '../../../src/refinement/offer/offer';
import { anOffer } from '../../builders/help';
import { aRole, aTeam } from '../../builders/team';
import { aHelpWorld } from './a-help-world';

const ID = 'gap:board:1:2026-03-12';

function aTalk(terms: Partial<OfferTerms> = {}) {
  const world = aHelpWorld();
  const offer = anOffer({ terms: { rung: 1, stories: ['10001'], helpers: [], until: null, ...terms } });
  world.base.records.put('help', 'petra', { offers: [offer], reopenedAt: null, experiment: null, falls: [] });
  const member = (accountId: string): Promise<Member> =>
    admit(world.base, 'team', { accountId, projectId: '10000', boardId: 1 });
  return {
    world,
    accepts: async (...helpers: readonly string[]) =>
      answerHelp(world.base, await world.petra(), { offerId: ID, wish: { kind: 'accept', helpers } }),
    takesBack: async () =>
      answerHelp(world.base, await world.petra(), { offerId: ID, wish: { kind: 'take-back' } }),
    asks: async (...helpers: readonly string[]) => askHelpers(world.base, await world.petra(), { helpers }),
    ends: async () => endHelp(world.base, await world.petra()),
    sees: async (name: string) => readAsked(world.base, await member(name)),
    says: async (name: string, yes: boolean, id = ID) =>
      answerAsked(world.base, await member(name), { id, yes }),
    kept: () => JSON.stringify([...world.base.records.kept]),
  };
}

it('whoever is asked sees it, and nobody else; with their yes it runs', async () => {
  const { accepts, sees, says, asks } = aTalk();
  expect(await sees('mei')).toEqual([]);
  expect(await accepts('mei')).toMatchObject({
    offer: null,
    experiment: { standing: 'asking', helpers: [{ person: { accountId: 'mei' }, says: 'asked' }] },
  });
  expect(await sees('ben')).toEqual([]);
  expect(await sees('mei')).toMatchObject([
    { id: ID, from: { accountId: 'petra' }, rung: 1, stories: ['10001'], says: 'asked', isRunning: false },
  ]);
  expect(await says('mei', true)).toMatchObject([{ says: 'yes', isRunning: true }]);
  // Nobody is asked beside them.
  expect(await asks('ben')).toMatchObject({ experiment: { standing: 'running' } });
  expect(await sees('ben')).toEqual([]);
});

it('a no is "someone else": of whoever said it nothing is kept', async () => {
  const { accepts, says, sees, asks, kept } = aTalk();
  await accepts('mei');
  expect(await says('mei', false)).toEqual([]);
  expect(kept()).not.toContain('mei');
  expect(await asks('ben')).toMatchObject({ experiment: { standing: 'asking' } });
  expect(await sees('ben')).toHaveLength(1);
});

it('taken back or ended, nobody is asked any more', async () => {
  const back = aTalk();
  await back.accepts('mei');
  expect(await back.takesBack()).toMatchObject({ offer: { standing: 'open' }, experiment: null });
  expect(await back.sees('mei')).toEqual([]);
  expect(back.kept()).not.toContain('mei');

  const ended = aTalk();
  await ended.accepts('mei');
  await ended.says('mei', true);
  expect(await ended.ends()).toMatchObject({ experiment: null });
  expect(await ended.sees('mei')).toEqual([]);
  expect(await ended.says('mei', true)).toEqual([]);
});

it('with its meeting it is over by itself', async () => {
  const { world, accepts, sees } = aTalk();
  await accepts('mei');
  world.set('2026-03-12T09:00:00.000Z');
  expect(await sees('mei')).toEqual([]);
});

it('at another backlog nothing of it is told', async () => {
  const { world, accepts, sees } = aTalk();
  await accepts('mei');
  const help = world.base.records.valueOf('help', 'petra');
  if (!help?.experiment) throw new Error('nothing was begun');
  world.base.records.put('help', 'petra', { ...help, experiment: { ...help.experiment, place: 'board:7' } });
  expect(await sees('mei')).toEqual([]);
});

it('who was not asked can answer nothing', async () => {
  const { world, accepts, says } = aTalk();
  await accepts('mei');
  const { writes } = world.base.records;
  await says('ben', true);
  await says('mei', true, 'another one');
  expect(world.base.records.writes).toBe(writes);
});

it('as long as it isn’t over nothing else is offered, and nobody else can be asked', async () => {
  const { world, accepts } = aTalk();
  await accepts('mei');
  await beginHelpRound(world);
  await world.work();
  const asked = await askForHand(world.base, await world.petra());
  expect(world.offered().map(({ cause }) => cause)).toEqual(['gap', 'asked']);
  expect(asked).toMatchObject({ offer: { cause: 'asked', rung: 0 }, experiment: { id: ID } });
  const terms = { rung: 1, stories: ['10001'], helpers: [], until: null } as const;
  const changed = await answerHelp(world.base, await world.petra(), {
    offerId: asked.offer?.id ?? '',
    wish: { kind: 'change', terms },
  });
  expect(changed).toMatchObject({ offer: { rung: 0 }, experiment: { id: ID, helpers: [{ says: 'asked' }] } });
});

it('two who answer at the same moment are both heard', async () => {
  const { world, accepts, says, ends } = aTalk();
  await accepts('mei');
  world.base.records.beforeWrite = async () => {
    world.base.records.beforeWrite = () => undefined;
    await ends();
  };
  // The Product Owner was faster: what is over stays over.
  expect(await says('mei', true)).toEqual([]);
  expect(world.base.records.valueOf('help', 'petra')?.experiment?.endedAt).not.toBeNull();
});

it('nobody asks themselves, somebody of another team, or more people than it takes', async () => {
  const { world, accepts } = aTalk();
  await expect(accepts('petra')).rejects.toMatchObject({ code: 'person-unknown' });
  expect(await accepts('mei', 'ben')).toMatchObject({ experiment: null, offer: { standing: 'open' } });
  expect(await accepts()).toMatchObject({ experiment: null, offer: { standing: 'open' } });
  world.base.records.put('team', 'board:1', aTeam({ roles: [aRole()], members: ['petra', 'mei'] }));
  await expect(accepts('ben')).rejects.toMatchObject({ code: 'person-unknown' });
});

it('in the place of a helper who has no account any more somebody else is asked', async () => {
  const { world, accepts, asks } = aTalk();
  await accepts('mei');
  world.base.jira.namesOf = (ids) =>
    Promise.resolve(ids.filter((id) => id !== 'mei').map((accountId) => ({ accountId, name: accountId })));
  expect(await asks('ben')).toMatchObject({
    experiment: { standing: 'asking', helpers: [{ person: { accountId: 'ben' } }] },
  });
});

describe('a step for two', () => {
  it('begins when both have said yes, and each learns who is asked, too', async () => {
    const { accepts, sees, says } = aTalk({ rung: 2 });
    expect(await accepts('mei')).toMatchObject({ experiment: null, offer: { standing: 'open' } });
    expect(await accepts('mei', 'ben')).toMatchObject({ experiment: { standing: 'asking' } });
    expect(await says('mei', true)).toMatchObject([
      { says: 'yes', isRunning: false, beside: [{ accountId: 'ben' }] },
    ]);
    expect(await sees('ben')).toMatchObject([{ says: 'asked', beside: [{ accountId: 'mei' }] }]);
    expect(await says('ben', true)).toMatchObject([{ says: 'yes', isRunning: true }]);
  });

  it('a no of one keeps the yes of the other, who learns only that somebody is missing', async () => {
    const { accepts, sees, says, asks, kept } = aTalk({ rung: 2 });
    await accepts('mei', 'ben');
    await says('mei', true);
    await says('ben', false);
    expect(kept()).not.toContain('ben');
    expect(await sees('mei')).toMatchObject([{ says: 'yes', isRunning: false, beside: [] }]);
    expect(await asks('mei', 'tom')).toMatchObject({
      experiment: { standing: 'asking', helpers: [{ says: 'yes' }, { says: 'asked' }] },
    });
    expect(await says('tom', true)).toMatchObject([{ isRunning: true }]);
  });

  it('two who say yes at the same moment are both heard', async () => {
    const { world, accepts, says, sees } = aTalk({ rung: 2 });
    await accepts('mei', 'ben');
    world.base.records.beforeWrite = async () => {
      world.base.records.beforeWrite = () => undefined;
      await says('ben', true);
    };
    expect(await says('mei', true)).toMatchObject([{ isRunning: true }]);
    expect(await sees('ben')).toMatchObject([{ says: 'yes', isRunning: true }]);
  });

  it('is about two stories at most', async () => {
    const { accepts } = aTalk({ rung: 2, stories: ['10001', '10002', '10003'] });
    expect(await accepts('mei', 'ben')).toMatchObject({ experiment: null, offer: { standing: 'open' } });
  });
});

describe('what is lent for a while', () => {
  it('comes back on the day that was named, or after a sprint, and not with the meeting', async () => {
    const named = aTalk({ rung: 4, until: '2026-03-20T06:00:00.000Z' });
    await named.accepts('mei', 'ben');
    named.world.set('2026-03-20T05:59:00.000Z');
    expect(await named.sees('mei')).toMatchObject([{ until: '2026-03-20T06:00:00.000Z' }]);
    named.world.set('2026-03-20T06:00:00.000Z');
    expect(await named.sees('mei')).toEqual([]);

    const unnamed = aTalk({ rung: 4 });
    expect(await unnamed.accepts('mei', 'ben')).toMatchObject({
      experiment: { until: '2026-03-24T09:30:00.000Z' },
    });
    const past = aTalk({ rung: 4, until: '2026-03-01T06:00:00.000Z' });
    expect(await past.accepts('mei', 'ben')).toMatchObject({
      experiment: { until: '2026-03-24T09:30:00.000Z' },
    });
  });

  it('can be taken back after its meeting, too, while somebody has not answered', async () => {
    const { world, accepts, takesBack, sees } = aTalk({ rung: 4 });
    await accepts('mei', 'ben');
    world.set('2026-03-13T09:30:00.000Z');
    expect(await sees('ben')).toHaveLength(1);
    expect(await takesBack()).toMatchObject({ experiment: null });
    expect(await sees('ben')).toEqual([]);
  });

  it('is not lent for longer than a quarter of a year', async () => {
    const { world } = aTalk({ rung: 4 });
    const terms = { rung: 4, stories: ['10001'], helpers: [], until: '2026-08-01T06:00:00.000Z' } as const;
    const wish = { kind: 'change', terms } as const;
    const petra = await world.petra();
    expect(await answerHelp(world.base, petra, { offerId: ID, wish })).toMatchObject({
      offer: { until: null },
    });
    const sooner = { kind: 'change', terms: { ...terms, until: '2026-05-01T06:00:00.000Z' } } as const;
    expect(await answerHelp(world.base, petra, { offerId: ID, wish: sooner })).toMatchObject({
      offer: { until: '2026-05-01T06:00:00.000Z' },
    });
  });
});
