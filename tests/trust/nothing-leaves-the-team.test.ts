/** Trust rule 2: nothing leaves the team. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { person } from '../local/jira/a-site';
import { aDemoApp, ELSEWHERE, HIDDEN, type DemoApp, TWIN } from './a-demo-app';
import { everyQuestion } from './every-call';

const NOT_IN_TEAM = { ok: false, error: 'not-in-team' };
const NOT_FOUND = { ok: false, error: 'not-found' };
/** Of another department: may look at the project, and edit nothing. */
const OUTSIDER = 'Oliver';

describe('what the platform is told', () => {
  const manifest = z
    .looseObject({
      permissions: z.looseObject({ scopes: z.array(z.string()) }),
      modules: z.record(z.string(), z.unknown()),
    })
    .parse(parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8')));

  it('names no address outside of Atlassian, and no service elsewhere', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      'app',
      'modules',
      'permissions',
      'resources',
      'translations',
    ]);
    expect(Object.keys(manifest.permissions)).toEqual(['scopes']);
  });

  it('has pages on an issue, in a project and over its boards only: no dashboard, no report, no digest; by the clock it only forgets, looks again at what a Product Owner shows, and offers them a hand', () => {
    const places = Object.keys(manifest.modules).filter((name) => name.includes(':'));
    // What a search finds where a Product Owner has switched it on: the band, and nothing else.
    expect(manifest.modules['jira:entityProperty']).toMatchObject([
      { values: [{ path: 'band', type: 'string' }] },
    ]);
    const pages = places.filter((name) => name !== 'jira:entityProperty');
    expect(pages.sort()).toEqual([
      'jira:backlogAction',
      'jira:boardAction',
      'jira:command',
      'jira:issueContext',
      'jira:projectPage',
      'jira:projectSettingsPage',
      'jira:sprintAction',
    ]);
    const behind = Object.keys(manifest.modules).filter((name) => !name.includes(':'));
    expect(behind.sort()).toEqual(['consumer', 'function', 'preUninstall', 'scheduledTrigger', 'trigger']);
    expect(manifest.modules['scheduledTrigger']).toEqual([
      { key: 'personal-data-cycle', function: 'on-personal-data-cycle', interval: 'week' },
      { key: 'nightly-bands', function: 'on-night', interval: 'day' },
      { key: 'daily-help', function: 'on-day', interval: 'day' },
    ]);
  });

  it('may not send messages, or manage the site', () => {
    expect(
      manifest.permissions.scopes.filter((scope) =>
        /^(manage|delete|send|admin)|notif|webhook|mail/.test(scope),
      ),
    ).toEqual([]);
    const writes = manifest.permissions.scopes.filter((scope) => scope.startsWith('write:'));
    expect(writes).toEqual(['write:jira-work']);
  });
});

describe('every call', () => {
  let app: DemoApp;
  beforeAll(async () => {
    app = await aDemoApp();
  });
  afterAll(() => app.stop());

  it('answers somebody outside the team with one code, and nothing is read or kept on their behalf', async () => {
    const replies = await app.askEverything(OUTSIDER, 'all');
    for (const [name, reply] of Object.entries(replies))
      expect([name, reply]).toEqual([name, name.endsWith(HIDDEN) ? NOT_FOUND : NOT_IN_TEAM]);
    expect(app.stored()).toEqual({});
  });

  it('answers them so, too, where everything is known and kept for the team', async () => {
    await app.compare();
    expect(JSON.stringify(await app.askEverything('Petra'))).toContain('"unique"');
    const kept = JSON.stringify(app.stored());
    app.asked.length = 0;
    const replies = await app.askEverything(OUTSIDER, 'all');
    for (const [name, reply] of Object.entries(replies))
      expect([name, reply]).toEqual([name, name.endsWith(HIDDEN) ? NOT_FOUND : NOT_IN_TEAM]);
    expect(JSON.stringify(app.stored())).toBe(kept);
    expect(app.asked.filter(({ as }) => as === 'app')).toEqual([]);
  });

  it('knows no story for whom Jira has none, even within the team', async () => {
    for (const { call, payload, key } of everyQuestion([HIDDEN])) {
      if (key === undefined) continue;
      expect([call, await app.inPanel(key, call, payload, 'Mei')]).toEqual([call, NOT_FOUND]);
    }
  });

  it('knows no project for whom Jira has none', async () => {
    for (const { call, payload, key } of everyQuestion([])) {
      expect(key).toBeUndefined();
      const outcome = await app.platform.invoke({
        moduleKey: 'refinement-prep',
        functionKey: call,
        payload,
        accountId: person('Petra').accountId,
        extension: { project: { id: '99999', key: 'GONE' } },
      });
      expect([call, outcome]).toEqual([call, { ok: true, value: NOT_FOUND }]);
    }
  });

  it('tells nobody of the team a story of another team, though both are told in the same words', async () => {
    expect(await app.inJira(`/rest/api/3/issue/${ELSEWHERE}`, 'GET')).toMatchObject({ key: ELSEWHERE });
    const told = JSON.stringify(await app.askEverything('Daniel'));
    expect(told).toContain(TWIN);
    expect(told).not.toContain('BANK');
  });

  it('leaves no mark on a story that a search could find', async () => {
    for (const key of app.keys)
      expect(await app.inJira(`/rest/api/3/issue/${key}/properties`, 'GET')).toEqual({ keys: [] });
  });

  it('tries no way out, and breaks none of the platform’s rules', () => {
    expect(app.logged).toEqual([]);
  });
});
