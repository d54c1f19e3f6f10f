/** Links between issues, and the kinds of link there are. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from '../accounts';
import { occasionOf, saveIssue } from '../edit/save-issue';
import { linkEvent } from '../events';
import { badRequest, JiraError, notFound } from '../jira-error';
import { mayDo } from '../permissions';
import { issueOf, sees } from '../sees';
import { briefShape } from '../shapes/issue';
import { linkTypeShape } from '../shapes/lists';
import type { Site } from '../site';
import { byName, type LinkType } from '../store/catalogue';
import type { ChangeItem } from '../store/history';
import { readIssues, type IssueRecord, type LinkRecord } from '../store/issues';
import { deleteLink, findLink, insertLink } from '../store/links';
import { body, type JiraContext, type JiraEnv } from './request';

const end = z.looseObject({ id: z.union([z.string(), z.number()]).optional(), key: z.string().optional() });
/** LinkRequestJsonBean */
const linkBody = z.strictObject({
  type: z.looseObject({ id: z.union([z.string(), z.number()]).optional(), name: z.string().optional() }),
  inwardIssue: end,
  outwardIssue: end,
  comment: z.unknown().optional(),
});

export function linkRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/issueLinkType', (context) => {
    const types = [...site.catalogue().linkTypes.values()];
    return context.json({ issueLinkTypes: types.map((type) => linkTypeShape(site.url, type)) });
  });
  routes.get('/issueLinkType/:issueLinkTypeId', (context) => {
    const type = site.catalogue().linkTypes.get(Number(context.req.param('issueLinkTypeId')));
    if (type === undefined) throw notFound('No issue link type could be found with that ID.');
    return context.json(linkTypeShape(site.url, type));
  });
  routes.post('/issueLink', async (context) => {
    makeLink(site, context.get('account'), await body(context, linkBody));
    return context.body(null, 201);
  });
  routes.get('/issueLink/:linkId', (context) => {
    const { link, type, source, target } = linkOf(site, context);
    return context.json({
      id: String(link.id),
      self: `${site.url}/rest/api/3/issueLink/${link.id}`,
      type: linkTypeShape(site.url, type),
      inwardIssue: briefShape(site, source),
      outwardIssue: briefShape(site, target),
    });
  });
  routes.delete('/issueLink/:linkId', (context) => {
    const account = context.get('account');
    const { link, type, source, target } = linkOf(site, context);
    requireLinks(account);
    site.write(() => {
      deleteLink(site.database, link.id);
    });
    writeBothHistories(site, account, type, [source, target], 'gone');
    site.onEvent(linkEvent('deleted', link, [source, target], occasionOf(site, account)));
    return context.body(null, 204);
  });
  return routes;
}

/** The inward issue does to the outward one what the type's outward words say: it "blocks" it. */
function makeLink(site: Site, account: Account, request: z.infer<typeof linkBody>): void {
  const type = typeIn(site, request.type);
  const source = issueIn(site, account, request.inwardIssue);
  const target = issueIn(site, account, request.outwardIssue);
  requireLinks(account);
  if (request.comment !== undefined) {
    site.onUnknown('POST /rest/api/3/issueLink with a comment');
    throw badRequest('A comment with a link is not built in this stand-in of Jira.');
  }
  if (source.id === target.id) throw badRequest('You cannot link an issue to itself.');
  const { link, made } = site.write(() => insertLink(site.database, type.id, source.id, target.id));
  if (!made) return;
  writeBothHistories(site, account, type, [source, target], 'made');
  site.onEvent(linkEvent('created', link, [source, target], occasionOf(site, account)));
}

function typeIn(site: Site, { id, name }: z.infer<typeof linkBody>['type']): LinkType {
  const types = site.catalogue().linkTypes;
  const type = id === undefined ? byName(types, name ?? '') : types.get(Number(id));
  if (type === undefined)
    throw notFound(
      id === undefined
        ? `No issue link type with name '${name ?? ''}' found.`
        : `No issue link type with id '${id}' found.`,
    );
  return type;
}

function issueIn(site: Site, account: Account, { id, key }: z.infer<typeof end>): IssueRecord {
  return issueOf(site, account, String(id ?? key ?? ''));
}

function requireLinks(account: Account): void {
  if (!mayDo(account, 'LINK_ISSUES')) throw new JiraError(404, ['No Link Issue Permission for issue']);
}

interface FoundLink {
  readonly link: LinkRecord;
  readonly type: LinkType;
  readonly source: IssueRecord;
  readonly target: IssueRecord;
}

/** A link of which one end is hidden does not exist for the reader. */
function linkOf(site: Site, context: JiraContext): FoundLink {
  const wanted = context.req.param('linkId') ?? '';
  if (!/^\d{1,15}$/.test(wanted)) throw badRequest(`The issue link id '${wanted}' is not a number.`);
  const link = findLink(site.database, Number(wanted));
  const missing = notFound(`No issue link with id '${wanted}' exists.`);
  if (link === undefined) throw missing;
  const [source] = readIssues(site.database, [link.sourceId]);
  const [target] = readIssues(site.database, [link.targetId]);
  const type = site.catalogue().linkTypes.get(link.typeId);
  const seen = (issue: IssueRecord | undefined) =>
    issue !== undefined && sees(site.catalogue(), context.get('account'), issue.securityId);
  if (source === undefined || target === undefined || type === undefined || !seen(source) || !seen(target))
    throw missing;
  return { link, type, source, target };
}

/** Each end tells of the link in its own words. */
function writeBothHistories(
  site: Site,
  account: Account,
  type: LinkType,
  [source, target]: readonly [IssueRecord, IssueRecord],
  what: 'made' | 'gone',
): void {
  const item = (words: string, other: IssueRecord): ChangeItem => {
    const there = { id: other.key, words: `This work item ${words} ${other.key}` };
    const present = { to: there.id, toString: there.words };
    const past = { from: there.id, fromString: there.words };
    return what === 'made'
      ? { field: 'Link', fieldtype: 'jira', from: null, fromString: null, ...present }
      : { field: 'Link', fieldtype: 'jira', ...past, to: null, toString: null };
  };
  saveIssue(site, account, source, source, [item(type.outward, target)]);
  saveIssue(site, account, target, target, [item(type.inward, source)]);
}
