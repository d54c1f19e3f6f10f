/** JQL against a second, naive reading of it: three-valued logic over a few fields, in memory. */
import * as fc from 'fast-check';
import type { IssueSeed } from '../../../local/jira/seed';
import { aProject, aSite, anIssue, issuesIn, tokenIn, type TestSite } from './a-site';

/** What a clause says of an issue: unknown where the field is empty, and then neither it nor its opposite is found. */
type Truth = boolean | undefined;

type Query =
  | { readonly kind: 'clause'; readonly jql: string; readonly holds: (issue: IssueSeed) => Truth }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] };

function written(query: Query): string {
  switch (query.kind) {
    case 'clause':
      return query.jql;
    case 'not':
      return `NOT (${written(query.of)})`;
    case 'and':
    case 'or':
      return query.parts.map((part) => `(${written(part)})`).join(` ${query.kind} `);
  }
}

function holds(query: Query, issue: IssueSeed): Truth {
  switch (query.kind) {
    case 'clause':
      return query.holds(issue);
    case 'not': {
      const truth = holds(query.of, issue);
      return truth === undefined ? undefined : !truth;
    }
    case 'and':
    case 'or': {
      const truths = query.parts.map((part) => holds(part, issue));
      const decisive = query.kind === 'or';
      if (truths.includes(decisive)) return decisive;
      return truths.includes(undefined) ? undefined : !decisive;
    }
  }
}

const LABELS = ['red', 'green', 'blue'] as const;
const STATUSES = ['To Do', 'In Progress', 'Done'] as const;

const labelClause = fc
  .tuple(fc.constantFrom('=', '!=', 'in', 'not in'), fc.subarray([...LABELS], { minLength: 1 }), fc.boolean())
  .map(([operator, labels, withEmpty]): Query => {
    const single = operator === '=' || operator === '!=';
    const values = single ? labels.slice(0, 1) : labels;
    const list = [...values, ...(withEmpty ? ['EMPTY'] : [])].join(', ');
    const positive = operator === '=' || operator === 'in';
    return {
      kind: 'clause',
      jql: `labels ${operator} ${single ? (values[0] ?? '') : `(${list})`}`,
      holds: ({ labels: own = [] }) => {
        if (own.length === 0) return !single && withEmpty ? positive : undefined;
        return own.some((label) => values.some((value) => value === label)) === positive;
      },
    };
  });

const emptyClause = fc
  .tuple(fc.constantFrom('labels', '"Story Points"'), fc.boolean())
  .map(([field, positive]): Query => ({
    kind: 'clause',
    jql: `${field} is ${positive ? '' : 'not '}EMPTY`,
    holds: (issue) =>
      (field === 'labels' ? (issue.labels ?? []).length === 0 : typeof issue.storyPoints !== 'number') ===
      positive,
  }));

const COMPARE: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '=': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

const pointsClause = fc
  .tuple(fc.constantFrom(...Object.keys(COMPARE)), fc.nat({ max: 8 }))
  .map(([operator, points]): Query => ({
    kind: 'clause',
    jql: `"Story Points" ${operator} ${points}`,
    holds: ({ storyPoints }) =>
      typeof storyPoints === 'number' ? COMPARE[operator]?.(storyPoints, points) : undefined,
  }));

const statusClause = fc
  .tuple(fc.constantFrom(...STATUSES), fc.boolean())
  .map(([status, positive]): Query => ({
    kind: 'clause',
    jql: `status ${positive ? '=' : '!='} "${status}"`,
    holds: (issue) => (issue.status?.name === status) === positive,
  }));

const query: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'query' },
    fc.oneof(labelClause, emptyClause, pointsClause, statusClause),
    tie('query').map((of): Query => ({ kind: 'not', of })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('query'), { minLength: 2, maxLength: 3 }))
      .map(([kind, parts]): Query => ({ kind, parts })),
  ),
})).query;

const CATEGORY = { 'To Do': 'new', 'In Progress': 'indeterminate', Done: 'done' } as const;

/** Every mixture of no, one or two labels, a few estimates or none, and the three statuses. */
const ISSUES: readonly IssueSeed[] = STATUSES.flatMap((name) =>
  [[], ['red'], ['green'], ['red', 'blue']].flatMap((labels) =>
    [null, 0, 3, 8].map((storyPoints) => ({
      labels,
      storyPoints,
      status: { name, category: CATEGORY[name] },
    })),
  ),
).map((issue, index) => anIssue({ key: `SHOP-${index + 1}`, ...issue }));

describe('JQL, for any query', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await aSite({ projects: [aProject()], issues: ISSUES });
  });

  test('finds what a naive reading finds', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (any) => {
        const expected = ISSUES.filter((issue) => holds(any, issue) === true).map(({ key }) => key);
        expect(await site.keys(`(${written(any)}) ORDER BY Rank`)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('pages, put together, are the whole: nothing twice, nothing missing, in one order', async () => {
    const fields = ['labels', '"Story Points"', 'status', 'summary', 'priority', 'created', 'Rank', 'key'];
    const order = fc.array(fc.tuple(fc.constantFrom(...fields), fc.constantFrom('ASC', 'DESC')), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 20 }), async (steps, size) => {
        const by = steps.length > 0 ? ` ORDER BY ${steps.map((step) => step.join(' ')).join(', ')}` : '';
        const jql = `project = SHOP${by}`;
        const paged: string[] = [];
        let token: string | undefined;
        do {
          const next = token === undefined ? {} : { nextPageToken: token };
          const { body } = await site.jql(jql, { fields: 'key', maxResults: String(size), ...next });
          paged.push(...issuesIn(body).map(({ key }) => key));
          expect(paged.length).toBeLessThanOrEqual(ISSUES.length);
          token = tokenIn(body);
        } while (token !== undefined);
        expect(paged).toEqual(await site.keys(jql));
        expect(new Set(paged).size).toBe(ISSUES.length);
      }),
      { numRuns: 40 },
    );
  });

  test('never breaks, whatever is typed, and no word of it becomes SQL', async () => {
    const quoted = fc.string({ unit: 'binary', maxLength: 40 }).map((words) => JSON.stringify(words));
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .tuple(fc.constantFrom('labels =', 'summary ~', 'text !~', 'status =', 'created >', 'key ='), quoted)
        .map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (jql) => {
        const { status } = await site.jql(jql);
        expect([200, 400]).toContain(status);
      }),
      {
        numRuns: 200,
        examples: [['summary ~ "x\\") OR 1=1 --"'], ['labels = "\'; DROP TABLE jira_issue; --"']],
      },
    );
    expect(site.jira.countIssues()).toBe(ISSUES.length);
    expect(site.unknown).toEqual([]);
  });
});
