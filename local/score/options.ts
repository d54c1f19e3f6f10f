/** The flags of `npm run score`: read strictly, explained in one place. */
import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'table', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface ScoreOptions {
  /** `null`: standard input. */
  readonly file: string | null;
  readonly format: Format;
  /** What the checks take for the present instant; `null`: the clock of this machine. */
  readonly now: Date | null;
}

/** A flag that can't be used; the message is a sentence for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const HELP = `How ready are these stories? Scores them as the app does, with the defaults of a new team.

  npm run score -- backlog.csv               a CSV export of Jira, a plain CSV, or a JSON search result
  npm run score -- stories.jsonl             JSON lines: one story a line
  cat stories.jsonl | npm run --silent score the same from standard input

  --format json|table|csv   JSON lines, one a story (default); a table or CSV for people
  --now INSTANT             what the checks take for now, e.g. 2026-03-02T09:00:00Z (default: this machine's clock)
  --help                    this text

A line of JSON may hold key, summary, description, issueType, storyPoints, labels, components, parent, links, subtasks,
attachments, updated and acceptanceCriteria. What is absent is unknown and is not judged; what is null or empty is missing.
Criteria are looked for in acceptanceCriteria and in the description; they are unknown only where both are absent.
An item without a type is a story.

A description is an Atlassian document (JSON), Jira's wiki markup, or Markdown. Text is wiki markup if it has more kinds
of signs that only wiki markup has (h2. headings, {code}, {{words}}, ||table heads||, [text|address], bq., several lines
with # below one another, a whole line in *bold*) than signs that only Markdown has (## headings, \`\`\` fences, - [ ] boxes,
**bold**, [text](address), |---| tables). Otherwise JSON lines are read as Markdown, CSV and Jira's results as wiki markup.

Each line of the answer: {key, score, band, findings: [{check, answer, credit, weight, observed, expected, fix, gain,
minutes, who, evidence: [{source, text}]}]}; score and band are null where not enough is seen.

A broken line is named on standard error, and the rest is scored; the exit status is then 1. It is 2 for a flag or a file
that can't be used.
`;

/**
 * @param args what follows `npm run score --`
 * @throws UsageError naming the flag and what it takes
 */
export function parseOptions(args: readonly string[]): ScoreOptions | 'help' {
  const { values, positionals } = strictly(args);
  if (values.help === true) return 'help';
  const [file, ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(`One file at a time: ${file ?? ''} and ${more.join(', ')} were given.`);
  return {
    file: file === undefined || file === '-' ? null : file,
    format: formatOf(values.format),
    now: instantOf(values.now),
  };
}

function strictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${reason ?? 'A flag is not known'}; --help names the flags.`);
  }
}

function formatOf(value: string | undefined): Format {
  if (value === undefined) return 'json';
  const format = FORMATS.find((one) => one === value);
  if (format === undefined)
    throw new UsageError(`--format ${value} is not known: it takes ${FORMATS.join(', ')}.`);
  return format;
}

function instantOf(value: string | undefined): Date | null {
  if (value === undefined) return null;
  const now = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(now.getTime())) {
    throw new UsageError(`--now ${value} is no instant: it takes one like 2026-03-02T09:00:00Z.`);
  }
  return now;
}
