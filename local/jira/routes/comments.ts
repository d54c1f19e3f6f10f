/** Comments of an issue, and comments by their ids. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from '../accounts';
import { flatText } from '../adf/flat-text';
import { isAtlassianDocument } from '../adf/valid';
import { occasionOf } from '../edit/save-issue';
import { commentEvent } from '../events';
import { badRequest, JiraError, notFound } from '../jira-error';
import { mayDo } from '../permissions';
import { issueOf, sees } from '../sees';
import { commentShape } from '../shapes/comment';
import type { Site } from '../site';
import { deleteComment, insertComment, readCommentsByIds, updateComment } from '../store/comments';
import { readBriefs, readComments, type CommentRecord, type IssueRecord } from '../store/issues';
import { writeMeta } from '../store/meta';
import { touchIssue } from '../store/write-issue';
import { body, page, pageRequest, type JiraContext, type JiraEnv } from './request';

const PAGE = 100;
const MOST_IDS = 1000;
const LONGEST = 32_767;

const commentBody = z.looseObject({ body: z.unknown() });
/** IssueCommentListRequestBean */
const listBody = z.strictObject({ ids: z.array(z.int()) });

export function commentRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/issue/:issueIdOrKey/comment', (context) => {
    const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey'));
    return context.json(listComments(site, context, issue));
  });
  routes.post('/issue/:issueIdOrKey/comment', async (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    const request = await body(context, commentBody);
    if (!mayDo(account, 'ADD_COMMENTS'))
      throw badRequest(`You do not have the permission to comment on this issue.`);
    const words = documentIn(request.body);
    const created = site.clock.now().getTime();
    const id = site.write(() => {
      noteWork(site, issue.id);
      return insertComment(site.database, {
        issueId: issue.id,
        author: account.accountId,
        created,
        body: words,
      });
    });
    const [comment] = readCommentsByIds(site.database, [id]);
    if (comment === undefined) throw new TypeError(`the comment ${id} was not written`);
    site.onEvent(commentEvent('commented', issue, comment, occasionOf(site, account)));
    return context.json(commentShape(site.url, site.catalogue(), comment), 201);
  });
  routes.get('/issue/:issueIdOrKey/comment/:id', (context) =>
    context.json(commentShape(site.url, site.catalogue(), commentOf(site, context).comment)),
  );
  routes.put('/issue/:issueIdOrKey/comment/:id', async (context) => {
    const account = context.get('account');
    const { issue, comment } = commentOf(site, context);
    const request = await body(context, commentBody);
    requireOwn(account, comment, 'EDIT');
    const changed = {
      ...comment,
      body: documentIn(request.body),
      updateAuthor: account.accountId,
      updated: site.clock.now().getTime(),
    };
    site.write(() => {
      noteWork(site, issue.id);
      updateComment(site.database, changed);
    });
    site.onEvent(commentEvent('commented', issue, changed, occasionOf(site, account)));
    return context.json(commentShape(site.url, site.catalogue(), changed));
  });
  routes.delete('/issue/:issueIdOrKey/comment/:id', (context) => {
    const account = context.get('account');
    const { issue, comment } = commentOf(site, context);
    requireOwn(account, comment, 'DELETE');
    site.write(() => {
      noteWork(site, issue.id);
      deleteComment(site.database, comment);
    });
    site.onEvent(commentEvent('deleted', issue, comment, occasionOf(site, account)));
    return context.body(null, 204);
  });
  routes.post('/comment/list', async (context) => {
    const { ids } = await body(context, listBody);
    if (ids.length === 0 || ids.length > MOST_IDS)
      throw badRequest(`Between 1 and ${MOST_IDS} comment IDs must be provided.`);
    const shown = visible(site, context.get('account'), readCommentsByIds(site.database, ids));
    return context.json(
      page(
        shown.map((comment) => commentShape(site.url, site.catalogue(), comment)),
        { startAt: 0, maxResults: MOST_IDS },
      ),
    );
  });
  return routes;
}

/** The data are somebody's own from now on, and the issue was changed at this moment. */
function noteWork(site: Site, issueId: number): void {
  writeMeta(site.database, 'edited', 'yes');
  touchIssue(site.database, issueId, site.clock.now().getTime());
}

function listComments(site: Site, context: JiraContext, issue: IssueRecord) {
  const order = context.req.query('orderBy') ?? 'created';
  if (!/^[+-]?created$/.test(order)) throw badRequest(`Comments cannot be ordered by '${order}'.`);
  const comments = readComments(site.database, [issue.id]).map((one) =>
    commentShape(site.url, site.catalogue(), one),
  );
  if (order.startsWith('-')) comments.reverse();
  const { startAt, maxResults, total, values } = page(comments, pageRequest(context, PAGE, PAGE));
  return { startAt, maxResults, total, comments: values };
}

function commentOf(site: Site, context: JiraContext): { issue: IssueRecord; comment: CommentRecord } {
  const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey') ?? '');
  const id = context.req.param('id') ?? '';
  const [comment] = /^\d{1,15}$/.test(id) ? readCommentsByIds(site.database, [Number(id)]) : [];
  if (comment?.issueId !== issue.id) throw notFound(`Can not find a comment for the id: ${id}.`);
  return { issue, comment };
}

function visible(site: Site, account: Account, comments: readonly CommentRecord[]): readonly CommentRecord[] {
  const briefs = readBriefs(
    site.database,
    comments.map(({ issueId }) => issueId),
  );
  return comments.filter(({ issueId }) => {
    const brief = briefs.get(issueId);
    return brief !== undefined && sees(site.catalogue(), account, brief.securityId);
  });
}

function requireOwn(account: Account, comment: CommentRecord, what: 'EDIT' | 'DELETE'): void {
  const own = comment.author === account.accountId && mayDo(account, `${what}_OWN_COMMENTS`);
  if (!own && !mayDo(account, `${what}_ALL_COMMENTS`))
    throw badRequest(`You do not have the permission to ${what.toLowerCase()} this comment.`);
}

function documentIn(value: unknown): unknown {
  if (value === undefined || value === null || (flatText(value) === '' && isEmptyDocument(value)))
    throw new JiraError(400, [], { comment: 'Comment body can not be empty!' });
  if (!isAtlassianDocument(value)) throw new JiraError(400, ['INVALID_INPUT'], { comment: 'Comment body is not valid!' }); // prettier-ignore
  if (flatText(value).length > LONGEST)
    throw new JiraError(400, [], {
      comment: 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
    });
  return value;
}

function isEmptyDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'content' in value && Array.isArray(value.content)
    ? value.content.length === 0
    : false;
}
