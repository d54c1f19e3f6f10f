/** JQL of the past: WAS and CHANGED, by the history as it was loaded and as edits write it. */
import type { ChangeSeed } from '../../../local/jira/seed';
import { anEmptySite, anIssue, aProject, aSite, NOW, type TestSite } from './a-site';

const toDo = { name: 'To Do', category: 'new' } as const;
const doing = { name: 'In Progress', category: 'indeterminate' } as const;
const done = { name: 'Done', category: 'done' } as const;

const change = (at: string, author: string, ...items: ChangeSeed['items']): ChangeSeed => ({
  at,
  author,
  items,
});

/** SHOP-1 was never touched, SHOP-2 went to Done and back, SHOP-3 is done. */
const seed = {
  projects: [aProject()],
  issues: [
    anIssue({ key: 'SHOP-1', status: toDo, created: '2026-01-01T08:00:00Z', reporter: 'Petra Lindqvist' }),
    anIssue({
      key: 'SHOP-2',
      status: toDo,
      created: '2026-01-01T08:00:00Z',
      updated: '2026-02-10T08:00:00Z',
      history: [
        change('2026-01-10T08:00:00Z', 'Mei Tanaka', { field: 'status', from: toDo, to: doing }, { field: 'assignee', from: null, to: 'Mei Tanaka' }),
        change('2026-01-20T08:00:00Z', 'Daniel Okoye', { field: 'status', from: doing, to: done }, { field: 'resolution', from: null, to: 'Done' }),
        change('2026-02-10T08:00:00Z', 'Mei Tanaka', { field: 'status', from: done, to: toDo }, { field: 'resolution', from: 'Done', to: null }, { field: 'assignee', from: 'Mei Tanaka', to: null }),
      ],
    }),
    anIssue({
      key: 'SHOP-3',
      status: done,
      priority: 'High',
      assignee: 'Daniel Okoye',
      created: '2026-02-01T08:00:00Z',
      updated: '2026-02-20T08:00:00Z',
      resolved: '2026-02-20T08:00:00Z',
      history: [
        change('2026-02-05T08:00:00Z', 'Petra Lindqvist', { field: 'priority', from: 'Medium', to: 'High' }),
        change('2026-02-20T08:00:00Z', 'Daniel Okoye', { field: 'status', from: toDo, to: done }, { field: 'resolution', from: null, to: 'Done' }),
      ],
    }),
  ],
}; // prettier-ignore

let site: TestSite;
beforeAll(async () => {
  site = await aSite(seed);
});

/** The numbers of the issues that a query finds, in order. */
async function found(jql: string): Promise<string> {
  return (await site.keys(`${jql} ORDER BY key`)).map((key) => key.replace('SHOP-', '')).join(' ');
}

test.each([
  // what it is now counts as well, and what it was before the first change
  ['status WAS "To Do"', '1 2 3'],
  ['status WAS Done', '2 3'],
  ['status WAS "In Progress"', '2'],
  ['status WAS NOT Done', '1'],
  ['status WAS IN ("In Progress", Done)', '2 3'],
  ['status WAS NOT IN ("In Progress", Done)', '1'],
  ['NOT status WAS Done', '1'],
  ['NOT status WAS NOT Done', '2 3'],
  ['status WAS Done AND status != Done', '2'],
  ['assignee WAS "Mei Tanaka"', '2'],
  ['assignee WAS EMPTY', '1 2'],
  ['assignee WAS NOT EMPTY', '3'],
  ['priority WAS Medium', '1 2 3'],
  ['priority WAS High', '3'],
  ['resolution WAS Done', '2 3'],
  ['resolution WAS Unresolved', '1 2 3'],
  ['reporter WAS "Petra Lindqvist"', '1'],
])('%s finds %s', async (jql, keys) => {
  expect(await found(jql)).toBe(keys);
});

test.each([
  ['status WAS Done BEFORE "2026-02-01"', '2'],
  ['status WAS Done AFTER "2026-02-15"', '3'],
  ['status WAS "To Do" AFTER "2026-02-15"', '1 2 3'],
  ['status WAS "In Progress" AFTER "2026-01-25"', ''],
  ['status WAS Done ON "2026-01-20"', '2'],
  ['status WAS "In Progress" ON "2026-01-20"', '2'],
  ['status WAS "In Progress" ON "2026-01-21"', ''],
  ['status WAS "To Do" ON "2025-12-31"', ''],
  ['status WAS Done DURING ("2026-01-25", "2026-02-01")', '2'],
  ['status WAS NOT Done DURING ("2026-01-25", "2026-02-01")', '1 3'],
  ['status WAS Done BY "Daniel Okoye"', '2 3'],
  ['status WAS Done BY "Mei Tanaka"', ''],
  ['status WAS "To Do" BY ("Mei Tanaka", "Daniel Okoye") AFTER "2026-02-01"', '2'],
])('%s finds %s', async (jql, keys) => {
  expect(await found(jql)).toBe(keys);
});

test.each([
  ['status CHANGED', '2 3'],
  ['NOT status CHANGED', '1'],
  ['priority CHANGED', '3'],
  ['assignee CHANGED TO EMPTY', '2'],
  ['status CHANGED FROM "To Do"', '2 3'],
  ['status CHANGED FROM "To Do" TO Done', '3'],
  ['status CHANGED TO ("In Progress", Done) BEFORE "2026-02-01"', '2'],
  ['status CHANGED AFTER "2026-02-15"', '3'],
  ['status CHANGED ON "2026-01-10"', '2'],
  ['status CHANGED DURING ("2026-02-01", "2026-02-12")', '2'],
  ['status CHANGED BY "Daniel Okoye"', '2 3'],
  // all predicates are asked of one change
  ['status CHANGED TO Done BY "Mei Tanaka"', ''],
  ['priority CHANGED BY currentUser()', '3'],
  ['status CHANGED AFTER startOfMonth(-2M) BEFORE startOfMonth(-1M)', '2'],
])('%s finds %s', async (jql, keys) => {
  expect(await found(jql)).toBe(keys);
});

test('an edit is the past at once, and versions come and go one by one', async () => {
  const edited = await aSite({ projects: [aProject()], issues: [anIssue({ key: 'SHOP-1', fixVersions: ['1.0', '2.0'] })] });
  expect(await edited.keys('fixVersion WAS "1.0"')).toEqual(['SHOP-1']);
  const body = { fields: { fixVersions: [{ name: '2.0' }], priority: { name: 'Low' } } };
  expect((await edited.call('/rest/api/3/issue/SHOP-1', { method: 'PUT', body })).status).toBe(204);
  expect(await edited.keys('fixVersion CHANGED FROM "1.0"')).toEqual(['SHOP-1']);
  expect(await edited.keys('fixVersion WAS "1.0" AND fixVersion WAS "2.0" AND fixVersion != "1.0"')).toEqual(['SHOP-1']);
  expect(await edited.keys(`priority CHANGED TO Low ON "${NOW.toISOString().slice(0, 10)}"`)).toEqual(['SHOP-1']);
  expect(await edited.keys('fixVersion CHANGED TO "2.0"')).toEqual([]);
}); // prettier-ignore

test.each([
  ['description WAS empty', "History searches do not support the 'description' field."],
  ['labels WAS red', "History searches do not support the 'labels' field."],
  ['"Story Points" CHANGED', "History searches do not support the 'Story Points' field."],
  ['Sprint CHANGED', "History searches do not support the 'Sprint' field."],
  ['created CHANGED AFTER -1d', "History searches do not support the 'created' field."],
  ['status WAS Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
  ['status WAS Done FROM "To Do"', 'Error in the JQL Query: '],
  ['status = Done AFTER -1d', 'Error in the JQL Query: '],
  ['status CHANGED AFTER tomorrow', "Date value 'tomorrow' for field 'status' is invalid."],
  ['status CHANGED DURING ("2026-01-01")', "The predicate 'during' goes with two dates"],
  ['status CHANGED BY Nobody', "The value 'Nobody' does not exist for the field 'status'."],
  ['fixVersion WAS EMPTY', "The past of the field 'fixVersion' can't be searched for EMPTY"],
])('%s is refused', async (jql, sentence) => {
  const { status, body } = await site.jql(jql);
  expect(status).toBe(400);
  expect((body as { errorMessages: readonly string[] }).errorMessages[0]).toContain(sentence);
});

test('an empty site has no past', async () => {
  const empty = anEmptySite();
  await empty.jira.load({ projects: [aProject()], issues: [] }, { origin: 'sample', replace: true });
  expect(await empty.keys('status CHANGED')).toEqual([]);
});
