/**
 * Moves of an issue from status to status. The one workflow here lets every status be reached from every other, as
 * Jira's simplified workflow does, without screens.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from '../accounts';
import { notOnScreen } from '../edit/edit-issue';
import { saveIssue } from '../edit/save-issue';
import { badRequest, JiraError } from '../jira-error';
import type { JsonObject } from '../json';
import { mayDo } from '../permissions';
import { issueOf } from '../sees';
import { statusShape } from '../shapes/lists';
import type { Site } from '../site';
import type { Status } from '../store/catalogue';
import type { IssueRecord } from '../store/issues';
import { RESOLUTIONS } from '../store/resolutions';
import { body, type JiraEnv } from './request';

const transitionBody = z.looseObject({
  transition: z.looseObject({ id: z.union([z.string(), z.number()]).optional() }).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  update: z.record(z.string(), z.unknown()).optional(),
});

export function transitionRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/issue/:issueIdOrKey/transitions', (context) => {
    const account = context.get('account');
    issueOf(site, account, context.req.param('issueIdOrKey'));
    const wanted = context.req.query('transitionId');
    const transitions = transitionIn(site, account).filter(({ id }) => wanted === undefined || id === wanted);
    return context.json({ expand: 'transitions', transitions });
  });
  routes.post('/issue/:issueIdOrKey/transitions', async (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    move(site, account, issue, await body(context, transitionBody));
    return context.body(null, 204);
  });
  return routes;
}

/** The ids are those of moves, never of statuses, so that nobody takes the one for the other. */
function moves(site: Site): readonly (readonly [id: string, to: Status])[] {
  return [...site.catalogue().statuses.values()]
    .sort((one, other) => one.id - other.id)
    .map((status, index) => [String(11 + 10 * index), status] as const);
}

/** What this person may do; nothing at all without the permission, as in Jira. */
export function transitionIn(site: Site, account: Account): readonly JsonObject[] {
  if (!mayDo(account, 'TRANSITION_ISSUES')) return [];
  return moves(site).map(([id, to]) => ({
    id,
    name: to.name,
    to: statusShape(site.url, to),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  }));
}

function move(
  site: Site,
  account: Account,
  issue: IssueRecord,
  request: z.infer<typeof transitionBody>,
): void {
  const id = request.transition?.id;
  if (id === undefined) throw badRequest('Missing \'transition\' identifier'); // prettier-ignore
  const [, to] = moves(site).find(([one]) => one === String(id)) ?? [];
  if (to === undefined || !mayDo(account, 'TRANSITION_ISSUES'))
    throw badRequest(
      `It seems that you have tried to perform a workflow operation (${to?.name ?? String(id)}) that is not valid for the current state of this issue. The likely cause is that somebody has changed the issue recently, please look at the issue history for details.`,
    );
  const named = [...Object.keys(request.fields ?? {}), ...Object.keys(request.update ?? {})];
  if (named.length > 0)
    throw new JiraError(400, [], Object.fromEntries(named.map((field) => [field, notOnScreen(field)])));
  saveIssue(site, account, issue, moved(site, issue, to));
}

/** Done resolves, anything else opens again. */
function moved(site: Site, issue: IssueRecord, to: Status): IssueRecord {
  const now = site.clock.now().getTime();
  const from = site.catalogue().statuses.get(issue.statusId);
  const done = to.category === 'done';
  return {
    ...issue,
    statusId: to.id,
    resolutionId: done ? (issue.resolutionId ?? RESOLUTIONS[0].id) : null,
    resolved: done ? (issue.resolved ?? now) : null,
    statusChanged: from?.category === to.category ? issue.statusChanged : now,
  };
}
