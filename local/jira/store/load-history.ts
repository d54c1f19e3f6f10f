/**
 * The past of a seed's items. It is told as changes between two states of an item, so that what is loaded reads
 * exactly like what an edit would have written: the states are found by walking back from the present one.
 */
import type { Database } from '../../database';
import { changesBetween } from '../edit/changes';
import { customFieldId } from '../fields';
import type { ChangeItemSeed, ChangeSeed, IssueSeed } from '../seed';
import { byName, estimateFieldOf, RANK_FIELD, type Catalogue } from './catalogue';
import { addChange, type ChangeItem } from './history';
import type { IssueRecord } from './issues';
import type { SeedParts } from './load-lists';
import { resolutionByName } from './resolutions';
import { SeedRefused } from './seed-refused';

export interface HistoryContext {
  readonly catalogue: Catalogue;
  readonly parts: SeedParts;
  /** Ids of the seed's items by their keys. */
  readonly ids: ReadonlyMap<string, number>;
  /** The other way round. */
  readonly keyOf: (id: number) => string | undefined;
}

/**
 * Writes the history of one item.
 * @param present the item as it is stored now
 * @throws SeedRefused where the history contradicts itself or the present item
 */
export function insertHistory(
  database: Database,
  item: IssueSeed,
  present: IssueRecord,
  context: HistoryContext,
): void {
  let after = present;
  const changes = [...(item.history ?? [])].reverse().map((change) => {
    const before = stateBefore(item, change, after, context);
    const items = [
      ...changesBetween(before, after, context.catalogue, { keyOf: context.keyOf }),
      ...change.items.flatMap(rankItem),
    ];
    after = before;
    return { at: instantOf(item, change, present), author: context.parts.account(change.author), items };
  });
  let latest = Number.NEGATIVE_INFINITY;
  for (const { at, author, items } of changes.reverse()) {
    if (at < latest) throw new SeedRefused(`The history of ${item.key} is not in the order of time.`);
    latest = at;
    if (items.length > 0) addChange(database, { issueId: present.id, author, created: at, items });
  }
}

function stateBefore(
  item: IssueSeed,
  change: ChangeSeed,
  after: IssueRecord,
  context: HistoryContext,
): IssueRecord {
  let before = after;
  for (const one of change.items) {
    if (one.field === 'rank') continue;
    if (JSON.stringify(withValue(after, one, 'to', context)) !== JSON.stringify(after))
      throw new SeedRefused(
        `The history of ${item.key} does not lead to what it is: look at its ${one.field} at ${change.at}.`,
      );
    before = withValue(before, one, 'from', context);
  }
  return before;
}

/** The item with one side of a change put in. */
function withValue(
  issue: IssueRecord,
  item: Exclude<ChangeItemSeed, { readonly field: 'rank' }>,
  side: 'from' | 'to',
  { catalogue, parts, ids }: HistoryContext,
): IssueRecord {
  const { fields } = issue;
  const project = issue.key.slice(0, issue.key.lastIndexOf('-'));
  switch (item.field) {
    case 'summary':
      return { ...issue, summary: item[side] };
    case 'issueType':
      return { ...issue, typeId: byName(catalogue.issueTypes, item[side])?.id ?? issue.typeId };
    case 'priority':
      return { ...issue, priorityId: byName(catalogue.priorities, item[side])?.id ?? null };
    case 'status':
      return { ...issue, statusId: byName(catalogue.statuses, item[side].name)?.id ?? issue.statusId };
    case 'resolution':
      return { ...issue, resolutionId: resolutionByName(item[side] ?? '')?.id ?? null };
    case 'assignee':
      return { ...issue, assignee: item[side] === null ? null : parts.account(item[side]) };
    case 'parent':
      return { ...issue, parentId: ids.get(item[side] ?? '') ?? null };
    case 'description':
      return { ...issue, fields: { ...fields, description: item[side] } };
    case 'labels':
      return { ...issue, fields: { ...fields, labels: seedLabels(item[side]) } };
    case 'components':
      return {
        ...issue,
        fields: { ...fields, components: item[side].map((name) => parts.component(project, name)) },
      };
    case 'sprints':
      return {
        ...issue,
        fields: { ...fields, sprints: item[side].map((name) => parts.sprint(project, name)) },
      };
    case 'storyPoints':
      return { ...issue, fields: { ...fields, custom: estimated(issue, item[side], catalogue) } };
  }
}

function estimated(
  { projectId, fields }: IssueRecord,
  points: number | null,
  catalogue: Catalogue,
): Readonly<Record<string, unknown>> {
  const project = catalogue.projects.get(projectId);
  if (project === undefined) return fields.custom;
  const id = customFieldId(estimateFieldOf(project));
  // In its old place where it was there before, so that two equal states are written alike.
  const entries = Object.entries({ ...fields.custom, [id]: points });
  return Object.fromEntries(entries.filter(([field, value]) => field !== id || value !== null));
}

/** Labels as Jira keeps them: without spaces, each once. */
export function seedLabels(labels: readonly string[]): readonly string[] {
  return [...new Set(labels.map((label) => label.trim().replace(/\s+/g, '_')))].filter(Boolean);
}

/** Jira tells of a move by rank that it happened, not where from and where to. */
export function rankChange(words: 'Ranked higher' | 'Ranked lower'): ChangeItem {
  return {
    field: 'Rank',
    fieldtype: 'custom',
    fieldId: customFieldId(RANK_FIELD),
    from: '',
    fromString: '',
    to: '',
    toString: words,
  };
}

function rankItem(item: ChangeItemSeed): readonly ChangeItem[] {
  return item.field === 'rank' ? [rankChange(item.to)] : [];
}

function instantOf(item: IssueSeed, { at }: ChangeSeed, present: IssueRecord): number {
  const instant = Date.parse(at);
  if (Number.isNaN(instant))
    throw new SeedRefused(`The history of ${item.key} has a date that is none: "${at}".`);
  if (instant < present.created || instant > present.updated)
    throw new SeedRefused(
      `The history of ${item.key} tells of ${at}, before it was made or after its last change.`,
    );
  return instant;
}
