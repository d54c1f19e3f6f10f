/** Finds the issues that a query means, a page at a time. A page goes on where the last one ended, whatever changed. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Database, Row, SqlValue } from '../../database';
import { badRequest } from '../jira-error';
import { number } from '../store/rows';
import type { SortStep } from './compile';
import { join, sql, type Sql } from './sql';

export interface Search {
  readonly where: Sql;
  readonly order: readonly SortStep[];
  readonly limit: number;
  /** The token that came with the page before, if any. */
  readonly after: string | undefined;
  /** What is searched, in words: a token of another search is refused. */
  readonly subject: string;
}

export interface IssuePage {
  readonly ids: readonly number[];
  /** Absent on the last page. */
  readonly nextPageToken?: string;
}

/** The order that SQL sees: nulls made comparable, and the id last, so that no two issues are alike. */
interface Step {
  readonly expression: string;
  readonly descending: boolean;
}

/** @throws JiraError 400 when the token is none of this search */
export function searchIssues(database: Database, search: Search): IssuePage {
  const steps = plainSteps(search.order);
  const after =
    search.after === undefined ? undefined : readToken(search.after, search.subject, steps.length);
  const where = after === undefined ? search.where : join([search.where, beyond(steps, after)], 'AND');
  const columns = steps.map(({ expression }, index) => `${expression} AS k${index}`).join(', ');
  const order = steps.map(({ descending }, index) => `k${index} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const rows = database.all(
    `SELECT i.id, ${columns} FROM jira_issue i WHERE ${where.text} ORDER BY ${order} LIMIT ?`,
    [...where.values, search.limit + 1],
  );
  const page = rows.slice(0, search.limit);
  const last = page.at(-1);
  const ids = page.map((row) => number(row, 'id'));
  if (rows.length <= search.limit || last === undefined) return { ids };
  return { ids, nextPageToken: writeToken(last, steps.length, search.subject) };
}

/** All ids that a condition finds, in rising order. */
export function matchingIds(database: Database, where: Sql): readonly number[] {
  return database
    .all(`SELECT i.id FROM jira_issue i WHERE ${where.text} ORDER BY i.id`, where.values)
    .map((row) => number(row, 'id'));
}

export function countIssues(database: Database, where: Sql): number {
  const row = database.get(`SELECT count(*) AS total FROM jira_issue i WHERE ${where.text}`, where.values);
  return row === undefined ? 0 : number(row, 'total');
}

function plainSteps(order: readonly SortStep[]): readonly Step[] {
  const asked = order.flatMap(({ expression, nullable, descending }): Step[] =>
    nullable
      ? [
          { expression: `(${expression} IS NULL)`, descending },
          { expression: `coalesce(${expression}, '')`, descending },
        ]
      : [{ expression, descending }],
  );
  // Without an order, Jira shows what was made last first.
  return [...asked, { expression: 'i.id', descending: order.length === 0 }];
}

/** Everything after the given place: the first steps equal, the next one further on. */
function beyond(steps: readonly Step[], place: readonly SqlValue[]): Sql {
  const at = (index: number): SqlValue => place[index] ?? null;
  const [first] = steps;
  const alternatives = steps.map((step, index) =>
    join(
      [
        ...steps.slice(0, index).map((equal, before) => sql(`${equal.expression} = ?`, at(before))),
        sql(`${step.expression} ${step.descending ? '<' : '>'} ?`, at(index)),
      ],
      'AND',
    ),
  );
  // Implied by the alternatives, but it lets SQLite begin in the middle of an index.
  const bound =
    first === undefined ? sql('1') : sql(`${first.expression} ${first.descending ? '<=' : '>='} ?`, at(0));
  return join([bound, join(alternatives, 'OR')], 'AND');
}

const tokenShape = z.object({ s: z.string(), k: z.array(z.union([z.string(), z.number()])) });

function writeToken(row: Row, length: number, subject: string): string {
  const place = Array.from({ length }, (_, index) => row[`k${index}`]).map((value) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  return Buffer.from(JSON.stringify({ s: fingerprint(subject), k: place })).toString('base64url');
}

function readToken(token: string, subject: string, length: number): readonly SqlValue[] {
  const refused = badRequest('The provided nextPageToken is not valid for this query.');
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  const parsed = tokenShape.safeParse(content);
  if (!parsed.success || parsed.data.s !== fingerprint(subject) || parsed.data.k.length !== length)
    throw refused;
  return parsed.data.k;
}

function fingerprint(subject: string): string {
  return createHash('sha256').update(subject).digest('base64url').slice(0, 12);
}
