/** Fixes made by the app as it is built: Jira shows exactly that change by that person, and nothing of anybody else's is lost. */
import type { Reply } from '../../src/contract';
import type { Fix, FixDesk, FixResult, Undo } from '../../src/contract/fixes';
import { anIssue, aProject, asPerson, person, SITE } from '../local/jira/a-site';
import { anApp, type StartedApp } from './an-app';

const say = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const PANEL = { type: 'panel', attrs: { panelType: 'info' }, content: [say('Mind the vouchers.')] };
const ITEM = { type: 'listItem', content: [say('One is seen')] };
const DESCRIPTION = {
  type: 'doc' as const,
  version: 1 as const,
  content: [
    say('Customers get vouchers.'),
    PANEL,
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    { type: 'bulletList', content: [ITEM] },
  ],
};
const CRITERIA: Fix = {
  kind: 'text',
  fieldId: 'description',
  edit: {
    kind: 'criteria',
    before: ['One is seen'],
    after: ['One is seen', 'Two is seen'],
    heading: 'Acceptance criteria',
  },
};

let app: StartedApp;
beforeEach(async () => {
  app = await anApp({
    projects: [aProject()],
    issues: [anIssue({ key: 'SHOP-1', summary: 'Vouchers', description: DESCRIPTION })],
  });
});
afterEach(() => app.stop());

interface Issue {
  readonly fields: { readonly description: { readonly content: readonly unknown[] } };
  readonly changelog: {
    readonly histories: readonly {
      readonly author: { readonly accountId: string };
      readonly items: readonly { readonly field: string; readonly toString: string }[];
    }[];
  };
}
const inJira = async (): Promise<Issue> => {
  const address = `${SITE}/rest/api/3/issue/SHOP-1?expand=changelog`;
  return (await (await app.jira.fetch(new Request(address), asPerson('Petra'))).json()) as Issue;
};
const byHand = (fields: unknown) =>
  app.jira.fetch(
    new Request(`${SITE}/rest/api/3/issue/SHOP-1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fields }),
    }),
    asPerson('Mei'),
  );
const opened = async (): Promise<FixDesk> => {
  const reply = (await app.inPanel('SHOP-1', 'openFix', undefined, 'Daniel')) as Reply<FixDesk>;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
};
const baseOf = ({ texts }: FixDesk) => texts[0]?.base ?? '';
const apply = (fix: Fix, base: string, as = 'Daniel') =>
  app.inPanel('SHOP-1', 'applyFix', { fix, base }, as) as Promise<Reply<FixResult>>;
const undone = (undo: unknown) =>
  app.inPanel('SHOP-1', 'undoFix', { undo }, 'Daniel') as Promise<Reply<FixResult>>;
const undoOf = (reply: Reply<FixResult>): Undo => {
  if (!reply.ok || reply.value.state !== 'done' || reply.value.undo === null)
    throw new Error('there is nothing to take back');
  return reply.value.undo;
};

test('one change by whoever pressed the button, and all else of the description byte for byte', async () => {
  const reply = await apply(CRITERIA, baseOf(await opened()));
  expect(reply).toMatchObject({ ok: true, value: { state: 'done', reading: { key: 'SHOP-1' } } });
  const { fields, changelog } = await inJira();
  expect(fields.description.content).toEqual([
    ...DESCRIPTION.content.slice(0, 3),
    {
      type: 'bulletList',
      content: [ITEM, { type: 'listItem', content: [say('Two is seen')] }],
    },
  ]);
  expect(JSON.stringify(fields.description)).toContain(JSON.stringify(PANEL));
  expect(changelog.histories).toMatchObject([
    { author: { accountId: person('Daniel').accountId }, items: [{ field: 'description' }] },
  ]);
});

test('is taken back as it was, unless somebody has changed it since', async () => {
  const undo = undoOf(await apply(CRITERIA, baseOf(await opened())));
  expect(await undone(undo)).toMatchObject({ ok: true, value: { state: 'done', undo: null } });
  expect((await inJira()).fields.description).toEqual(DESCRIPTION);

  const again = undoOf(await apply(CRITERIA, baseOf(await opened())));
  const theirs = { ...DESCRIPTION, content: [say('Somebody else was here.')] };
  await byHand({ description: theirs });
  expect(await undone(again)).toMatchObject({ ok: true, value: { state: 'changed' } });
  expect((await inJira()).fields.description).toEqual(theirs);
});

test('over what somebody else wrote meanwhile nothing is written, and both can be shown', async () => {
  const base = baseOf(await opened());
  const theirs = { ...DESCRIPTION, content: [say('Somebody else was here.')] };
  await byHand({ description: theirs });
  const reply = await apply(CRITERIA, base);
  expect(reply).toMatchObject({
    ok: true,
    value: { state: 'changed', desk: { texts: [{ document: theirs }] } },
  });
  expect((await inJira()).fields.description).toEqual(theirs);
});

test('the size goes into the field in which the board estimates', async () => {
  const { estimate } = await opened();
  expect(estimate).toMatchObject({ value: null, mayChange: true });
  const reply = await apply({ kind: 'estimate', value: 5 }, estimate?.base ?? '');
  expect(reply).toMatchObject({ ok: true, value: { state: 'done' } });
  expect((await opened()).estimate).toMatchObject({ value: 5, fieldId: estimate?.fieldId });
  expect(await undone(undoOf(reply))).toMatchObject({ ok: true, value: { state: 'done' } });
  expect((await opened()).estimate).toMatchObject({ value: null });
});

test('who may only look changes nothing, and no other field can be named', async () => {
  const base = baseOf(await opened());
  expect(await apply(CRITERIA, base, 'Oliver')).toEqual({ ok: false, error: 'not-in-team' });
  for (const fieldId of ['summary', 'labels', '__proto__', 'customfield_10032']) {
    expect(await apply({ ...CRITERIA, fieldId }, base)).toEqual({ ok: false, error: 'bad-request' });
  }
  const refused = { ok: false, error: 'bad-request' };
  expect(await undone({ fieldId: 'description', before: 3, base })).toEqual(refused);
  expect(await undone({ fieldId: 'customfield_10032', before: DESCRIPTION, base })).toEqual(refused);
  expect((await inJira()).changelog.histories).toEqual([]);
});
