/**
 * The backlog that plain `npm start` shows: half a year of an online shop with stores in Berlin, told by the team that
 * builds it. Until some weeks ago two people wrote the stories, days before each refinement meeting; then the Product
 * Owner's role got a new owner with a full calendar, and since then much is written in the meeting or after it.
 */
import type { BacklogSeed } from '../jira/seed';
import type { DemoItem } from './item';
import { live } from './life';
import { OPEN_IN_RANK_ORDER } from './rank';
import { sprintsOf } from './sprints';
import { ACCOUNT } from './stories/account';
import { CLICK_AND_COLLECT } from './stories/click-and-collect';
import { EPICS } from './stories/epics';
import { IDEAS } from './stories/ideas';
import { PAYMENTS } from './stories/payments';
import { PAYMENTS_OPEN } from './stories/payments-open';
import { PICK_UP_DESK } from './stories/pick-up-desk';
import { RETURNS } from './stories/returns';
import { RUNNING } from './stories/running';
import { SEARCH } from './stories/search';
import { timelineTo } from './timeline';

const ITEMS: readonly DemoItem[] = [
  ...EPICS,
  ...PAYMENTS,
  ...PAYMENTS_OPEN,
  ...CLICK_AND_COLLECT,
  ...PICK_UP_DESK,
  ...SEARCH,
  ...ACCOUNT,
  ...RETURNS,
  ...RUNNING,
  ...IDEAS,
];

const PROJECT = 'SHOP';

/**
 * @param now everything is told from here; the same instant and seed give the same backlog
 * @param seed of the small accidents: on which day of a sprint work began, at which second somebody saved
 * @returns about 66 items by rank (finished ones first, in the order in which they were finished), with history
 */
export function demoBacklog(now: Date, seed = 1): BacklogSeed {
  const timeline = timelineTo(now);
  const keys = new Map(
    [...ITEMS]
      .sort((one, other) => timeline.at(one.created).getTime() - timeline.at(other.created).getTime())
      .map(({ id }, at) => [id, `${PROJECT}-${at + 1}`]),
  );
  const keyOf = (id: string): string => {
    const key = keys.get(id);
    if (key === undefined) throw new TypeError(`the demo has no item "${id}"`);
    return key;
  };
  const issues = ITEMS.map((item) => live(item, { timeline, keyOf, seed }));
  const position = new Map(OPEN_IN_RANK_ORDER.map((id, at) => [keyOf(id), at]));
  const rankOf = (key: string): number => position.get(key) ?? Number.POSITIVE_INFINITY;
  return {
    projects: [
      {
        key: PROJECT,
        name: 'Shop',
        boards: [
          { name: 'Shop team', type: 'scrum', jql: `project = ${PROJECT} ORDER BY Rank` },
          {
            name: 'Shop bugs',
            type: 'kanban',
            jql: `project = ${PROJECT} AND issuetype = Bug ORDER BY Rank`,
          },
        ],
        sprints: sprintsOf(timeline),
        securityLevels: [
          { name: 'Only the team', members: ['Petra Lindqvist', 'Daniel Okoye', 'Sofie Brandt'] },
        ],
      },
    ],
    issues: [
      ...issues
        .filter(({ resolved }) => resolved !== undefined)
        .sort((one, other) => compare(one.resolved ?? '', other.resolved ?? '')),
      ...issues
        .filter(({ resolved }) => resolved === undefined)
        .sort((one, other) => rankOf(one.key) - rankOf(other.key)),
    ],
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
