/** Replays the demo's half year: the horizon of each week as it was on the day before its meeting, rebuilt from the change history. */
import { createJira } from '../../local/jira/jira';
import { Database } from '../../local/database';
import { demoBacklog } from '../../local/demo/backlog';
import { PEOPLE } from '../../local/jira/people';
import { z } from 'zod';
import { assessBy } from '../../src/readiness/assess-by';
import { languagesFor } from '../../src/readiness/language/load-language';
import { rulesOf } from '../../src/readiness/rules';
import { DEFAULT_TEAM_DEFINITION } from '../../src/readiness/team-definition';
import { withoutHints } from '../../src/readiness/without-hints';
import { pastBacklog, type RememberedIssue } from '../../src/refinement/history/past-backlog';
import type { Point } from '../../src/refinement/history/point';
import { readChangeHistory } from '../../src/story/change-history';
import { findCriteriaFields } from '../../src/story/fields';
import { fieldsForPast, type PastFieldMap } from '../../src/story/past';

const SITE = 'http://localhost';
/** A Monday; the demo tells half a year back from it. */
const NOW = new Date('2026-03-02T09:00:00.000Z');
const WEEK_MS = 7 * 86_400_000;
const WEEKS = 25;
/** Without a velocity the horizon is the first twenty. */
const HORIZON = 20;

const issues = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string(), fields: z.record(z.string(), z.unknown()) })),
  nextPageToken: z.string().nullish(),
});
const fieldList = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.looseObject({ custom: z.string().optional() }).optional(),
  }),
);
const statusList = z.array(z.object({ id: z.string(), statusCategory: z.object({ key: z.string() }) }));
const sprintList = z.object({
  values: z.array(
    z.object({
      id: z.number(),
      state: z.string(),
      endDate: z.string().optional(),
      completeDate: z.string().optional(),
    }),
  ),
});
const histories = z.object({
  issueChangeLogs: z.array(z.object({ issueId: z.string(), changeHistories: z.array(z.unknown()) })),
});

/** A point a week, the oldest first. */
export async function replayDemo(): Promise<readonly Point[]> {
  const database = new Database(':memory:');
  const jira = createJira({ database, clock: { now: () => NOW }, siteUrl: SITE });
  await jira.load(demoBacklog(NOW), { origin: 'sample', replace: true });
  const accountId = PEOPLE[0]?.accountId ?? '';
  const ask = async <T>(shape: z.ZodType<T>, path: string, body?: unknown): Promise<T> => {
    const request = new Request(`${SITE}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    });
    return shape.parse(await (await jira.fetch(request, { kind: 'user', accountId })).json());
  };

  const known = await ask(fieldList, '/rest/api/3/field');
  const sprintField = known.find(({ schema }) => schema?.custom?.endsWith(':gh-sprint') === true);
  const statuses = await ask(statusList, '/rest/api/3/status');
  const map: PastFieldMap = {
    criteriaFields: findCriteriaFields(known),
    estimateFieldId: undefined,
    sprintFieldId: sprintField?.id,
    statusCategories: new Map(statuses.map(({ id, statusCategory }) => [id, statusCategory.key])),
  };
  const { values } = await ask(sprintList, '/rest/agile/1.0/board/1/sprint?state=closed');
  const sprintEnds = new Map(
    values.map(({ id, completeDate, endDate }) => [id, Date.parse(completeDate ?? endDate ?? '')]),
  );
  const ranked = await ask(issues, '/rest/software/1.0/board/1/backlog?maxResults=200&fields=issuetype');
  const rankOf = new Map(ranked.issues.map(({ id }, at) => [id, at]));
  const wanted = [...fieldsForPast(map), 'subtasks'].join(',');
  const all: z.infer<typeof issues>['issues'] = [];
  for (let after: string | null = ''; after !== null;) {
    const query = new URLSearchParams({
      jql: 'project = SHOP AND issuetype in (Story, Bug, Task) ORDER BY key',
      maxResults: '100',
      fields: wanted,
    });
    if (after !== '') query.set('nextPageToken', after);
    const page: z.infer<typeof issues> = await ask(issues, `/rest/api/3/search/jql?${query.toString()}`);
    all.push(...page.issues);
    after = page.nextPageToken ?? null;
  }
  const logs = await ask(histories, '/rest/api/3/changelog/bulkfetch', {
    issueIdsOrKeys: all.map(({ id }) => id),
    maxResults: 10_000,
  });
  const logOf = new Map(
    logs.issueChangeLogs.map(({ issueId, changeHistories }) => [issueId, changeHistories]),
  );
  const remembered = all.map((issue): RememberedIssue => ({
    known: {
      issue,
      history: readChangeHistory([{ changeHistories: logOf.get(issue.id) ?? [] }]),
      readAt: NOW.toISOString(),
    },
    rank: rankOf.get(issue.id) ?? null,
  }));
  database.close();
  return scored(remembered, map, sprintEnds);
}

async function scored(
  remembered: readonly RememberedIssue[],
  map: PastFieldMap,
  sprintEnds: ReadonlyMap<number, number>,
): Promise<readonly Point[]> {
  const rules = await rulesOf({
    ...DEFAULT_TEAM_DEFINITION,
    kinds: withoutHints(DEFAULT_TEAM_DEFINITION.kinds),
  });
  const points: Point[] = [];
  for (let week = WEEKS; week >= 0; week -= 1) {
    const at = new Date(NOW.getTime() - week * WEEK_MS).toISOString();
    const { stories } = pastBacklog(at, remembered, { map, sprintEnds });
    const horizon = stories.slice(0, HORIZON).map(({ story }) => story);
    const languages = await languagesFor(horizon);
    points.push({
      at,
      scoredBy: 'default',
      isRebuilt: true,
      stories: horizon.map((story) => {
        const { score, band } = assessBy(story, rules, languages);
        return { id: story.id, score, band };
      }),
    });
  }
  return points;
}
