/** Sprints by themselves, rank, and estimates as a board sees them. */
import { Hono } from 'hono';
import { z } from 'zod';
import { editIssue } from '../edit/edit-issue';
import { rankIssues } from '../edit/rank-issues';
import { changeSprint, makeSprint, moveIssues } from '../edit/sprints';
import { customFieldId } from '../fields';
import { badRequest, JiraError, notFound } from '../jira-error';
import { mayDo } from '../permissions';
import { issueOf } from '../sees';
import { sprintShape } from '../shapes/lists';
import type { Site } from '../site';
import { estimateFieldOf, type Sprint, type SprintState } from '../store/catalogue';
import { readIssues, type IssueRecord } from '../store/issues';
import { body, requireEdit, type JiraContext, type JiraEnv } from './request';

const MOST_RANKED = 50;
const LONGEST_NAME = 30;

const newSprint = z.strictObject({
  name: z.string(),
  originBoardId: z.int(),
  goal: z.string().nullish(),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
});
const changedSprint = z.strictObject({
  id: z.int().optional(),
  self: z.string().optional(),
  name: z.string().optional(),
  state: z.string().optional(),
  goal: z.string().nullish(),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  completeDate: z.string().nullish(),
  createdDate: z.string().optional(),
  originBoardId: z.int().optional(),
});
const rankBody = z.strictObject({
  issues: z.array(z.string()),
  rankBeforeIssue: z.string().optional(),
  rankAfterIssue: z.string().optional(),
  rankCustomFieldId: z.int().optional(),
});
const backlogBody = z.strictObject({ issues: z.array(z.string()) });
const estimateBody = z.strictObject({ value: z.union([z.string(), z.number()]).nullish() });

export function sprintRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/agile/1.0/sprint/:sprintId', (context) =>
    context.json(sprintShape(site.url, sprintOf(site, context))),
  );
  routes.post('/agile/1.0/sprint', async (context) => {
    const request = await body(context, newSprint);
    const board = site.catalogue().boards.get(request.originBoardId);
    if (board === undefined) throw notFound('Board does not exist or you do not have permission to see it.');
    if (board.type !== 'scrum') throw badRequest('The board does not support sprints');
    requireSprints(context);
    const sprint = makeSprint(site, context.get('account'), {
      boardId: board.id,
      name: nameOf(request.name),
      state: 'future',
      goal: request.goal ?? null,
      startDate: instant(request.startDate ?? null),
      endDate: instant(request.endDate ?? null),
      completeDate: null,
    });
    return context.json(sprintShape(site.url, sprint), 201);
  });
  routes.post('/agile/1.0/sprint/:sprintId', async (context) => {
    const before = sprintOf(site, context);
    const request = await body(context, changedSprint);
    requireSprints(context);
    const after = changeSprint(site, context.get('account'), before, {
      ...before,
      name: request.name === undefined ? before.name : nameOf(request.name),
      state: request.state === undefined ? before.state : stateOf(request.state),
      goal: request.goal === undefined ? before.goal : request.goal,
      startDate: request.startDate === undefined ? before.startDate : instant(request.startDate),
      endDate: request.endDate === undefined ? before.endDate : instant(request.endDate),
      completeDate: request.completeDate === undefined ? before.completeDate : instant(request.completeDate),
    });
    return context.json(sprintShape(site.url, after));
  });
  routes.post('/agile/1.0/sprint/:sprintId/issue', async (context) => {
    const sprint = sprintOf(site, context);
    const request = await body(context, rankBody);
    const issues = issuesIn(site, context, request.issues);
    requireSchedule(context);
    site.write(() => {
      moveIssues(site, context.get('account'), issues, sprint);
      rankThem(site, context, request);
    });
    return context.body(null, 204);
  });
  routes.post('/agile/1.0/backlog/issue', async (context) => {
    const request = await body(context, backlogBody);
    const issues = issuesIn(site, context, request.issues);
    requireSchedule(context);
    site.write(() => {
      moveIssues(site, context.get('account'), issues, null);
    });
    return context.body(null, 204);
  });
  routes.put('/agile/1.0/issue/rank', async (context) => {
    const request = await body(context, rankBody);
    requireSchedule(context);
    if (request.rankBeforeIssue === undefined && request.rankAfterIssue === undefined)
      throw badRequest('Either rankBeforeIssue or rankAfterIssue must be given.');
    site.write(() => {
      rankThem(site, context, request);
    });
    return context.body(null, 204);
  });
  routes.get('/agile/1.0/issue/:issueIdOrKey/estimation', (context) => {
    const { issue, fieldId } = estimated(site, context);
    return context.json(estimation(issue, fieldId));
  });
  routes.put('/agile/1.0/issue/:issueIdOrKey/estimation', async (context) => {
    const { issue, fieldId } = estimated(site, context);
    const { value = null } = await body(context, estimateBody);
    requireEdit(context.get('account'));
    const points = value === null || value === '' ? null : Number(value);
    if (Number.isNaN(points)) throw badRequest(`'${value}' is an invalid number`);
    editIssue(site, context.get('account'), issue, { fields: { [fieldId]: points } });
    const [after] = readIssues(site.database, [issue.id]);
    return context.json(estimation(after ?? issue, fieldId));
  });
  return routes;
}

/** @throws JiraError 404 */
export function sprintOf(site: Site, context: JiraContext): Sprint {
  const wanted = context.req.param('sprintId') ?? '';
  const sprint = /^\d{1,15}$/.test(wanted) ? site.catalogue().sprints.get(Number(wanted)) : undefined;
  if (sprint === undefined) throw notFound('Sprint does not exist or you do not have permission to see it.');
  return sprint;
}

function issuesIn(site: Site, context: JiraContext, keys: readonly string[]): readonly IssueRecord[] {
  if (keys.length > MOST_RANKED) throw badRequest(`At most ${MOST_RANKED} issues can be moved at once.`);
  return keys.map((key) => issueOf(site, context.get('account'), key));
}

function rankThem(site: Site, context: JiraContext, request: z.infer<typeof rankBody>): void {
  const { rankBeforeIssue: before, rankAfterIssue: after } = request;
  if (before !== undefined && after !== undefined)
    throw badRequest('Only one of rankBeforeIssue and rankAfterIssue can be given.');
  const wanted = before ?? after;
  if (wanted === undefined) return;
  rankIssues(site, context.get('account'), issuesIn(site, context, request.issues), {
    anchor: issueOf(site, context.get('account'), wanted),
    side: before === undefined ? 'after' : 'before',
  });
}

function requireSprints(context: JiraContext): void {
  if (!mayDo(context.get('account'), 'MANAGE_SPRINTS_PERMISSION'))
    throw new JiraError(403, ['You do not have permission to manage sprints on this board.']);
}

function requireSchedule(context: JiraContext): void {
  if (!mayDo(context.get('account'), 'SCHEDULE_ISSUES'))
    throw new JiraError(403, ['You do not have permission to schedule issues in this project.']);
}

function nameOf(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw badRequest('You must specify a name for the sprint.');
  if (trimmed.length > LONGEST_NAME)
    throw badRequest(`The sprint name must be shorter than ${LONGEST_NAME + 1} characters.`);
  return trimmed;
}

function stateOf(words: string): SprintState {
  const state = words.toLowerCase();
  if (state === 'future' || state === 'active' || state === 'closed') return state;
  throw badRequest(`'${words}' is not a state of a sprint: use future, active or closed.`);
}

function instant(words: string | null): number | null {
  if (words === null) return null;
  const milliseconds = Date.parse(words);
  if (Number.isNaN(milliseconds))
    throw badRequest(`'${words}' is no date: use e.g. 2026-03-02T09:00:00.000Z.`);
  return milliseconds;
}

/** The issue, and the field in which the board estimates. */
function estimated(site: Site, context: JiraContext): { issue: IssueRecord; fieldId: string } {
  const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey') ?? '');
  const boardId = context.req.query('boardId');
  if (boardId === undefined) throw badRequest('The query parameter boardId is required.');
  const { boards, projects } = site.catalogue();
  const board = /^\d{1,15}$/.test(boardId) ? boards.get(Number(boardId)) : undefined;
  const project = board && projects.get(board.projectId);
  if (board === undefined || project?.id !== issue.projectId)
    throw notFound('Board does not exist or you do not have permission to see it.');
  if (board.type !== 'scrum') throw badRequest('The board does not estimate issues.');
  return { issue, fieldId: customFieldId(estimateFieldOf(project)) };
}

function estimation(issue: IssueRecord, fieldId: string) {
  return { fieldId, value: issue.fields.custom[fieldId] ?? null };
}
