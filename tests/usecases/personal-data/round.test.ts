/** The weekly round: everybody of whom something is kept is reported, the closed are forgotten, the records agree; and it can be cut off. */
import { beginRound } from '../../../src/usecases/personal-data/begin-round';
import { runPersonalDataJob } from '../../../src/usecases/personal-data/run-job';
import type {
  PersonalDataJob,
  PersonalDataWorld,
  ReportedAccount,
} from '../../../src/usecases/personal-data/world';
import { Problem } from '../../../src/usecases/problem';
import { someHelp } from '../../builders/help';
import { aPerson, someRecords } from '../../builders/records';
import { aShelf } from '../../builders/shelf';
import { aTeam, BOARD_KEY } from '../team/a-team';

const BEGUN = '2026-03-05T10:00:00.000Z';

function aRound() {
  let now = new Date(BEGUN);
  const records = someRecords(() => now);
  const waiting: PersonalDataJob[] = [];
  const reported: ReportedAccount[][] = [];
  const statuses = new Map<string, 'closed' | 'updated'>();
  const problems: Problem[] = [];
  const moved: (string | null)[] = [];
  const world: PersonalDataWorld = {
    records,
    reports: {
      report: (accounts) => {
        const problem = problems.shift();
        if (problem !== undefined) return Promise.reject(problem);
        reported.push([...accounts]);
        return Promise.resolve([...statuses].map(([accountId, status]) => ({ accountId, status })));
      },
    },
    oldChoices: {
      moveSome: (after) => {
        moved.push(after);
        return Promise.resolve(after === null ? 'further' : null);
      },
    },
    shelf: aShelf(),
    jobs: {
      push: (job) => {
        waiting.push(job);
        return Promise.resolve();
      },
    },
    now: () => now,
  };
  return {
    world,
    records,
    waiting,
    reported,
    statuses,
    problems,
    moved,
    pass: (days: number) => (now = new Date(now.getTime() + days * 24 * 3_600_000)),
    /** Does what waits until nothing does. @returns the parts, in order */
    runAll: async () => {
      const parts: string[] = [];
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        parts.push(job.part);
        await runPersonalDataJob(world, job);
      }
      return parts;
    },
  };
}

const person = (accountId: string, places: readonly string[] = []) =>
  aPerson(accountId, { boards: { '10000': 1 }, places });

let log: jest.SpyInstance;
beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  log.mockRestore();
});

it('goes through old choices, people and places, page by page', async () => {
  const { world, records, reported, moved, runAll } = aRound();
  for (const id of ['a', 'b', 'c', 'd']) records.put('person', id, person(id));
  records.put('team', BOARD_KEY, aTeam({ members: ['e'] }));
  await beginRound(world);
  expect(await runAll()).toEqual(['old-choices', 'old-choices', 'people', 'people', 'places', 'offers']);
  expect(moved).toEqual([null, 'further']);
  expect(reported.flat()).toEqual(['a', 'b', 'c', 'd'].map((accountId) => ({ accountId, updatedAt: BEGUN })));
  expect(records.valueOf('person', 'e')?.places).toEqual([BOARD_KEY]);
});

it('leads from an account to every offer that names it, also after its record was begun anew', async () => {
  const { world, records, statuses, runAll } = aRound();
  records.put('help', 'ann', someHelp(['ben']));
  records.put('person', 'ben', person('ben'));
  await beginRound(world);
  await runAll();
  expect(records.valueOf('person', 'ann')?.helpOf).toEqual(['ann']);
  expect(records.valueOf('person', 'ben')?.helpOf).toEqual(['ann']);

  statuses.set('ben', 'closed');
  await runPersonalDataJob(world, { part: 'people', after: null });
  expect(JSON.stringify([...records.kept])).not.toContain('ben');
  expect(records.valueOf('help', 'ann')?.offers).toHaveLength(1);
  statuses.set('ann', 'closed');
  await runPersonalDataJob(world, { part: 'people', after: null });
  expect(JSON.stringify([...records.kept])).not.toContain('ann');
});

it('is begun once where the clock says so twice, and again a week later', async () => {
  const { world, waiting, pass } = aRound();
  await Promise.all([beginRound(world), beginRound(world)]);
  expect(waiting).toHaveLength(1);
  pass(7);
  await beginRound(world);
  expect(waiting).toHaveLength(2);
});

it('forgets who was closed, wherever they are named', async () => {
  const { world, records, statuses, runAll } = aRound();
  records.put('person', 'ann', person('ann', [BOARD_KEY]));
  records.put('person', 'ben', person('ben', [BOARD_KEY]));
  records.put('team', BOARD_KEY, aTeam({ members: ['ann', 'ben'] }));
  statuses.set('ann', 'closed');
  statuses.set('of another app', 'closed');
  await beginRound(world);
  await runAll();
  expect(JSON.stringify([...records.kept])).not.toContain('ann');
  expect(records.valueOf('team', BOARD_KEY)?.members).toEqual(['ben']);
});

it('says of who has changed, from then on, that what is kept is of today', async () => {
  const { world, records, statuses, reported, runAll, pass } = aRound();
  records.put('person', 'ann', person('ann'));
  statuses.set('ann', 'updated');
  pass(7);
  await beginRound(world);
  await runAll();
  pass(7);
  await beginRound(world);
  await runAll();
  expect(reported.flat().map(({ updatedAt }) => updatedAt)).toEqual([BEGUN, '2026-03-12T10:00:00.000Z']);
  expect(records.valueOf('person', 'ann')).toEqual(person('ann'));
});

it('stays where it is while Atlassian is busy, and comes again', async () => {
  const { world, records, problems, waiting, reported } = aRound();
  records.put('person', 'ann', person('ann'));
  problems.push(new Problem('busy', '429', 30));
  const people: PersonalDataJob = { part: 'people', after: null };
  await expect(runPersonalDataJob(world, people)).rejects.toMatchObject({
    code: 'busy',
    retryAfterSeconds: 30,
  });
  expect(waiting).toEqual([]);
  await runPersonalDataJob(world, people);
  expect(reported).toHaveLength(1);
  expect(waiting).toEqual([{ part: 'places', after: null }]);
});

it('comes again for one that could not be written, once all others are done', async () => {
  const { world, records, statuses, waiting } = aRound();
  for (const id of ['ann', 'ben']) {
    records.put('person', id, person(id));
    statuses.set(id, 'closed');
  }
  records.beforeWrite = () => {
    if (records.kept.has('person/ann')) records.put('person', 'ann', person('ann'));
  };
  const people: PersonalDataJob = { part: 'people', after: null };
  await expect(runPersonalDataJob(world, people)).rejects.toMatchObject({ code: 'busy' });
  expect([...records.kept.keys()]).toEqual(['person/ann']);
  expect(waiting).toEqual([]);
});

it('goes on where something can’t be read, which it tells to the log without a name', async () => {
  const { world, records, statuses, runAll } = aRound();
  for (const id of ['ann', 'ben']) records.put('person', id, person(id, [BOARD_KEY]));
  records.damage('team', BOARD_KEY);
  statuses.set('ann', 'closed');
  await beginRound(world);
  expect((await runAll()).at(-1)).toBe('offers');
  expect(records.valueOf('person', 'ann')).toEqual(aPerson('ann', { boards: {}, places: [BOARD_KEY] }));
  expect(JSON.stringify(log.mock.calls)).toContain('unreadable');
  expect(JSON.stringify(log.mock.calls)).not.toContain('ann');
});
