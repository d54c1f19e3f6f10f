/**
 * How long an import takes: 10,000 rows in the form of the real ones (technical stories of about 700 characters, a few
 * of 20,000, line breaks flattened, markup in every second), made up anew and the same each time.
 * Stored in a file by the stand-in of Jira, as `npm start -- --import` does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../local/clock';
import { Database } from '../local/database';
import { readBacklog } from '../local/import/read-backlog';
import { createJira } from '../local/jira/jira';
import { report } from './figure';

const ROWS = 10_000;
const MOST_SECONDS = 60;

const WORDS = (
  'the agent should report its state when a task ends while scheduler waits for offers and master fails over stream ' +
  'module editor opens validation page user sees error in console build plan runs remote server container resource ' +
  'usage metric log file port flow connector mapping runtime version property default value test cluster node'
).split(' ');
const HEADER = 'issuekey,title,description,storypoint,split_mark,project,template,ac,blank_desc';

async function main(): Promise<void> {
  const csv = Buffer.from(rows().join('\n'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-import-'));
  const database = new Database(join(folder, 'bench.sqlite'));
  try {
    const jira = createJira({ database, clock: systemClock, siteUrl: 'http://localhost' });
    const start = performance.now();
    const { seed, report: imported } = readBacklog(csv, { fileName: 'bench.csv', skipBadRows: false });
    const read = performance.now();
    await jira.load(seed, { origin: 'import', replace: true });
    const stored = performance.now();
    if (imported.imported !== ROWS) throw new Error(`${imported.imported} of ${ROWS} rows were imported`);
    process.stdout.write(`of which reading and converting ${((read - start) / 1000).toFixed(1)} s\n`);
    report([
      {
        name: `${ROWS} rows imported`,
        value: (stored - start) / 1000,
        unit: 's',
        budget: MOST_SECONDS,
        kind: 'at-most',
      },
    ]);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rows(): string[] {
  const random = randomFrom(20181126);
  const lines = [HEADER];
  for (let at = 1; at <= ROWS; at += 1) {
    const project = ['MESOS', 'XD', 'STUDIO', 'BAM', 'APSTUD'][at % 5] ?? 'XD';
    const title = words(random, 4 + pick(random, 8)).replaceAll(',', '');
    lines.push(
      `${project}-${at},${title},"${description(random, at).replaceAll('"', '""')}",${pick(random, 14)},train,p,False,False,False`,
    );
  }
  return lines;
}

function description(random: () => number, at: number): string {
  if (at % 15 === 0) return '';
  const parts = [words(random, 30 + pick(random, 90))];
  if (at % 8 === 0)
    parts.push(`Acceptance criteria:  * ${words(random, 9)}  * ${words(random, 9)}  ** ${words(random, 5)}`);
  if (at % 6 === 0) parts.push(`{code}  at ${words(random, at % 500 === 0 ? 3000 : 60)}  {code}`);
  if (at % 20 === 0) parts.push(`h3. ${words(random, 3)}  # ${words(random, 8)}  # ${words(random, 8)}`);
  if (at % 3 === 0)
    parts.push(`See [the page|http://example.com/${at}], {{${words(random, 1)}}} and *${words(random, 2)}*.`);
  if (at % 90 === 0)
    parts.push(`||name||value||  |${words(random, 1)}|${words(random, 2)}|  |${words(random, 1)}|x|`);
  return parts.join('    ');
}

function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => WORDS[pick(random, WORDS.length)] ?? 'word').join(' ');
}

function pick(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

void main();
