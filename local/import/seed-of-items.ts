/** Items with keys → a backlog in Jira's own shapes: texts converted, references resolved, in rank order. */
import type { AdfDocument, BacklogSeed, IssueSeed, ProjectSeed } from '../jira/seed';
import type { KeyedItem, Keyed } from './assign-keys';
import type { BacklogItem, RawField, RawText } from './backlog-item';
import type { Markup } from './markup';
import { resolveLinks, resolveParents } from './references';
import { adfFromJson, LONGEST_MARKUP, textToAdf } from './text-to-adf';

export interface SeedMade {
  readonly seed: BacklogSeed;
  readonly restoredBreaks: number;
  readonly leftOut: readonly string[];
  /** Whole sentences. */
  readonly notes: readonly string[];
}

const PROGRESS_EVERY = 100;
/** Longer texts, and those of more than one line, are documents in Jira. */
const LONGEST_LINE = 255;

/** @param markup what texts are taken for whose signs don't tell */
export function seedOfItems(
  { items, keyOf }: Keyed,
  markup: Markup,
  progress: (done: number, total: number) => void = () => undefined,
): SeedMade {
  const { ranked, unranked } = byRank(items);
  const documentFields = documentFieldsOf(items);
  const links = resolveLinks(items, keyOf);
  const parents = resolveParents(items, keyOf);
  const tally = { restored: 0, long: 0 };
  const issues = ranked.map(({ key, item }, at) => {
    const made = issueOf(key, item, {
      parent: parents.of.get(key),
      links: links.of.get(key),
      documentFields,
      markup,
    });
    if (made.restored) tally.restored += 1;
    if (made.long) tally.long += 1;
    if ((at + 1) % PROGRESS_EVERY === 0 || at + 1 === ranked.length) progress(at + 1, ranked.length);
    return made.issue;
  });
  return {
    seed: { projects: projectsOf(items), issues },
    restoredBreaks: tally.restored,
    notes: inWords(
      unranked,
      'One item has no rank in the file: it stands last.',
      '# items have no rank in the file: they stand last, in the order of the file.',
    ),
    leftOut: [
      ...inWords(
        parents.lost,
        'the parent of one item, which is not in the file',
        'the parents of # items, which are not in the file',
      ),
      ...inWords(
        links.lost,
        'one link to an item that is not in the file',
        '# links to items that are not in the file',
      ),
      ...inWords(
        tally.long,
        'the markup of one text too long for Jira',
        'the markup of # texts too long for Jira',
      ),
    ],
  };
}

interface Around {
  readonly parent: string | undefined;
  readonly links: IssueSeed['links'];
  readonly documentFields: ReadonlySet<string>;
  readonly markup: Markup;
}

function issueOf(
  key: string,
  item: BacklogItem,
  around: Around,
): { issue: IssueSeed; restored: boolean; long: boolean } {
  const texts = textReader(around.markup);
  const fields = Object.entries(item.fields).map(
    ([name, value]) => [name, fieldOf(value, around.documentFields.has(name), texts.read)] as const,
  );
  const issue: IssueSeed = {
    key,
    summary: item.summary,
    description:
      item.description === undefined || item.description === null ? null : texts.read(item.description),
    issueType: item.issueType,
    ...(item.status !== undefined && { status: item.status }),
    ...(item.priority !== undefined && { priority: item.priority }),
    ...(item.labels !== undefined && { labels: item.labels }),
    ...(item.components !== undefined && { components: item.components }),
    ...(item.fixVersions !== undefined && { fixVersions: item.fixVersions }),
    ...(item.storyPoints !== undefined && { storyPoints: item.storyPoints }),
    ...(around.parent !== undefined && { parent: around.parent }),
    ...(item.sprints !== undefined && { sprints: item.sprints }),
    ...(item.reporter !== undefined && { reporter: item.reporter }),
    ...(item.assignee !== undefined && { assignee: item.assignee }),
    ...(item.created !== undefined && { created: item.created }),
    ...(item.updated !== undefined && { updated: item.updated }),
    ...(item.comments.length > 0 && { comments: commentsOf(item, texts.read) }),
    ...(fields.length > 0 && { customFields: Object.fromEntries(fields) }),
    ...(around.links !== undefined && { links: around.links }),
  };
  return { issue, restored: texts.tally.restored, long: texts.tally.long };
}

type ReadText = (raw: RawText) => AdfDocument | null;

/** Converts the texts of one item and remembers what happened on the way. */
function textReader(markup: Markup): { read: ReadText; tally: { restored: boolean; long: boolean } } {
  const tally = { restored: false, long: false };
  return {
    tally,
    read: (raw) => {
      if ('adf' in raw) return adfFromJson(raw.adf) ?? null;
      if (raw.text.length > LONGEST_MARKUP) tally.long = true;
      const { document, restored } = textToAdf(raw.text, markup);
      if (restored) tally.restored = true;
      return document;
    },
  };
}

function commentsOf(item: BacklogItem, read: ReadText): NonNullable<IssueSeed['comments']> {
  return item.comments.flatMap(({ body, ...rest }) => {
    const document = read(body);
    return document === null ? [] : [{ ...rest, body: document }];
  });
}

function fieldOf(
  value: RawField,
  isDocument: boolean,
  read: ReadText,
): NonNullable<IssueSeed['customFields']>[string] {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return isDocument ? read({ text: value }) : value;
  if (!isRawText(value)) return value;
  return isDocument || 'adf' in value ? read(value) : value.text.trim();
}

function isRawText(value: readonly string[] | RawText): value is RawText {
  return !Array.isArray(value);
}

/** A field is of one type for all items: a document if any item needs one. */
function documentFieldsOf(items: readonly KeyedItem[]): Set<string> {
  const names = new Set<string>();
  for (const { item } of items) {
    for (const [name, value] of Object.entries(item.fields)) {
      if (typeof value !== 'object' || value === null || !isRawText(value)) continue;
      if ('adf' in value || /[\r\n]|\S {2,}\S/.test(value.text) || value.text.length > LONGEST_LINE)
        names.add(name);
    }
  }
  return names;
}

/**
 * By Jira's rank; what has none stands last, in the order of the file.
 * @returns also how many of a ranked backlog have none
 */
function byRank(items: readonly KeyedItem[]): {
  readonly ranked: readonly KeyedItem[];
  readonly unranked: number;
} {
  const withRank = items.filter(({ item }) => item.rank !== undefined);
  if (withRank.length === 0) return { ranked: items, unranked: 0 };
  const without = items.filter(({ item }) => item.rank === undefined);
  const sorted = withRank.sort((a, b) => compare(a.item.rank ?? '', b.item.rank ?? ''));
  return { ranked: [...sorted, ...without], unranked: without.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Projects in the order in which the file comes to them. */
function projectsOf(items: readonly KeyedItem[]): ProjectSeed[] {
  const names = new Map<string, string>();
  for (const { projectKey, item } of items) {
    if (!names.has(projectKey)) names.set(projectKey, item.projectName ?? projectKey);
  }
  return [...names].map(([key, name]) => ({ key, name }));
}

function inWords(count: number, one: string, several: string): string[] {
  return count === 0 ? [] : [count === 1 ? one : several.replace('#', String(count))];
}
