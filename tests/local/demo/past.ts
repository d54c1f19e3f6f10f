/** A backlog as it was at an instant in the past, rebuilt from its change history. */
import { documentOf, flatText } from '../../../local/jira/adf/flat-text';
import type { BacklogSeed, ChangeItemSeed, ChangeSeed, IssueSeed } from '../../../local/jira/seed';

/** Everything that was there at the instant, each item with the values that it had; ranks are the present ones. */
export function asOf(seed: BacklogSeed, instant: Date): BacklogSeed {
  const at = instant.toISOString();
  return {
    ...seed,
    issues: seed.issues.filter(({ created = '' }) => created <= at).map((issue) => rewound(issue, at)),
  };
}

/** The same with texts that changed since as Jira's history has them: flat, without lists and headings. */
export function asHistoryTells(seed: BacklogSeed, instant: Date): BacklogSeed {
  const present = new Map(seed.issues.map(({ key, description }) => [key, description]));
  const past = asOf(seed, instant);
  return {
    ...past,
    issues: past.issues.map((issue) =>
      issue.description === null || issue.description === present.get(issue.key)
        ? issue
        : { ...issue, description: documentOf(flatText(issue.description)) },
    ),
  };
}

/** What the next sprints need at that time: open, in no sprint yet; what was taken into a sprint first stands first. */
export function horizonOf(past: BacklogSeed, present: BacklogSeed, length: number): readonly IssueSeed[] {
  const entered = new Map(present.issues.map((issue) => [issue.key, sprintEntry(issue)]));
  return past.issues
    .filter(({ issueType }) => issueType !== 'Epic' && issueType !== 'Sub-task')
    .filter(({ securityLevel }) => securityLevel === undefined)
    .filter(({ status, sprints = [] }) => status?.category !== 'done' && sprints.length === 0)
    .map((issue, at) => ({ issue, at, entry: entered.get(issue.key) ?? '9999' }))
    .sort((one, other) => (one.entry < other.entry ? -1 : one.entry > other.entry ? 1 : one.at - other.at))
    .slice(0, length)
    .map(({ issue }) => issue);
}

function sprintEntry({ history = [] }: IssueSeed): string | undefined {
  return history.find(({ items }) => items.some(({ field }) => field === 'sprints'))?.at;
}

function rewound(issue: IssueSeed, at: string): IssueSeed {
  const history = issue.history ?? [];
  const later = history.filter((change) => change.at > at).reverse();
  return { ...later.reduce(undone, issue), history: history.filter((change) => change.at <= at) };
}

function undone(issue: IssueSeed, { items }: ChangeSeed): IssueSeed {
  return items.reduce((state: IssueSeed, item) => valueBefore(state, item), issue);
}

function valueBefore(issue: IssueSeed, item: ChangeItemSeed): IssueSeed {
  if (item.field === 'rank') return issue;
  const before = { ...issue, [item.field]: item.from };
  if (item.from === null && isOptional(item.field)) Reflect.deleteProperty(before, item.field);
  return before;
}

function isOptional(field: ChangeItemSeed['field']): boolean {
  return field === 'assignee' || field === 'parent' || field === 'resolution';
}
