/** Queries looked at without searching: which of some issues they mean, and whether they can be read at all. */
import { Hono } from 'hono';
import { z } from 'zod';
import { JiraError } from '../jira-error';
import { badRequest } from '../jira-error';
import { jqlContext } from '../jql/context';
import { compileJql } from '../jql/compile';
import { matchingIds } from '../jql/search';
import { join, sql } from '../jql/sql';
import { within } from '../sees';
import type { Site } from '../site';
import { body, type JiraContext, type JiraEnv } from './request';

const MOST_QUERIES = 100;
const MOST_ISSUES = 1000;

/** IssuesAndJQLQueries */
const matchBody = z.strictObject({ issueIds: z.array(z.int()), jqls: z.array(z.string()) });
/** JqlQueriesToParse */
const parseBody = z.strictObject({ queries: z.array(z.string()).min(1) });

export function jqlRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.post('/jql/match', async (context) => {
    const { issueIds, jqls } = await body(context, matchBody);
    if (jqls.length > MOST_QUERIES || issueIds.length > MOST_ISSUES)
      throw badRequest(`At most ${MOST_QUERIES} queries and ${MOST_ISSUES} issues can be matched at once.`);
    return context.json({ matches: jqls.map((jql) => match(site, context, jql, issueIds)) });
  });
  routes.post('/jql/parse', async (context) => {
    const { queries } = await body(context, parseBody);
    return context.json({ queries: queries.map((query) => ({ query, ...problems(site, context, query) })) });
  });
  return routes;
}

function match(site: Site, context: JiraContext, jql: string, issueIds: readonly number[]) {
  const account = context.get('account');
  try {
    const { where } = compileJql(jql, jqlContext(site, account));
    const among = sql('i.id IN (SELECT value FROM json_each(?))', JSON.stringify(issueIds));
    const condition = where === null ? among : join([where, among], 'AND');
    const matchedIssues = matchingIds(site.database, within(site.catalogue(), account, condition));
    return { matchedIssues, errors: [] };
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return { matchedIssues: [], errors: error.errorMessages };
  }
}

function problems(site: Site, context: JiraContext, query: string) {
  try {
    compileJql(query, jqlContext(site, context.get('account')));
    return {};
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return { errors: error.errorMessages };
  }
}
