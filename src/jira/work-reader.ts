/** Reads, as the Product Owner who looks for somebody, who had to do with items like theirs. */
import { route } from '@forge/api';
import { instantOf } from '../story/instant';
import type { PersonsWork, WorkArea, WorkReader, WorkTrace } from '../usecases/help/work-reader';
import { readAsUser } from './client';
import { bulkHistoriesReply } from './replies';
import {
  areasReply,
  assigneesReply,
  changeReply,
  workReply,
  type AccountReply,
  type AreaFields,
  type WorkIssue,
} from './work-replies';

const AREA_FIELDS = ['parent', 'components', 'labels'];
const WORK_FIELDS = [
  ...AREA_FIELDS,
  'assignee',
  'reporter',
  'created',
  'statuscategorychangedate',
  'comment',
];
/** Older work counts a quarter and less. */
const DAYS = 180;
/** What Jira answers in one request with fields. */
const MOST = 100;
/** Of a hundred items. */
const CHANGES = 5000;
/** Whoever plans, or moves a card, has not thereby worked on what it says. */
const PLANNING = /^(?:Rank|Sprint|status|assignee|Fix Version|priority|resolution|Link|Flagged)$/i;

export const workReader: WorkReader = {
  async areasOf(issueIds) {
    if (issueIds.length === 0) return [];
    // A search by ids fails for all of them where one is gone or hidden; this leaves such a one out.
    const body = { issueIdsOrKeys: issueIds, fields: AREA_FIELDS };
    const { issues } = await readAsUser(route`/rest/api/3/issue/bulkfetch`, areasReply, {
      method: 'POST',
      body,
    });
    return issues.map(({ fields }) => areasIn(fields));
  },

  async workIn(projectId, areas) {
    if (areas.length === 0) return [];
    const query = new URLSearchParams({
      jql: `project = ${projectId} AND updated >= -${DAYS}d AND (${sharing(areas)}) ORDER BY updated DESC`,
      maxResults: String(MOST),
      fields: WORK_FIELDS.join(','),
    });
    const busy = new URLSearchParams({
      jql: `project = ${projectId} AND statusCategory = "In Progress" AND assignee is not EMPTY`,
      maxResults: String(MOST),
      fields: 'assignee',
    });
    const [{ issues }, inProgress] = await Promise.all([
      readAsUser(route`/rest/api/3/search/jql?${query}`, workReply),
      readAsUser(route`/rest/api/3/search/jql?${busy}`, assigneesReply),
    ]);
    const editors = await editorsOf(issues.map(({ id }) => id));
    const traces = issues.flatMap((issue) => tracesOf(issue, editors.get(issue.id) ?? []));
    return byPerson(
      traces,
      inProgress.issues.flatMap(({ fields }) => personIn(fields.assignee) ?? []),
    );
  },
};

interface Trace extends WorkTrace {
  readonly accountId: string;
}

interface Edit {
  readonly accountId: string;
  readonly at: string;
}

function areasIn({ parent, components, labels }: AreaFields): readonly WorkArea[] {
  const epic = parent?.fields;
  const isEpic = epic !== undefined && (epic.issuetype?.hierarchyLevel ?? 1) > 0;
  return [
    ...(parent && isEpic ? [{ kind: 'epic' as const, id: parent.id, name: epic.summary ?? '' }] : []),
    ...(components ?? []).map(({ id, name }) => ({ kind: 'component' as const, id, name })),
    ...(labels ?? []).map((label) => ({ kind: 'label' as const, id: label, name: label })),
  ];
}

/** JQL for items that share one of these areas. */
function sharing(areas: readonly WorkArea[]): string {
  const ids = (kind: WorkArea['kind']): readonly string[] => [
    ...new Set(areas.filter((area) => area.kind === kind).map(({ id }) => id)),
  ];
  return [
    ['parent', ids('epic')] as const,
    ['component', ids('component')] as const,
    ['labels', ids('label').map(quoted)] as const,
  ]
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => `${field} in (${values.join(', ')})`)
    .join(' OR ');
}

/** A label is people's own word: nothing of it is left that JQL could read as its own. */
function quoted(label: string): string {
  return `"${label.replaceAll(/["\\]/g, '\\$&')}"`;
}

async function editorsOf(issueIds: readonly string[]): Promise<ReadonlyMap<string, readonly Edit[]>> {
  if (issueIds.length === 0) return new Map();
  const { issueChangeLogs } = await readAsUser(route`/rest/api/3/changelog/bulkfetch`, bulkHistoriesReply, {
    method: 'POST',
    body: { issueIdsOrKeys: issueIds, maxResults: CHANGES },
  });
  return new Map(
    issueChangeLogs.map(({ issueId, changeHistories }) => [issueId, changeHistories.flatMap(editIn)]),
  );
}

function editIn(change: unknown): readonly Edit[] {
  const { author, created, items } = changeReply.safeParse(change).data ?? {};
  const accountId = personIn(author);
  const at = instantOf(created);
  const isOfContent = items?.some(({ field }) => !PLANNING.test(field)) ?? false;
  return accountId === null || at === undefined || !isOfContent
    ? []
    : [{ accountId, at: new Date(at).toISOString() }];
}

function tracesOf({ fields }: WorkIssue, edits: readonly Edit[]): readonly Trace[] {
  const areas = areasIn(fields);
  const trace = (as: WorkTrace['as'], account: AccountReply, at: unknown): readonly Trace[] => {
    const accountId = personIn(account);
    const time = instantOf(at);
    if (accountId === null || time === undefined) return [];
    return [{ accountId, areas, as, at: new Date(time).toISOString() }];
  };
  const latest = new Map<string, Edit>();
  for (const edit of edits) {
    const before = latest.get(edit.accountId);
    if (before === undefined || before.at < edit.at) latest.set(edit.accountId, edit);
  }
  const said = new Map(
    (fields.comment?.comments ?? []).map((comment) => [personIn(comment.author), comment]),
  );
  return [
    ...trace('assignee', fields.assignee, fields.statuscategorychangedate ?? fields.created),
    ...trace('reporter', fields.reporter, fields.created),
    ...[...said.values()].flatMap(({ author, created }) => trace('commenter', author, created)),
    ...[...latest.values()].map(({ accountId, at }): Trace => ({ accountId, areas, as: 'editor', at })),
  ];
}

function personIn(account: AccountReply): string | null {
  if (!account || account.accountType === 'app') return null;
  return account.accountId;
}

function byPerson(traces: readonly Trace[], busy: readonly string[]): readonly PersonsWork[] {
  const people = new Map<string, WorkTrace[]>();
  for (const { accountId, areas, as, at } of traces)
    people.set(accountId, [...(people.get(accountId) ?? []), { areas, as, at }]);
  return [...people].map(([accountId, own]) => ({
    accountId,
    traces: own,
    inProgress: busy.filter((id) => id === accountId).length,
  }));
}
