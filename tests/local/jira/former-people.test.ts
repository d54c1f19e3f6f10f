/** Whoever a loaded backlog names and who is not here is shown by name, and may nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../local/database';
import { PEOPLE } from '../../../local/jira/people';
import { aDocument, anEmptySite, anIssue, aSite, issuesIn, type TestSite } from './a-site';

interface User {
  readonly accountId: string;
  readonly displayName: string;
  readonly active: boolean;
}

const read = { fields: '*all', maxResults: '100' };

async function usersOf(site: TestSite, key: string) {
  const [issue] = issuesIn((await site.jql(`key = ${key}`, read)).body);
  const fields = issue?.fields as {
    readonly reporter: User;
    readonly creator: User;
    readonly assignee: User | null;
    readonly comment: {
      readonly comments: readonly { readonly author: User; readonly updateAuthor: User }[];
    };
  };
  return { ...fields, comments: fields.comment.comments };
}

describe('people of a loaded backlog who are not here', () => {
  let site: TestSite;
  let erika: User;
  beforeAll(async () => {
    site = await aSite({
      issues: [
        anIssue({
          key: 'SHOP-1',
          reporter: ' Erika  Mustermann ',
          assignee: 'Max Mustermann',
          created: '2026-01-01T08:00:00Z',
          updated: '2026-01-02T08:00:00Z',
          summary: 'New',
          history: [
            {
              at: '2026-01-02T08:00:00Z',
              author: 'Erika Mustermann',
              items: [
                { field: 'summary', from: 'Old', to: 'New' },
                { field: 'assignee', from: 'Otto Normal', to: 'Max Mustermann' },
              ],
            },
          ],
          comments: [
            { author: 'Erika Mustermann', body: aDocument('Mine') },
            { body: aDocument('Whose?') },
            { author: 'Mei Tanaka', body: aDocument('Hers') },
          ],
        }),
        anIssue({ key: 'SHOP-2' }),
      ],
    });
    erika = (await usersOf(site, 'SHOP-1')).reporter;
  });

  test('are shown by their names, as deactivated accounts', async () => {
    const { reporter, creator, assignee, comments } = await usersOf(site, 'SHOP-1');
    expect([reporter, creator, assignee].map((user) => [user?.displayName, user?.active])).toEqual([
      ['Erika Mustermann', false],
      ['Erika Mustermann', false],
      ['Max Mustermann', false],
    ]);
    expect(comments.map(({ author, updateAuthor }) => [author.displayName, updateAuthor.active])).toEqual([
      ['Erika Mustermann', false],
      ['Imported, no name given', false],
      ['Mei Tanaka', true],
    ]);
    expect(comments[0]?.author.accountId).toBe(reporter.accountId);
  });

  test('an item that names nobody is nobody’s: least of all the Product Owner’s', async () => {
    const { reporter, creator, assignee } = await usersOf(site, 'SHOP-2');
    const here = PEOPLE.map(({ accountId }) => accountId);
    expect(here).not.toContain(reporter.accountId);
    expect(creator).toEqual(reporter);
    expect([reporter.displayName, reporter.active, assignee]).toEqual(['Imported, no name given', false, null]);
  }); // prettier-ignore

  test('stand in the history as who did it and as who had it', async () => {
    const { body } = await site.call('/rest/api/3/issue/SHOP-1/changelog');
    expect(body).toMatchObject({
      values: [
        {
          author: { displayName: 'Erika Mustermann', active: false },
          items: [{ field: 'summary' }, { field: 'assignee', fromString: 'Otto Normal' }],
        },
      ],
    });
  });

  test('can be looked up and searched for', async () => {
    expect((await site.call(`/rest/api/3/user?accountId=${erika.accountId}`)).body).toEqual(erika);
    expect(await site.keys('reporter = "erika mustermann"')).toEqual(['SHOP-1']);
    expect(await site.keys(`assignee = "Max Mustermann" AND reporter = "${erika.accountId}"`)).toEqual([
      'SHOP-1',
    ]);
    expect((await site.jql('reporter = "Nobody Here"')).status).toBe(400);
  });

  test('may nothing, are in no group and no role, and can’t be given work', async () => {
    const { accountId } = erika;
    const asked = { accountId, globalPermissions: ['USER_PICKER'], projectPermissions: [{ permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], projects: [10000] }] };
    const check = await site.call('/rest/api/3/permissions/check', { method: 'POST', body: asked, as: { kind: 'app' } });
    expect(check.body).toMatchObject({ globalPermissions: [], projectPermissions: [{ projects: [] }, { projects: [] }] });
    expect((await site.call(`/rest/api/3/user/groups?accountId=${accountId}`)).body).toEqual([]);
    expect((await site.call('/rest/api/3/user/assignable/search?issueKey=SHOP-1&query=Erika')).body).toEqual([]);
    expect((await site.call('/rest/api/3/myself', { as: { kind: 'user', accountId } })).status).toBe(401);
    const give = (assignee: string) =>
      site.call('/rest/api/3/issue/SHOP-2', { method: 'PUT', body: { fields: { assignee: { accountId: assignee } } } });
    expect((await give(accountId)).status).toBe(400);
  }); // prettier-ignore

  test('stay where they are while something else is edited', async () => {
    const { reporter, assignee } = await usersOf(site, 'SHOP-1');
    const edit = await site.call('/rest/api/3/issue/SHOP-1', {
      method: 'PUT',
      body: {
        fields: {
          summary: 'Newer',
          reporter: { accountId: reporter.accountId },
          assignee: { accountId: assignee?.accountId },
        },
      },
    });
    expect(edit.status).toBe(204);
    expect(await usersOf(site, 'SHOP-1')).toMatchObject({ reporter, assignee });
  });
});

test('the same person of two loads is one account, and is still there after a restart', async () => {
  const database = new Database(':memory:');
  const first = anEmptySite(database);
  const load = (key: string, site: TestSite) =>
    site.jira.load(
      { projects: [{ key, name: key }], issues: [anIssue({ key: `${key}-1`, reporter: 'Erika' })] },
      { origin: 'import', replace: false },
    );
  await load('ONE', first);
  await load('TWO', first);
  const second = anEmptySite(database);
  const [one, two] = [await usersOf(second, 'ONE-1'), await usersOf(second, 'TWO-1')];
  expect(one.reporter).toMatchObject({ displayName: 'Erika', active: false });
  expect(two.reporter).toEqual(one.reporter);
});

test('a folder from before there were former people opens, and its items keep the people they had', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-former-'));
  const open = () => new Database(join(folder, 'data.db'));
  try {
    const before = anEmptySite(open());
    await before.jira.load(
      {
        projects: [{ key: 'OLD', name: 'Old' }],
        issues: [anIssue({ key: 'OLD-1', reporter: 'Mei Tanaka' })],
      },
      { origin: 'import', replace: true },
    );
    before.database.close();
    const old = open();
    old.exec('DROP TABLE jira_former_person');
    old.close();
    const after = anEmptySite(open());
    expect((await usersOf(after, 'OLD-1')).reporter).toMatchObject({
      displayName: 'Mei Tanaka',
      active: true,
    });
    after.database.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
