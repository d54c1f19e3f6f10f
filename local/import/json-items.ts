/** A JSON search result of Jira → backlog items: one answer, several of them in a list, or a list of issues. */
import { z } from 'zod';
import { RowFault, type BacklogItem, type RawLink } from './backlog-item';
import { pointsOf, summaryOf } from './cell-values';
import type { Known } from './columns';
import { ImportRefused, type BadRow } from './import-refused';
import { isRecord, textAt } from './json';
import { richText, stringsOf } from './json-values';
import type { ItemsRead } from './items-read';
import { readJiraDate } from './jira-dates';
import { fieldNames, nothingUnread, readOwnFields, type FieldNames, type Unread } from './own-fields';
import { statusOf } from './status';

/** What `expand=names,schema` adds, to a page of a search as to one issue. */
const expanded = {
  names: z.record(z.string(), z.string()).optional(),
  schema: z.record(z.string(), z.unknown()).optional(),
};
const issueShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  key: z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
  ...expanded,
});
const resultShape = z.object({
  issues: z.array(z.unknown()),
  ...expanded,
});

/** @throws ImportRefused when the text is no JSON or holds no issues */
export function itemsFromJson(text: string, fileName: string): ItemsRead {
  const pages = pagesOf(parse(text, fileName));
  if (pages === undefined) {
    throw new ImportRefused(
      `${fileName} is JSON, but no search result of Jira: it has no list "issues" of {key, fields}.`,
    );
  }
  const items: BacklogItem[] = [];
  const badRows: BadRow[] = [];
  const seen = new Set<Known>();
  const unread = nothingUnread();
  let line = 0;
  for (const { issues, names } of pages) {
    for (const issue of issues) {
      line += 1;
      try {
        items.push(itemFromIssue(issue, names, line, seen, unread));
      } catch (error) {
        if (!(error instanceof RowFault)) throw error;
        badRows.push({ line, reason: error.message });
      }
    }
  }
  return {
    format: 'jira-json',
    rows: line,
    items,
    badRows,
    seen,
    leftOut: unread.fields.size === 0 ? [] : [`the fields ${[...unread.fields].join(', ')}`],
    notes: seen.has('storyPoints') ? [] : pointsPerhapsLost(unread, fileName),
  };
}

/** Without names nobody can tell story points from any other number. */
function pointsPerhapsLost({ numbers }: Unread, fileName: string): readonly string[] {
  if (numbers.size === 0) return [];
  const fields = [...numbers].join(' or ');
  return [
    `${fileName} names no field for story points; they may be the numbers in ${fields}: ` +
      'export again with "expand=names,schema" added to the search\'s address, and they are taken over.',
  ];
}

/**
 * One issue as `GET /rest/api/2|3/issue` answers it.
 * @param names of the site's own fields by id, where known; without them they are found by their type
 * @param seen is told what the issue has a field for
 * @param unread is told the fields that are left out
 * @throws RowFault when it is no issue or can't be taken over
 */
export function itemFromIssue(
  issue: unknown,
  names: FieldNames,
  line: number,
  seen = new Set<Known>(),
  unread = nothingUnread(),
): BacklogItem {
  const parsed = issueShape.safeParse(issue);
  if (!parsed.success) throw new RowFault('it is no issue of the form {key, fields}');
  const { key, id, fields } = parsed.data;
  const own = readOwnFields(fields, { ...names, ...fieldNames(parsed.data) }, unread);
  const points = own.points === undefined ? fields['storyPoints'] : own.points; // null: there, and empty
  const { summary } = fields;
  const note = <T>(what: Known, value: T): T => {
    if (value !== undefined) seen.add(what);
    return value;
  };
  return {
    line,
    key: key ?? null,
    id: id === undefined ? null : String(id),
    summary: summaryOf(typeof summary === 'string' ? summary : undefined),
    description: note('description', richText(fields['description'])),
    issueType: textAt(fields['issuetype'], 'name') ?? 'Story',
    status: statusOf({
      name: textAt(fields['status'], 'name'),
      category: categoryName(fields['status']),
      resolution: textAt(fields['resolution'], 'name'),
    }),
    priority: textAt(fields['priority'], 'name'),
    labels: note('labels', stringsOf(fields['labels'])),
    components: note('components', stringsOf(fields['components'])),
    fixVersions: stringsOf(fields['fixVersions']),
    storyPoints: note('storyPoints', pointsFrom(points)),
    parent: note('parent', own.epic ?? parentOf(fields['parent'])),
    sprints: own.sprints ?? stringsOf(fields['sprint']),
    reporter: textAt(fields['reporter'], 'displayName'),
    assignee: textAt(fields['assignee'], 'displayName'),
    created: dateOf(fields['created']),
    updated: dateOf(fields['updated']),
    comments: commentsOf(fields['comment']),
    fields: own.fields,
    links: note('linkedIssues', linksOf(fields['issuelinks'])),
    projectName: textAt(fields['project'], 'name'),
    rank: own.rank,
  };
}

function parse(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (areJsonLines(text)) {
      throw new ImportRefused(
        `${fileName} holds JSON lines, which can be scored (npm run score -- FILE) but not imported: ` +
          'import CSV, or the whole answer of a search as one JSON document.',
      );
    }
    throw new ImportRefused(`${fileName} begins like JSON but is not well-formed; perhaps it was cut off.`);
  }
}

/** Whether each of the first lines is a document of its own. */
function areJsonLines(text: string): boolean {
  const lines = text.split('\n', 20).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every(isJson);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function pagesOf(json: unknown): { issues: readonly unknown[]; names: FieldNames }[] | undefined {
  const one = resultShape.safeParse(json);
  if (one.success) return [{ issues: one.data.issues, names: fieldNames(one.data) }];
  if (!Array.isArray(json))
    return issueShape.safeParse(json).success ? [{ issues: [json], names: {} }] : undefined;
  const pages = z.array(resultShape).min(1).safeParse(json);
  if (pages.success) return pages.data.map((page) => ({ issues: page.issues, names: fieldNames(page) }));
  return json.some((entry) => isRecord(entry) && isRecord(entry['fields']))
    ? [{ issues: json, names: {} }]
    : undefined;
}

function pointsFrom(value: unknown): number | null | undefined {
  if (value === undefined || value === null) return value;
  return pointsOf(
    typeof value === 'number' || typeof value === 'string' ? String(value) : JSON.stringify(value),
  );
}

function parentOf(value: unknown): string | null | undefined {
  return value === undefined ? undefined : (textAt(value, 'key') ?? null);
}

function categoryName(status: unknown): string | undefined {
  const category = isRecord(status) ? status['statusCategory'] : undefined;
  // Keys are the same in every language; names are not.
  const key = textAt(category, 'key');
  return key === 'indeterminate' ? 'In Progress' : (key ?? textAt(category, 'name'));
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' ? readJiraDate(value) : undefined;
}

function commentsOf(value: unknown): BacklogItem['comments'] {
  const comments: unknown = isRecord(value) ? value['comments'] : undefined;
  if (!Array.isArray(comments)) return [];
  return comments.flatMap((comment: unknown) => {
    const body = isRecord(comment) ? richText(comment['body']) : undefined;
    if (body === undefined || body === null || !isRecord(comment)) return [];
    const author = textAt(comment['author'], 'displayName');
    const created = dateOf(comment['created']);
    return [{ ...(author !== undefined && { author }), ...(created !== undefined && { created }), body }];
  });
}

function linksOf(value: unknown): RawLink[] | undefined {
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((link: unknown): RawLink[] => {
    if (!isRecord(link)) return [];
    const outward = textAt(link['outwardIssue'], 'key');
    const key = outward ?? textAt(link['inwardIssue'], 'key');
    const type = textAt(link['type'], 'name');
    return key === undefined || type === undefined
      ? []
      : [{ type, direction: outward === undefined ? 'inward' : 'outward', key }];
  });
}
