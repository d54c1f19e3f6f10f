/** Fills a fresh data folder: with the backlog somebody brought, else with a sample or the demo. Never mixes the two. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { SingleBar, Presets } from 'cli-progress';
import { demoBacklog } from './demo/backlog';
import { SAMPLES, sampleBacklog, type SampleLanguage } from './demo/samples/samples';
import { ImportRefused, readBacklog, type ImportReport } from './import/read-backlog';
import { SeedRefused, type Jira } from './jira/jira';
import type { BacklogSeed } from './jira/seed';
import type { StartOptions } from './options';
import { refusalToKeep } from './shell/server/import-routes';

/** Raised when nothing was imported; the message is one or more sentences for the person at the terminal. */
export class ImportFailed extends Error {
  override readonly name = 'ImportFailed';
}

/** From this many rows on a person wants to see that something moves. */
const ROWS_WITH_PROGRESS = 500;

export interface Surroundings {
  readonly folder: string;
  readonly now: Date;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** @throws ImportFailed with the reason; what was in the folder is then as before */
export async function fillDataFolder(jira: Jira, options: StartOptions, around: Surroundings): Promise<void> {
  if (options.importFile !== null) {
    await importFile(jira, options, options.importFile, around);
  } else if (options.sample !== null) {
    await fillWithSample(jira, options.sample, around);
  } else if (jira.state() === 'empty') {
    await jira.load(demoBacklog(around.now), { origin: 'sample', replace: false });
  }
}

/** An untouched demo or sample makes way; from then on everything is told from now again. */
async function fillWithSample(jira: Jira, language: SampleLanguage, around: Surroundings): Promise<void> {
  if (jira.state() === 'used') {
    throw new ImportFailed(
      `The data folder ${around.folder} already holds a backlog or edits, and a sample would mix with them. ` +
        'Leave --sample out to go on with it, or start with --data DIR to use another folder.',
    );
  }
  await jira.load(sampleBacklog(language, around.now), { origin: 'sample', replace: true });
  jira.profiles.chooseForSite(SAMPLES[language].locale);
}

async function importFile(
  jira: Jira,
  options: StartOptions,
  file: string,
  around: Surroundings,
): Promise<void> {
  const refusal = refusalToKeep(jira, around.folder);
  if (refusal !== null) throw new ImportFailed(refusal);
  const bytes = readFile(file);
  const reading = progressBar('Reading');
  const { seed, report } = read(bytes, file, options, reading);
  await store(jira, seed);
  tell(report, around);
}

async function store(jira: Jira, seed: BacklogSeed): Promise<void> {
  const bar = progressBar('Storing');
  try {
    await jira.load(seed, { origin: 'import', replace: true, progress: bar.progress });
  } catch (error) {
    if (error instanceof SeedRefused) throw new ImportFailed(error.message);
    throw error;
  } finally {
    bar.stop();
  }
}

function read(bytes: Uint8Array, file: string, options: StartOptions, bar: ReturnType<typeof progressBar>) {
  try {
    return readBacklog(bytes, {
      fileName: file,
      ...(options.project !== null && { project: options.project }),
      skipBadRows: options.skipBadRows,
      progress: bar.progress,
    });
  } catch (error) {
    if (error instanceof ImportRefused) throw new ImportFailed(error.message);
    throw error;
  } finally {
    bar.stop();
  }
}

function readFile(file: string): Uint8Array {
  if (!existsSync(file)) throw new ImportFailed(`There is no file ${file}. Nothing was imported.`);
  if (!statSync(file).isFile()) throw new ImportFailed(`${file} is no file. Nothing was imported.`);
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportFailed(`The file ${file} can't be read (${reason}). Nothing was imported.`);
  }
}

function tell(report: ImportReport, { say, complain }: Surroundings): void {
  const projects = report.projects.map(({ key, issues }) => `${key} ${issues}`).join(', ');
  say(`Imported ${report.imported} of ${report.rows} items: ${projects}.`);
  if (report.restoredBreaks > 0) {
    say(`In ${report.restoredBreaks} of them line breaks that an export had flattened were restored.`);
  }
  for (const what of report.leftOut) say(`Left out: ${what}.`);
  for (const note of report.notes) say(note);
  for (const { line, reason } of report.badRows) complain(`Line ${line} was skipped: ${reason}`);
}

function progressBar(title: string): { progress: (done: number, total: number) => void; stop: () => void } {
  const bar = new SingleBar(
    { format: `${title} {bar} {value} of {total}`, clearOnComplete: true, hideCursor: true },
    Presets.shades_grey,
  );
  let started = false;
  return {
    progress(done, total) {
      if (total < ROWS_WITH_PROGRESS) return;
      if (!started) bar.start(total, done);
      else bar.update(done);
      started = true;
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
