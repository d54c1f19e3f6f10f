/** How a small backlog in another language is written down, and how it becomes a seed. It has no past: a first look. */
import type { Locale } from '../../jira/locales';
import { markdownToNodes } from '../../import/markdown';
import type { AdfDocument, BacklogSeed, IssueSeed, SprintSeed } from '../../jira/seed';

export interface SampleItem {
  /** Names the item within the sample; `{{id}}` in a text becomes the key of that item. */
  readonly id: string;
  /** As a Jira in this language calls it. */
  readonly type: string;
  readonly summary: string;
  /** Markdown; absent: only a title. */
  readonly text?: string;
  /** `id` of the epic. */
  readonly epic?: string;
  readonly points?: number;
  readonly labels?: readonly string[];
  readonly by: string;
  readonly assignee?: string;
  /** Whole days before now. */
  readonly daysAgo: number;
  /** In the sprint that runs. */
  readonly isStarted?: boolean;
  /** `id`s of items that can't begin before this one is done. */
  readonly blocks?: readonly string[];
  readonly comments?: readonly { readonly by: string; readonly daysAgo: number; readonly text: string }[];
}

export interface Sample {
  /** The language in which its team has Jira. */
  readonly locale: Locale;
  readonly projectKey: string;
  readonly projectName: string;
  readonly boardName: string;
  /** The sprint that runs; the one after it is open. */
  readonly sprint: { readonly name: string; readonly goal: string };
  readonly statuses: { readonly open: string; readonly started: string };
  /** By rank, the most important first; epics last. */
  readonly items: readonly SampleItem[];
}

const DAY = 24 * 60 * 60 * 1000;
/** The running sprint began so long ago, and lasts two weeks. */
const DAYS_INTO_SPRINT = 4;
const DAYS_OF_SPRINT = 14;

/**
 * @param now everything is told from here; the same instant gives the same backlog
 * @throws TypeError where the sample names an item that it doesn't have, a slip in its own texts
 */
export function seedOfSample(sample: Sample, now: Date): BacklogSeed {
  const { projectKey: project, sprint } = sample;
  const before = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();
  const keys = new Map(
    // Keys are given in the order in which items were made.
    [...sample.items]
      .sort((one, other) => other.daysAgo - one.daysAgo)
      .map(({ id }, at) => [id, `${project}-${at + 1}`]),
  );
  const keyOf = (id: string): string => {
    const key = keys.get(id);
    if (key === undefined) throw new TypeError(`the sample ${project} has no item "${id}"`);
    return key;
  };
  const documentOf = (text: string): AdfDocument => ({
    version: 1,
    type: 'doc',
    content: markdownToNodes(text.replace(/\{\{([a-z-]+)\}\}/g, (_, id: string) => keyOf(id))),
  });
  const sprints: SprintSeed[] = [
    {
      name: sprint.name,
      goal: sprint.goal,
      state: 'active',
      startDate: before(DAYS_INTO_SPRINT),
      endDate: before(DAYS_INTO_SPRINT - DAYS_OF_SPRINT),
    },
  ];
  return {
    projects: [
      {
        key: project,
        name: sample.projectName,
        boards: [{ name: sample.boardName, type: 'scrum', jql: `project = ${project} ORDER BY Rank` }],
        sprints,
      },
    ],
    issues: sample.items.map((item): IssueSeed => ({
      key: keyOf(item.id),
      summary: item.summary,
      description: item.text === undefined ? null : documentOf(item.text),
      issueType: item.type,
      status:
        item.isStarted === true
          ? { name: sample.statuses.started, category: 'indeterminate' }
          : { name: sample.statuses.open, category: 'new' },
      ...(item.labels !== undefined && { labels: item.labels }),
      ...(item.epic !== undefined && { parent: keyOf(item.epic) }),
      ...(item.assignee !== undefined && { assignee: item.assignee }),
      storyPoints: item.points ?? null,
      ...(item.isStarted === true && { sprints: [sprint.name] }),
      reporter: item.by,
      created: before(item.daysAgo),
      updated: before(Math.min(item.daysAgo, ...(item.comments ?? []).map(({ daysAgo }) => daysAgo))),
      comments: (item.comments ?? []).map(({ by, daysAgo, text }) => ({
        author: by,
        created: before(daysAgo),
        body: documentOf(text),
      })),
      links: (item.blocks ?? []).map((id) => ({ type: 'Blocks', outward: keyOf(id) })),
    })),
  };
}
