/** The past of items: loaded with a backlog, and read for one item or for many. */
import type { ChangeItem } from '../../../local/jira/store/history';
import type { ChangeSeed, IssueSeed } from '../../../local/jira/seed';
import { aDocument, anIssue, aProject, asPerson, aSite, type TestSite } from './a-site';

const change = (at: string, ...items: ChangeSeed['items']): ChangeSeed => ({
  at,
  author: 'Mei Tanaka',
  items,
});
const toDo = { name: 'To Do', category: 'new' } as const;
const review = { name: 'In Review', category: 'indeterminate' } as const;
const done = { name: 'Done', category: 'done' } as const;

const lived: IssueSeed = anIssue({
  key: 'SHOP-2',
  summary: 'Pay by card',
  description: aDocument('Now'),
  status: done,
  resolution: "Won't Do",
  resolved: '2026-01-06T08:00:00Z',
  storyPoints: 5,
  labels: ['money'],
  sprints: ['One', 'Two'],
  parent: 'SHOP-1',
  assignee: 'Daniel Okoye',
  reporter: 'Sofie Brandt',
  created: '2026-01-01T08:00:00Z',
  updated: '2026-01-07T08:00:00Z',
  history: [
    change('2026-01-02T08:00:00Z', { field: 'summary', from: 'Pay', to: 'Pay by card' }, { field: 'description', from: null, to: aDocument('Now') }),
    change('2026-01-03T08:00:00Z', { field: 'storyPoints', from: null, to: 8 }, { field: 'rank', from: null, to: 'Ranked higher' }),
    change('2026-01-04T08:00:00Z', { field: 'storyPoints', from: 8, to: 5 }, { field: 'sprints', from: [], to: ['One'] }, { field: 'parent', from: null, to: 'SHOP-1' }),
    change('2026-01-05T08:00:00Z', { field: 'status', from: toDo, to: review }, { field: 'sprints', from: ['One'], to: ['One', 'Two'] }),
    change('2026-01-06T08:00:00Z', { field: 'status', from: review, to: done }, { field: 'resolution', from: null, to: "Won't Do" }, { field: 'assignee', from: null, to: 'Daniel Okoye' }, { field: 'labels', from: [], to: ['money'] }),
  ],
}); // prettier-ignore

const seed = { issues: [anIssue({ key: 'SHOP-1', issueType: 'Epic' }), lived, anIssue({ key: 'SHOP-3' })] };

/** The property of that name, not the method. */
const sideTo = (item: ChangeItem) => Object.entries(item).find(([name]) => name === 'toString')?.[1];

describe('a loaded past', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await aSite(seed);
  });

  test('reads like edits', async () => {
    const { body } = await site.call('/rest/api/3/issue/SHOP-2/changelog');
    const { values } = body as { values: readonly { created: string; author: unknown; items: readonly ChangeItem[] }[] };
    expect(values.map(({ created, items }) => [created.slice(0, 10), ...items.map((item) => [`${item.field}:`, item.fromString, '→', sideTo(item)].join(' '))])).toEqual([
      ['2026-01-02', 'summary: Pay → Pay by card', 'description:  → Now'],
      ['2026-01-03', 'Story Points:  → 8', 'Rank:  → Ranked higher'],
      ['2026-01-04', 'IssueParentAssociation:  → SHOP-1', 'Sprint:  → One', 'Story Points: 8 → 5'],
      ['2026-01-05', 'status: To Do → In Review', 'Sprint: One → One, Two'],
      ['2026-01-06', "status: In Review → Done", "resolution:  → Won't Do", 'assignee:  → Daniel Okoye', 'labels:  → money'],
    ]);
    expect(values[0]?.author).toMatchObject({ displayName: 'Mei Tanaka' });
  }); // prettier-ignore

  test('agrees with the present', async () => {
    expect((await site.call('/rest/api/3/issue/SHOP-2')).body).toMatchObject({
      fields: {
        resolution: { name: "Won't Do" },
        resolutiondate: '2026-01-06T08:00:00.000+0000',
        statuscategorychangedate: '2026-01-06T08:00:00.000+0000',
        updated: '2026-01-07T08:00:00.000+0000',
        creator: { displayName: 'Sofie Brandt' },
      },
    });
    expect(await site.keys('resolution = "Won\'t Do"')).toEqual(['SHOP-2']);
  });

  test.each<[string, Partial<IssueSeed>, string]>([
    ['does not lead to the present', { summary: 'Other' }, 'does not lead to what it is: look at its summary'],
    ['begins before the item', { created: '2026-01-02T09:00:00Z' }, 'before it was made or after its last change'],
    ['is told backwards', { history: [...(lived.history ?? [])].reverse() }, 'does not lead to what it is'],
    ['goes back in time', { history: [...(lived.history ?? [])].map((one, at) => (at === 1 ? { ...one, at: '2026-01-01T09:00:00Z' } : one)) }, 'is not in the order of time'],
    ['names a level that is not there', { securityLevel: 'Nope' }, 'has no security level "Nope"'],
    ['has a resolution of its own', { resolution: 'Nope' }, 'a resolution that does not exist: "Nope"'],
  ])('that %s is refused in a sentence', async (_what, wrong, sentence) => {
    const issues = [...seed.issues.filter((one) => one !== lived), { ...lived, ...wrong }];
    await expect(aSite({ issues })).rejects.toThrow(sentence);
  }); // prettier-ignore
});

describe('the past of many', () => {
  let site: TestSite;
  const bulk = async (body: object, as = asPerson('Petra')) =>
    (await site.call('/rest/api/3/changelog/bulkfetch', { method: 'POST', body, as })) as {
      status: number;
      body: { issueChangeLogs: readonly { issueId: string; changeHistories: readonly { created: number }[] }[]; nextPageToken?: string };
    }; // prettier-ignore

  beforeAll(async () => {
    const other = anIssue({
      ...lived,
      key: 'SHOP-4',
      history: (lived.history ?? []).map((one) => ({ ...one, at: one.at.replace('08:00', '07:00').replace('-02T', '-03T') })),
    });
    site = await aSite({ projects: [aProject()], issues: [...seed.issues, other] });
  }); // prettier-ignore

  test('comes oldest first over all, in pages, with moments as numbers', async () => {
    const first = await bulk({ issueIdsOrKeys: ['SHOP-2', 'SHOP-4', 'NOPE-1'], maxResults: 3 });
    const created = first.body.issueChangeLogs.map(({ issueId, changeHistories }) => [issueId, changeHistories.map((one) => one.created)]);
    expect(created).toEqual([
      ['10002', [Date.parse('2026-01-02T08:00:00Z')]],
      ['10004', [Date.parse('2026-01-03T07:00:00Z'), Date.parse('2026-01-03T07:00:00Z')]],
    ]);
    let token = first.body.nextPageToken;
    let changes = 3;
    for (let page = 0; token !== undefined && page < 9; page += 1) {
      const next = await bulk({ issueIdsOrKeys: ['SHOP-2', 'SHOP-4'], maxResults: 3, nextPageToken: token });
      changes += next.body.issueChangeLogs.flatMap(({ changeHistories }) => changeHistories).length;
      token = next.body.nextPageToken;
    }
    expect([changes, token]).toEqual([10, undefined]);
  }); // prettier-ignore

  test('can be of some fields only', async () => {
    const { body } = await bulk({ issueIdsOrKeys: ['SHOP-2'], fieldIds: ['status', 'summary'] });
    expect(body.issueChangeLogs[0]?.changeHistories).toHaveLength(3);
  });

  test.each([
    [{ issueIdsOrKeys: [] }],
    [{ issueIdsOrKeys: Array(1001).fill('SHOP-2') }],
    [{ issueIdsOrKeys: ['SHOP-2'], fieldIds: Array(11).fill('status') }],
    [{ issueIdsOrKeys: ['SHOP-2'], maxResults: 10_001 }],
    [{ issueIdsOrKeys: ['SHOP-2'], nextPageToken: 'x' }],
    [{ issueIdsOrKeys: ['SHOP-2'], startAt: 0 }],
  ])('refuses %j', async (body) => {
    expect((await bulk(body)).status).toBe(400);
  });

  test('of one item, some changes by their ids', async () => {
    const path = '/rest/api/3/issue/SHOP-2/changelog/list';
    const { body } = await site.call(path, { method: 'POST', body: { changelogIds: [10_002, 1] } });
    expect(body).toMatchObject({ total: 1, histories: [{ id: '10002' }] });
  });
});
