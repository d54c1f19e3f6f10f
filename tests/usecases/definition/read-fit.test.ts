import { readChangeHistory } from '../../../src/story/change-history';
import type { KnownIssue } from '../../../src/story/past';
import { readFit } from '../../../src/usecases/definition/read-fit';
import type { EndedSprint, HistoryReader } from '../../../src/usecases/history-reader';
import { Problem } from '../../../src/usecases/problem';
import { storiesAsked } from '../../builders/team-definition';
import { NOW, type TestWorld } from '../../builders/world';
import { aKeeper, aRulesWorld, withRules } from './a-keeper';

const SPRINT_FIELD = 'customfield_9';
/** The last first; a fortnight each, from Mondays on. */
const SPRINTS: readonly EndedSprint[] = [
  { id: 3, startedAt: '2026-02-16T09:00:00.000Z' },
  { id: 2, startedAt: '2026-02-02T09:00:00.000Z' },
  { id: 1, startedAt: '2026-01-19T09:00:00.000Z' },
];
const BEFORE_ALL = '2026-01-12T09:00:00.000Z';

/** All that is asked of a story is that it is described. */
const RULES = storiesAsked({ described: 100 });

interface Finished {
  readonly id: number;
  /** Now, and since it was planned. */
  readonly sprints: readonly number[];
  /** When its description was written; `undefined`: from the beginning. */
  readonly describedAt?: string;
  readonly plannedAt?: string;
  readonly created?: string;
}

const TEXT = [
  'Vouchers are sold at the desk today, and the desk types them into the old shop by hand. We take over its list once.',
  'A customer who got one as a gift wants to use it up when they pay, in the shop and at the desk, without asking anybody.',
  'The rest of its worth stays on the voucher, and the receipt says how much that is.',
].join('\n');

function anIssue({ id, sprints, describedAt, plannedAt, created = BEFORE_ALL }: Finished): KnownIssue {
  const ids = sprints.join(', ');
  const changes = [
    ...(plannedAt === undefined
      ? []
      : [{ created: plannedAt, items: [{ field: 'Sprint', fieldtype: 'custom', fieldId: SPRINT_FIELD, from: '', fromString: '', to: ids, toString: ids }] }]),
    ...(describedAt === undefined
      ? []
      : [{ created: describedAt, items: [{ field: 'description', fieldtype: 'jira', fieldId: 'description', from: null, fromString: null, to: null, toString: TEXT }] }]),
  ]; // prettier-ignore
  return {
    issue: {
      id: String(id),
      key: `SHOP-${id}`,
      fields: {
        summary: 'Pay with a voucher',
        issuetype: { id: '10', name: 'Story', subtask: false },
        description: TEXT,
        parent: null,
        created,
        [SPRINT_FIELD]: sprints.map((sprint) => ({ id: sprint })),
      },
    },
    history: readChangeHistory([{ changeHistories: changes }]),
    readAt: NOW,
  };
}

function aTeam(finished: readonly Finished[], history: Partial<HistoryReader> = {}): TestWorld {
  const asked: (readonly number[])[] = [];
  const world = aRulesWorld({
    jira: {
      findFields: () =>
        Promise.resolve({ criteriaFields: [], pointsFieldId: null, sprintFieldId: SPRINT_FIELD }),
    },
    history: {
      endedSprints: () => Promise.resolve(SPRINTS),
      finishedIn: (sprintIds) => {
        asked.push(sprintIds);
        const isIn = ({ sprints }: Finished) => sprints.some((id) => sprintIds.includes(id));
        return Promise.resolve(finished.filter(isIn).map(anIssue));
      },
      ...history,
    },
  });
  return withRules(world, RULES);
}

const some = (count: number, traits: Partial<Finished> = {}): readonly Finished[] =>
  Array.from({ length: count }, (_, at) => ({ id: at + 1, sprints: [3], ...traits }));
const fit = async (world: TestWorld) => readFit(world, await aKeeper(world));

describe('whether the rules fit what a team has finished', () => {
  it('looks at each story as it was when its sprint began', async () => {
    const later = some(20, { describedAt: '2026-02-20T09:00:00.000Z' });
    expect(await fit(aTeam(some(20)))).toMatchObject({
      finished: 20,
      ready: 20,
      verdict: 'fits',
      proposal: null,
    });
    expect(await fit(aTeam(later))).toMatchObject({ finished: 20, ready: 0, verdict: 'does-not-fit' });
  });

  it('takes the first sprint that a story was planned for', async () => {
    const carriedOver = some(20, { sprints: [1, 2, 3], describedAt: '2026-02-01T09:00:00.000Z' });
    expect(await fit(aTeam(carriedOver))).toMatchObject({ finished: 20, ready: 0 });
  });

  it('leaves out what came into its sprint later: nobody meant it to be ready', async () => {
    const late = some(20, { plannedAt: '2026-02-18T09:00:00.000Z' });
    const made = some(20, { created: '2026-02-18T09:00:00.000Z' });
    expect(await fit(aTeam(late))).toMatchObject({ finished: 0, verdict: 'too-few' });
    expect(await fit(aTeam(made))).toMatchObject({ finished: 0, verdict: 'too-few' });
  });

  it('looks at forty stories at most', async () => {
    expect(await fit(aTeam(some(55)))).toMatchObject({ finished: 40 });
  });

  it('proposes rules by which half of them were Ready, if there are any near', async () => {
    const later = aTeam(some(20, { describedAt: '2026-02-20T09:00:00.000Z' }));
    expect((await fit(later)).proposal).toBeNull();
    // None of them has a parent.
    const world = withRules(aTeam(some(20)), storiesAsked({ described: 60, 'parent-linked': 40 }));
    const found = await fit(world);
    expect(found).toMatchObject({
      verdict: 'does-not-fit',
      ready: 0,
      proposal: {
        ready: 20,
        definition: storiesAsked({ described: 60, 'parent-linked': 'hint' }),
      },
    });
    expect(await fit(world)).toEqual(found);
  });

  it('names a must-have after two sprints', async () => {
    const two = [...some(10), ...some(10, { sprints: [2] }).map((one) => ({ ...one, id: one.id + 100 }))];
    expect((await fit(aTeam(two))).mustHave).toBe('described');
    expect((await fit(aTeam(some(20)))).mustHave).toBeNull();
  });

  it('is too early to say on a board without sprints, and where no sprint has ended', async () => {
    const none = () => Promise.reject(new Problem('bad-request', 'no sprints'));
    const nothing = { finished: 0, ready: 0, unseen: 0, verdict: 'too-few', proposal: null, mustHave: null };
    expect(await fit(aTeam([], { endedSprints: none }))).toEqual(nothing);
    expect(await fit(aTeam([], { endedSprints: () => Promise.resolve([]) }))).toEqual(nothing);
  });

  it('is not said in place of what Jira doesn’t answer', async () => {
    const world = aTeam([], { endedSprints: () => Promise.reject(new Problem('busy', 'later')) });
    await expect(fit(world)).rejects.toMatchObject({ code: 'busy' });
    expect(await world.kept.fit.recall('board:1')).toBeNull();
  });

  it('is kept for a day, for these rules only, and names no story', async () => {
    const world = aTeam(some(20));
    const first = await fit(world);
    world.asked.length = 0;
    expect(await fit(world)).toEqual(first);
    expect(world.asked).not.toContain('finishedIn');
    expect(JSON.stringify(await world.kept.fit.recall('board:1'))).not.toMatch(/SHOP|voucher/i);

    world.records.put('definition', 'board:1', {
      number: 2,
      definition: RULES,
      savedAt: NOW,
      restoredFrom: null,
    });
    await fit(world);
    expect(world.asked.filter((name) => name === 'finishedIn')).toHaveLength(1);
    world.pass(25);
    await fit(world);
    expect(world.asked.filter((name) => name === 'finishedIn')).toHaveLength(2);
  });

  it('asks for older sprints only where the last three tell of too few', async () => {
    const sprints = Array.from({ length: 6 }, (_, at) => ({
      id: 6 - at,
      startedAt: '2026-02-16T09:00:00.000Z',
    }));
    const asked = async (count: number) => {
      const read: (readonly number[])[] = [];
      const world = aTeam([], {
        endedSprints: () => Promise.resolve(sprints),
        finishedIn: (ids) => {
          read.push(ids);
          return Promise.resolve(some(count, { sprints: [6] }).map(anIssue));
        },
      });
      await fit(world);
      return read;
    };
    expect(await asked(40)).toEqual([[6, 5, 4]]);
    expect(await asked(39)).toEqual([
      [6, 5, 4],
      [3, 2, 1],
    ]);
  });
});
