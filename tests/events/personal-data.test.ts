/**
 * The app as it is built, on the real packages: the clock comes round, what is kept of people is reported, and a closed account is
 * forgotten. And the doors: what comes in is parsed, what fails for a while comes again.
 */
import { accountReports } from '../../src/events/account-reports';
import { personalDataConsumer } from '../../src/events/personal-data';
import type { PersonalDataWorld } from '../../src/usecases/personal-data/world';
import { Problem } from '../../src/usecases/problem';
import { someRecords } from '../builders/records';
import { aShelf } from '../builders/shelf';
import { anIssue, aProject, person } from '../local/jira/a-site';
import { anEventfulApp } from './an-eventful-app';

const WEEK = 7 * 24 * 3600;

test('whoever was closed is forgotten within a week', async () => {
  const app = await anEventfulApp({ projects: [aProject()], issues: [anIssue({ key: 'SHOP-1' })] });
  try {
    for (const name of ['Petra', 'Daniel']) await app.onPrepPage('chooseBoard', { boardId: 1 }, name);
    const [petra, daniel] = [person('Petra').accountId, person('Daniel').accountId];
    expect(JSON.stringify(app.stored())).toContain(petra);
    app.platform.personalData.set(petra, 'closed');
    await app.pass(WEEK + 3600);
    expect(JSON.stringify(app.stored())).not.toContain(petra);
    expect(JSON.stringify(app.stored())).toContain(daniel);
    expect(app.logged).toEqual([]);
  } finally {
    await app.stop();
  }
});

describe('a part of the round', () => {
  function aWorld(report: PersonalDataWorld['reports']['report'] = () => Promise.resolve([])) {
    const pushed: unknown[] = [];
    const world: PersonalDataWorld = {
      records: someRecords(() => new Date('2026-03-05T10:00:00Z')),
      reports: { report },
      oldChoices: { moveSome: () => Promise.resolve(null) },
      shelf: aShelf(),
      jobs: {
        push: (job) => {
          pushed.push(job);
          return Promise.resolve();
        },
      },
      now: () => new Date('2026-03-05T10:00:00Z'),
    };
    return { consume: personalDataConsumer(world), pushed };
  }
  const people = { body: { job: { part: 'people', after: null } } };

  it('leads to the next', async () => {
    const { consume, pushed } = aWorld();
    expect(await consume(people)).toBeUndefined();
    expect(pushed).toEqual([{ part: 'places', after: null }]);
  });

  it.each([undefined, {}, { body: {} }, { body: { job: { part: 'everything', after: null } } }])(
    'that no version of ours pushed is dropped: %j',
    async (event) => {
      const { consume, pushed } = aWorld();
      expect(await consume(event)).toBeUndefined();
      expect(pushed).toEqual([]);
    },
  );

  it('comes again when Atlassian says', async () => {
    const { consume, pushed } = aWorld(() => Promise.reject(new Problem('busy', '429', 77)));
    expect(await consume(people)).toMatchObject({ retryOptions: { retryAfter: 77 } });
    expect(pushed).toEqual([]);
  });
});

describe('a report', () => {
  const sent: unknown[] = [];
  const answers = (response: () => Response) =>
    Object.assign(globalThis, {
      __forge_runtime__: { proxy: { token: 'none' } },
      __forge_fetch__: async (_: object, __: string, init: RequestInit) => {
        sent.push(JSON.parse(await new Request('http://localhost', init).text()));
        return response();
      },
    });
  const ann = { accountId: '712020:ann', updatedAt: '2026-03-05T10:00:00.000Z' };

  it('leaves out Jira’s word for nobody', async () => {
    answers(() => new Response(null, { status: 204 }));
    expect(await accountReports.report([ann, { ...ann, accountId: 'unknown' }])).toEqual([]);
    expect(sent.at(-1)).toEqual({ accounts: [ann] });
  });

  it.each([
    [429, { 'Retry-After': '40' }, { code: 'busy', retryAfterSeconds: 40 }],
    [429, {}, { code: 'busy', retryAfterSeconds: undefined }],
    [503, {}, { code: 'jira-unavailable' }],
    [400, {}, { code: 'jira-unavailable' }],
  ])('that is answered %d is told as a problem', async (status, headers, problem) => {
    answers(() => new Response(null, { status, headers }));
    await expect(accountReports.report([ann])).rejects.toMatchObject(problem);
  });
});
