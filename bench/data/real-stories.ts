/**
 * The real stories of ../shared/data, read once for all benches: 666 sentences of ten backlogs (dalpiaz) and 1,753 issues
 * of five public Jira projects (deepse). Absent data is told to the caller, who says so and goes on without.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readPlainText } from '../../src/story/plain-text';
import type { IssueKind, Story } from '../../src/story/story';

export const DATA = join(__dirname, '../../../shared/data');

export interface RealStory {
  /** The file's backlog: `g03` or a Jira project's key. */
  readonly backlog: string;
  /** Unique over all: `g03:17` (a line, from 1) or an issue key. */
  readonly key: string;
  readonly summary: string;
  /** As the file has it, with its line breaks restored; empty where there is none. */
  readonly description: string;
  /** Story points; `undefined` where the file has none. */
  readonly estimate: number | undefined;
}

/** Whether the folder with the data is beside the repository. */
export function isDataHere(): boolean {
  return existsSync(DATA);
}

/** The issues of `deepse_dev.csv`. Its makers flattened line breaks to runs of two and more spaces: each is a break again. */
export function readIssues(): RealStory[] {
  const csv = readFileSync(join(DATA, 'deepse_dev.csv'), 'utf8');
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  return rows.map((row) => ({
    backlog: (row['issuekey'] ?? '').replace(/-\d+$/, ''),
    key: row['issuekey'] ?? '',
    summary: row['title'] ?? '',
    description: (row['description'] ?? '').replace(/ {2,}/g, '\n'),
    estimate: Number(row['storypoint']),
  }));
}

/** The one-line stories of the ten backlogs in `dalpiaz/`. */
export function readSentences(): RealStory[] {
  return readdirSync(join(DATA, 'dalpiaz'))
    .sort()
    .flatMap((file) => {
      const backlog = file.slice(0, 3);
      return readFileSync(join(DATA, 'dalpiaz', file), 'utf8')
        .split('\n')
        .map((line, index) => ({
          backlog,
          key: `${backlog}:${index + 1}`,
          summary: line.trim(),
          description: '',
          estimate: undefined,
        }))
        .filter(({ summary }) => summary !== '');
    });
}

/** What the checks see of it; all that the files don't hold is unseen. */
export function storyOf({ key, summary, description, estimate }: RealStory, kind: IssueKind): Story {
  return {
    id: key,
    key,
    kind,
    summary,
    description: readPlainText(description),
    criteriaFields: [],
    estimate,
    labels: undefined,
    components: undefined,
    parent: undefined,
    links: undefined,
    subtasks: undefined,
    attachments: undefined,
    updated: undefined,
  };
}
