/** `npm start`: opens the data folder, fills it when asked to, builds the app, and shows where to look. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from './clock';
import { openDataFolder, DataFolderUnusable, type DataFolder } from './data-folder';
import { DatabaseUnusable } from './database';
import { fillDataFolder, ImportFailed } from './fill-data-folder';
import { createJira } from './jira/jira';
import { parseOptions, UsageError, HELP, type StartOptions } from './options';
import { startPlatform } from './platform/platform';
import { previewInWorker } from './import/preview-in-worker';
import { hostApp } from './shell/server/app';
import { createGuard } from './shell/server/guard';
import { listen, PortUnusable } from './shell/server/listen';
import { buildClient, buildPages } from '../static/build';

const ROOT = join(__dirname, '..');
const OUT_DIR = join(ROOT, 'dist');

/** The laptop's Jira is one site; its id says nothing about anybody. */
const CLOUD_ID = '00000000-0000-4000-8000-00000000c10d';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Errors whose message is already a sentence for the person at the terminal. */
const SENTENCES = [UsageError, DataFolderUnusable, DatabaseUnusable, PortUnusable, ImportFailed];

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') {
    say(HELP);
    return;
  }
  const folder = openDataFolder(options.dataFolder, options.reset, process.pid);
  try {
    await serve(options, folder);
  } catch (error) {
    folder.close();
    throw error;
  }
}

async function serve(options: StartOptions, folder: DataFolder): Promise<void> {
  if (folder.putAside !== null) say(`The data of before is in ${folder.putAside}.`);
  const server = await listen(options.port);
  const siteUrl = `http://localhost:${server.port}`;
  const { database } = folder;
  const clock = systemClock;

  try {
    const jira = createJira({ database, clock, siteUrl });
    await fillDataFolder(jira, options, { folder: folder.path, now: clock.now(), say, complain });
    const [platform] = await Promise.all([
      startPlatform({
        root: ROOT,
        outDir: OUT_DIR,
        database,
        clock,
        siteUrl,
        cloudId: CLOUD_ID,
        product: (request, principal) => jira.fetch(request, principal),
        log: complain,
      }),
      buildPages(ROOT, OUT_DIR),
      buildClient(ROOT, OUT_DIR),
    ]);
    const app = hostApp({
      guard: createGuard(server.port),
      jira,
      platform,
      siteUrl,
      cloudId: CLOUD_ID,
      version: version(),
      outDir: OUT_DIR,
      dataFolder: folder.path,
      preview: previewInWorker,
      log: complain,
    });
    server.answerWith((request) => app.fetch(request));
    closeOnSignal(async () => {
      await server.close();
      await platform.close();
      folder.close();
    });
    say(`Groundwork is ready: open ${siteUrl}/ (stop it with Ctrl+C)`);
    if (options.openBrowser) await openBrowser(siteUrl);
  } catch (error) {
    await server.close();
    throw error;
  }
}

function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    void close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function openBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const child = await open(url);
    // A machine without a browser is no fault: the address is on the screen.
    child.once('error', () => undefined);
  } catch {
    say('No browser could be opened here; use the address above.');
  }
}

function version(): string {
  const file: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : '';
}

main().catch((error: unknown) => {
  const known = SENTENCES.some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  complain(known ? message : `Groundwork could not start: ${message}`);
  if (!known && process.env['DEBUG'] !== undefined && error instanceof Error) complain(error.stack ?? '');
  process.exit(error instanceof UsageError ? 2 : 1);
});
