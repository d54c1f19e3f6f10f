/** Rows of a CSV file → backlog items: Jira's own export, or any file whose column names say what they hold. */
import { RowFault, type BacklogItem, type RawField, type RawLink } from './backlog-item';
import { namesOf, pointsOf, summaryOf } from './cell-values';
import { withAuthorsNamed } from './comment-authors';
import { isJiraExport, meaningOf, type Known } from './columns';
import { readCsv, type CsvRecord } from './csv-records';
import { ImportRefused, type BadRow } from './import-refused';
import type { ItemsRead } from './items-read';
import { readJiraDate } from './jira-dates';
import { statusOf } from './status';

interface Layout {
  /** Column numbers by what they hold; repeated headers give several. */
  readonly known: ReadonlyMap<Known, readonly number[]>;
  readonly fields: ReadonlyMap<string, readonly number[]>;
  readonly links: readonly {
    readonly column: number;
    readonly type: string;
    readonly direction: RawLink['direction'];
  }[];
  readonly unknown: readonly string[];
}

/** What a column of criteria is called where it has no name of its own. */
const CRITERIA_FIELD = 'Acceptance criteria';

/** @throws ImportRefused when the text has no header that names a summary */
export function itemsFromCsv(text: string, fileName: string): ItemsRead {
  const table = readCsv(
    text,
    fileName,
    (names) => names.filter((name) => meaningOf(name).is !== 'unknown').length,
  );
  const layout = layoutOf(table.header);
  if (!layout.known.has('summary')) {
    throw new ImportRefused(
      `${fileName} has no column for the summary: its first line should name the columns, one of them "Summary" or "title", ` +
        `and reads "${table.header.join(', ').slice(0, 80)}".`,
    );
  }
  const badRows: BadRow[] = [...table.badRows];
  const unreadDates = new Map<string, number>();
  const items: BacklogItem[] = [];
  const people = new Map<string, string>();
  for (const record of table.records) {
    notePeople(record, layout, people);
    try {
      items.push(itemOf(record, layout, unreadDates));
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      badRows.push({ line: record.line, reason: error.message });
    }
  }
  badRows.sort((a, b) => a.line - b.line);
  return {
    format: isJiraExport(table.header) ? 'jira-csv' : 'plain-csv',
    rows: table.records.length + table.badRows.length,
    items: items.map((item) => withAuthorsNamed(item, people)),
    badRows,
    notes: [],
    seen: new Set([...layout.known.keys(), ...(layout.links.length > 0 ? (['linkedIssues'] as const) : [])]),
    leftOut: [
      ...columnsInWords(layout.unknown),
      ...[...unreadDates].map(
        ([what, count]) =>
          `when ${count === 1 ? 'one item was' : `${count} items were`} ${what}, in a form of date that is not known`,
      ),
    ],
  };
}

function layoutOf(header: readonly string[]): Layout {
  const known = new Map<Known, number[]>();
  const fields = new Map<string, number[]>();
  const links: Layout['links'][number][] = [];
  const unknown: string[] = [];
  header.forEach((name, column) => {
    const meaning = meaningOf(name);
    if (meaning.is === 'field') fields.set(meaning.name, [...(fields.get(meaning.name) ?? []), column]);
    else if (meaning.is === 'link') links.push({ column, type: meaning.type, direction: meaning.direction });
    else if (meaning.is === 'unknown') unknown.push(name);
    else known.set(meaning.is, [...(known.get(meaning.is) ?? []), column]);
  });
  return { known, fields, links, unknown };
}

/** Columns of names, and those of the account ids beside them. */
const PEOPLE = [
  ['reporter', 'reporterId'],
  ['assignee', 'assigneeId'],
] as const;

function notePeople({ cells }: CsvRecord, { known }: Layout, people: Map<string, string>): void {
  for (const [name, id] of PEOPLE) {
    const [called = '', accountId = ''] = [known.get(name), known.get(id)].map(
      (columns) => cells[columns?.[0] ?? -1]?.trim() ?? '',
    );
    if (called !== '' && accountId !== '') people.set(accountId, called);
  }
}

function itemOf({ line, cells }: CsvRecord, layout: Layout, unreadDates: Map<string, number>): BacklogItem {
  const all = (what: Known): readonly string[] | undefined =>
    layout.known.get(what)?.map((column) => cells[column] ?? '');
  /** The first that is filled: two columns may hold the same thing, e.g. both of Jira's fields for story points. */
  const one = (what: Known): string | undefined => {
    const found = all(what);
    return found?.find((cell) => cell.trim() !== '') ?? found?.[0];
  };
  const filled = (what: Known): string | undefined => {
    const cell = one(what)?.trim();
    return cell === '' ? undefined : cell;
  };
  const date = (what: 'created' | 'updated'): string | undefined => {
    const cell = filled(what);
    const instant = cell === undefined ? undefined : readJiraDate(cell);
    if (cell !== undefined && instant === undefined) unreadDates.set(what, (unreadDates.get(what) ?? 0) + 1);
    return instant;
  };
  const names = (what: Known, partedBy: RegExp): readonly string[] | undefined => {
    const found = all(what);
    return found === undefined ? undefined : namesOf(found, partedBy);
  };
  const description = one('description');
  const points = one('storyPoints');
  return {
    line,
    key: filled('key') ?? (layout.known.has('key') ? null : (filled('id') ?? null)),
    id: filled('id') ?? null,
    summary: summaryOf(one('summary')),
    description:
      description === undefined ? undefined : description.trim() === '' ? null : { text: description },
    issueType: filled('issueType') ?? 'Story',
    status: statusOf({
      name: filled('status'),
      category: filled('statusCategory'),
      resolution: filled('resolution'),
    }),
    priority: filled('priority'),
    labels: names('labels', /[\s,;]+/),
    components: names('components', /[,;]/),
    fixVersions: names('fixVersions', /[,;]/),
    storyPoints: points === undefined ? undefined : pointsOf(points),
    parent:
      layout.known.has('parent') || layout.known.has('parentKey')
        ? (filled('parentKey') ?? filled('parent') ?? null)
        : undefined,
    sprints: names('sprint', /;/),
    reporter: filled('reporter'),
    assignee: filled('assignee'),
    created: date('created'),
    updated: date('updated'),
    comments: (all('comment') ?? []).filter((cell) => cell.trim() !== '').map(commentOf),
    fields: fieldsOf(cells, layout),
    links: linksOf(cells, layout),
    projectName: filled('projectName'),
    rank: filled('rank'),
  };
}

/** Jira writes a comment as `date;author;text`; whatever has not that form is all text. */
function commentOf(cell: string): BacklogItem['comments'][number] {
  const [, when = '', author = '', text = ''] = /^([^;\n]*);([^;\n]*);([^]*)$/.exec(cell) ?? [];
  const created = readJiraDate(when);
  if (created === undefined) return { body: { text: cell } };
  return { created, ...(author.trim() !== '' && { author: author.trim() }), body: { text } };
}

function fieldsOf(cells: readonly string[], layout: Layout): Readonly<Record<string, RawField>> {
  const fields: [string, RawField][] = [...layout.fields].map(([name, columns]) => {
    const values = columns.map((column) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    return [name, values.length > 1 ? values : values[0] === undefined ? null : { text: values[0] }];
  });
  const criteria = layout.known.get('criteria')?.map((column) => cells[column] ?? '');
  if (criteria !== undefined) {
    const text = criteria.filter((cell) => cell.trim() !== '').join('\n\n');
    fields.push([CRITERIA_FIELD, text === '' ? null : { text }]);
  }
  return Object.fromEntries(fields);
}

function linksOf(cells: readonly string[], layout: Layout): readonly RawLink[] | undefined {
  const plain = layout.known.get('linkedIssues');
  if (layout.links.length === 0 && plain === undefined) return undefined;
  const columns = [
    ...layout.links,
    ...(plain ?? []).map((column) => ({ column, type: 'Relates', direction: 'outward' as const })),
  ];
  return columns.flatMap(({ column, type, direction }) =>
    namesOf([cells[column] ?? ''], /[\s,;]+/).map((key) => ({ type, direction, key })),
  );
}

function columnsInWords(names: readonly string[]): string[] {
  const distinct = [...new Set(names.map((name) => (name === '' ? 'one without a name' : name)))];
  if (distinct.length === 0) return [];
  return [`${distinct.length === 1 ? 'the column' : 'the columns'} ${distinct.join(', ')}`];
}
