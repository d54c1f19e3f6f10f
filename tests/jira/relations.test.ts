/** Parents and blockers set by the app as it is built: Jira shows exactly that, by that person. */
import type { Reply } from '../../src/contract';
import type { FoundIssue, RelationResult, RelationUndo } from '../../src/contract/relations';
import { anIssue, aProject, asPerson, person, SITE } from '../local/jira/a-site';
import { anApp, type StartedApp } from './an-app';

let app: StartedApp;
beforeEach(async () => {
  app = await anApp({
    projects: [aProject()],
    issues: [
      anIssue({ key: 'SHOP-1', summary: 'Vouchers', issueType: 'Epic' }),
      anIssue({ key: 'SHOP-2', summary: 'Pay with a voucher' }),
      anIssue({ key: 'SHOP-3', summary: 'List of vouchers' }),
      anIssue({ key: 'SHOP-4', summary: 'Newsletter' }),
    ],
  });
});
afterEach(() => app.stop());

interface Issue {
  readonly fields: {
    readonly parent?: { readonly key: string };
    readonly issuelinks: readonly {
      readonly type: { readonly inward: string };
      readonly inwardIssue?: { readonly key: string };
    }[];
  };
  readonly changelog: {
    readonly histories: readonly {
      readonly author: { readonly accountId: string };
      readonly items: readonly { readonly field: string; readonly toString: string }[];
    }[];
  };
}

const inJira = async (key: string): Promise<Issue> => {
  const address = `${SITE}/rest/api/3/issue/${key}?fields=parent,issuelinks&expand=changelog`;
  return (await (await app.jira.fetch(new Request(address), asPerson('Petra'))).json()) as Issue;
};
const change = (key: string, wanted: unknown, as = 'Petra') =>
  app.inPanel(key, 'changeRelation', { change: wanted }, as) as Promise<Reply<RelationResult>>;
const undone = (undo: RelationUndo) =>
  app.inPanel('SHOP-2', 'undoRelation', { undo }) as Promise<Reply<RelationResult>>;
const found = async (letters: string, as: 'parent' | 'blocker') => {
  const reply = (await app.inPanel('SHOP-2', 'findIssues', { letters, as })) as Reply<readonly FoundIssue[]>;
  return reply.ok ? reply.value.map(({ key }) => key).sort() : reply;
};
const undoOf = (reply: Reply<RelationResult>): RelationUndo => {
  if (!reply.ok || reply.value.state !== 'done' || reply.value.undo === null)
    throw new Error('there is nothing to take back');
  return reply.value.undo;
};

test('a blocker is linked so that the story says it is blocked by it, by whoever pressed the button', async () => {
  const reply = await change('SHOP-2', { kind: 'blocker', key: 'SHOP-3' }, 'Daniel');
  expect(reply).toMatchObject({ ok: true, value: { state: 'done' } });
  const { fields, changelog } = await inJira('SHOP-2');
  expect(fields.issuelinks).toMatchObject([
    { type: { inward: 'is blocked by' }, inwardIssue: { key: 'SHOP-3' } },
  ]);
  expect(changelog.histories).toHaveLength(1);
  expect(changelog.histories[0]).toMatchObject({
    author: { accountId: person('Daniel').accountId },
    items: [{ field: 'Link', toString: 'This work item is blocked by SHOP-3' }],
  });
  expect(await change('SHOP-2', { kind: 'blocker', key: 'SHOP-3' })).toMatchObject({
    value: { state: 'done', undo: null },
  });
  await undone(undoOf(reply));
  expect((await inJira('SHOP-2')).fields.issuelinks).toEqual([]);
});

test('a parent is set and taken back', async () => {
  const reply = await change('SHOP-2', { kind: 'parent', key: 'SHOP-1' });
  expect((await inJira('SHOP-2')).fields.parent?.key).toBe('SHOP-1');
  await undone(undoOf(reply));
  expect((await inJira('SHOP-2')).fields.parent).toBeUndefined();
});

test('what fits is found by the beginnings of words, and nothing that is typed becomes a part of the query', async () => {
  expect(await found('vouch', 'parent')).toEqual(['SHOP-1']);
  expect(await found('vouch', 'blocker')).toEqual(['SHOP-1', 'SHOP-3']);
  expect(await found('', 'blocker')).toEqual(['SHOP-1', 'SHOP-3', 'SHOP-4']);
  expect(await found('SHOP-4', 'blocker')).toEqual(['SHOP-4']);
  expect(await found('news" OR project = 1 --', 'blocker')).toEqual([]);
  expect(await found('"list" (of', 'blocker')).toEqual(['SHOP-3']);
});

test('a split makes a second story beside the first one, linked with it', async () => {
  const criteria = ['Vouchers are taken.'];
  const wanted = { kind: 'split', summary: 'Pay with two', criteria, heading: 'Acceptance criteria' };
  expect(await change('SHOP-2', wanted)).toMatchObject({
    ok: true,
    value: { state: 'done', made: { key: 'SHOP-5', summary: 'Pay with two' }, undo: null },
  });
  expect((await inJira('SHOP-5')).fields.issuelinks).toMatchObject([
    { type: { inward: 'relates to' }, inwardIssue: { key: 'SHOP-2' } },
  ]);
});

test('who may only look changes nothing', async () => {
  expect(await change('SHOP-2', { kind: 'blocker', key: 'SHOP-3' }, 'Oliver')).toMatchObject({
    ok: false,
    error: 'not-in-team',
  });
  expect((await inJira('SHOP-2')).fields.issuelinks).toEqual([]);
});
