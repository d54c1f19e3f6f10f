/**
 * Boards and what is on them.
 * The backlog of a Scrum board: not done, in no active or future sprint, no epics, no sub-tasks, by rank.
 * That of a Kanban board: the same kinds of items in the statuses of its first column, which is its backlog.
 */
import { Hono } from 'hono';
import { customFieldId, fieldDefinitions } from '../fields';
import { badRequest, JiraError, notFound } from '../jira-error';
import { jqlContext } from '../jql/context';
import { compileJql, type CompiledJql, type SortStep } from '../jql/compile';
import { countIssues, searchIssues } from '../jql/search';
import { join, sql, type Sql } from '../jql/sql';
import { mayDo } from '../permissions';
import { within } from '../sees';
import { selectFields } from '../shapes/field-selection';
import { fieldNames, fieldSchemas, issueShapes } from '../shapes/issue';
import { boardShape, configurationShape } from '../shapes/board';
import { projectInIssue, sprintShape } from '../shapes/lists';
import type { Site } from '../site';
import { findProject, SPRINT_FIELD, type Board, type Sprint, type SprintState } from '../store/catalogue';
import { writeMeta } from '../store/meta';
import {
  expansions,
  integer,
  list,
  page,
  pageRequest,
  pageSize,
  type JiraContext,
  type JiraEnv,
} from './request';
import { reconcile } from './search';
import { sprintOf } from './sprints';

const BOARD_PAGE = 50;
/** Jira may give fewer issues than asked for; here it does, as with a search. */
const MOST_WITH_FIELDS = 100;
const MOST_IDS = 5000;

export function boardRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/agile/1.0/board', (context) => context.json(listBoards(site, context)));
  routes.get('/agile/1.0/board/:boardId', (context) =>
    context.json(boardShape(site, boardOf(site, context))),
  );
  routes.delete('/agile/1.0/board/:boardId', (context) => {
    const { id } = boardOf(site, context);
    if (!mayDo(context.get('account'), 'ADMINISTER_PROJECTS'))
      throw new JiraError(403, ['You do not have permission to delete this board.']);
    site.write(() => {
      site.database.run('DELETE FROM jira_board WHERE id = ?', [id]);
      writeMeta(site.database, 'edited', 'yes');
    });
    site.reload();
    return context.body(null, 204);
  });
  routes.get('/agile/1.0/board/:boardId/configuration', (context) =>
    context.json(configurationShape(site, boardOf(site, context))),
  );
  routes.get('/agile/1.0/board/:boardId/sprint', (context) => context.json(listSprints(site, context)));
  routes.get('/agile/1.0/board/:boardId/project', (context) => {
    const project = site.catalogue().projects.get(boardOf(site, context).projectId);
    const shown = project === undefined ? [] : [projectInIssue(site.url, project)];
    return context.json(page(shown, pageRequest(context, BOARD_PAGE, BOARD_PAGE)));
  });
  for (const part of ['backlog', 'issue'] as const) {
    routes.get(`/software/1.0/board/:boardId/${part}`, (context) =>
      context.json(listIssues(site, context, boardOf(site, context), part)),
    );
    routes.get(`/software/1.0/board/:boardId/${part}/approximate-count`, (context) => {
      const board = boardOf(site, context);
      const count = site.lag.search([], () =>
        countIssues(site.database, boardQuery(site, context, board, part).where),
      );
      return context.json({ count });
    });
  }
  routes.get('/software/1.0/board/:boardId/sprint/:sprintId/issue', (context) =>
    context.json(listIssues(site, context, boardOf(site, context), sprintOf(site, context))),
  );
  routes.get('/software/1.0/sprint/:sprintId/issue', (context) =>
    context.json(listIssues(site, context, null, sprintOf(site, context))),
  );
  return routes;
}

function boardOf(site: Site, context: JiraContext): Board {
  const wanted = context.req.param('boardId') ?? '';
  const board = /^\d{1,15}$/.test(wanted) ? site.catalogue().boards.get(Number(wanted)) : undefined;
  if (board === undefined) throw notFound('Board does not exist or you do not have permission to see it.');
  return board;
}

function listBoards(site: Site, context: JiraContext) {
  const keyOrId = context.req.query('projectKeyOrId');
  const project = keyOrId === undefined ? undefined : findProject(site.catalogue(), keyOrId);
  if (keyOrId !== undefined && project === undefined)
    throw badRequest(`No project could be found with key or id '${keyOrId}'.`);
  const types = list(context, 'type');
  const name = context.req.query('name')?.toLowerCase() ?? '';
  const boards = [...site.catalogue().boards.values()]
    .filter(({ projectId }) => project === undefined || projectId === project.id)
    .filter(({ type }) => types?.includes(type) ?? true)
    .filter((board) => board.name.toLowerCase().includes(name))
    .map((board) => boardShape(site, board));
  return page(boards, pageRequest(context, BOARD_PAGE, BOARD_PAGE));
}

const SPRINT_ORDER: readonly SprintState[] = ['closed', 'active', 'future'];

function listSprints(site: Site, context: JiraContext) {
  const board = boardOf(site, context);
  if (board.type !== 'scrum') throw badRequest('The board does not support sprints');
  const states = list(context, 'state');
  const unknown = states?.find((state) => !SPRINT_ORDER.some((known) => known === state));
  if (unknown !== undefined)
    throw badRequest(`'${unknown}' is not a state of a sprint: use future, active or closed.`);
  const sprints = [...site.catalogue().sprints.values()]
    .filter(({ boardId }) => boardId === board.id)
    .filter(({ state }) => states?.includes(state) ?? true)
    .sort(
      (one, other) =>
        SPRINT_ORDER.indexOf(one.state) - SPRINT_ORDER.indexOf(other.state) || one.id - other.id,
    )
    .map((sprint) => sprintShape(site.url, sprint));
  return page(sprints, pageRequest(context, BOARD_PAGE, BOARD_PAGE));
}

const BY_RANK: readonly SortStep[] = [{ expression: 'i.rank', nullable: false, descending: false }];

type Part = 'backlog' | 'issue' | Sprint;

/** What is asked for: of a board by its own filter, of a sprint alone without one; and by the caller's query. */
function boardQuery(site: Site, context: JiraContext, board: Board | null, part: Part) {
  const account = jqlContext(site, context.get('account'));
  const filter = board === null ? null : compileJql(board.jql, account).where;
  const asked: CompiledJql = compileJql(context.req.query('jql') ?? '', account);
  const conditions = [filter, asked.where, ...partOf(site, board, part)];
  const all = join(
    conditions.filter((one): one is Sql => one !== null),
    'AND',
  );
  const where = within(site.catalogue(), context.get('account'), all);
  return { where, order: asked.order.length > 0 ? asked.order : BY_RANK };
}

const TYPES = '(SELECT t.id FROM jira_issue_type t WHERE t.level';
const OPEN_STATUSES = "(SELECT s.id FROM jira_status s WHERE s.category <> 'done')";
const FIRST_COLUMN = "(SELECT s.id FROM jira_status s WHERE s.category = 'new')";

function partOf(site: Site, board: Board | null, part: Part): readonly Sql[] {
  if (typeof part === 'object')
    return [
      sql(
        'i.id IN (SELECT v.issue_id FROM jira_issue_value v WHERE v.field = ? AND v.value = ?)',
        customFieldId(SPRINT_FIELD),
        part.id,
      ),
    ];
  if (board === null) return [];
  return part === 'backlog' ? backlog(site, board) : shown(board);
}

function backlog({ catalogue }: Site, board: Board): readonly Sql[] {
  const kinds = sql(`i.type_id IN ${TYPES} = 0)`);
  if (board.type === 'kanban') return [kinds, sql(`i.status_id IN ${FIRST_COLUMN}`)];
  const running = [...catalogue().sprints.values()]
    .filter(({ state }) => state !== 'closed')
    .map(({ id }) => id);
  return [
    kinds,
    sql(`i.status_id IN ${OPEN_STATUSES}`),
    sql(
      `i.id NOT IN (SELECT v.issue_id FROM jira_issue_value v WHERE v.field = ?
         AND v.value IN (SELECT value FROM json_each(?)))`,
      customFieldId(SPRINT_FIELD),
      JSON.stringify(running),
    ),
  ];
}

/** A Scrum board shows no epics as cards; a Kanban board does. */
function shown(board: Board): readonly Sql[] {
  return board.type === 'scrum' ? [sql(`i.type_id IN ${TYPES} <= 0)`)] : [];
}

function listIssues(site: Site, context: JiraContext, board: Board | null, part: Part) {
  const account = context.get('account');
  const reconciled = reconcile(context.req.queries('reconcileIssues') ?? []);
  const selection = selectFields(
    list(context, 'fields') ?? ['*navigable'],
    fieldDefinitions(site.catalogue()),
  );
  const most = selection.onlyIdAndKey ? MOST_IDS : MOST_WITH_FIELDS;
  const limit = pageSize(integer(context, 'maxResults', 50), most);
  const place = typeof part === 'object' ? `sprint ${part.id}` : part;
  const { issues, nextPageToken } = site.lag.search(reconciled, () => {
    const found = searchIssues(site.database, {
      ...boardQuery(site, context, board, part),
      limit,
      after: context.req.query('nextPageToken') ?? undefined,
      subject: `${board?.id ?? ''} ${place} ${context.req.query('jql') ?? ''}`,
    });
    return { ...found, issues: issueShapes(site, account, found.ids, selection) };
  });
  const expanded = expansions(site, context, list(context, 'expand') ?? [], ['names', 'schema']);
  return {
    expand: 'schema,names',
    issues,
    isLast: nextPageToken === undefined,
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
    ...(expanded.has('names') ? { names: fieldNames(site, selection.wanted) } : {}),
    ...(expanded.has('schema') ? { schema: fieldSchemas(site, selection.wanted) } : {}),
  };
}
