/** `npm start`: opens the data folder, fills it when asked to, builds the app, and shows where to look. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movableClock, systemClock, type Clock } from './clock';
import { openDataFolder, DataFolderUnusable, type DataFolder } from './data-folder';
import { DatabaseUnusable } from './database';
import { fillDataFolder, ImportFailed } from './fill-data-folder';
import { eventfulJira } from './eventful-jira';
import { createLogBook } from './log-book';
import { parseOptions, UsageError, HELP, type StartOptions } from './options';
import { startPlatform } from './platform/platform';
import { previewInWorker } from './import/preview-in-worker';
import { hostApp } from './shell/server/app';
import { createGuard } from './shell/server/guard';
import { listen, PortUnusable } from './shell/server/listen';
import { siteFolder } from './site/folder';
import { connectSite, type Site } from './site/site';
import { SiteTrouble } from './site/trouble';
import { EMAIL_VARIABLE, takeCredentials, TOKEN_VARIABLE, type Credentials } from './site/credentials';
import { buildClient, buildPages } from '../static/build';

const ROOT = join(__dirname, '..');

/** The laptop's Jira is one site; its id says nothing about anybody. */
const CLOUD_ID = '00000000-0000-4000-8000-00000000c10d';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** The machine's clock until the laptop's own is there. */
let clockOfLog: Clock = systemClock;
const logBook = createLogBook(complain, () => clockOfLog);

/** Errors whose message is already a sentence for the person at the terminal. */
const SENTENCES = [UsageError, DataFolderUnusable, DatabaseUnusable, PortUnusable, ImportFailed, SiteTrouble];

async function main(): Promise<void> {
  // First of all: whatever is started later must not find the token.
  const credentials = takeCredentials(process.env);
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') {
    say(HELP);
    return;
  }
  const site = await siteOf(options, credentials);
  const path = options.site === null ? options.dataFolder : siteFolder(options.dataFolder, options.site);
  const folder = openDataFolder(path, options.reset, process.pid);
  try {
    await serve(options, folder, site);
  } catch (error) {
    folder.close();
    throw error;
  }
}

/** The real site that was asked for, reached and signed in to; `null` without `--site`. */
async function siteOf(options: StartOptions, credentials: Credentials | null): Promise<Site | null> {
  const { site: address, allowWrites } = options;
  if (address === null) return null;
  if (credentials === null) {
    throw new UsageError(
      `--site needs your e-mail address in ${EMAIL_VARIABLE} and an API token in ${TOKEN_VARIABLE}, both in the environment.`,
    );
  }
  return connectSite({ address, credentials, allowWrites, log: logBook.log });
}

async function serve(options: StartOptions, folder: DataFolder, site: Site | null): Promise<void> {
  if (folder.putAside !== null) say(`The data of before is in ${folder.putAside}.`);
  const server = await listen(options.port);
  const siteUrl = `http://localhost:${server.port}`;
  const { database } = folder;
  // Beside the data, which only one start can use: a second start elsewhere never takes our pages away.
  const outDir = join(folder.path, 'build');
  const clock = movableClock(database);
  clockOfLog = clock;

  try {
    const { jira, tell } = eventfulJira({ database, clock, siteUrl, onUnknown: logBook.log });
    if (site === null)
      await fillDataFolder(jira, options, { folder: folder.path, now: clock.now(), say, complain });
    const [platform] = await Promise.all([
      startPlatform({
        root: ROOT,
        outDir,
        database,
        clock,
        siteUrl,
        cloudId: CLOUD_ID,
        product: site?.fetch ?? jira.fetch,
        bundles: options.handlers ?? undefined,
        log: logBook.log,
      }),
      buildPages(ROOT, outDir),
      buildClient(ROOT, outDir),
    ]);
    tell(platform);
    const app = hostApp({
      guard: createGuard(server.port),
      clock,
      jira,
      platform,
      site,
      siteUrl,
      cloudId: CLOUD_ID,
      version: version(),
      outDir,
      dataFolder: folder.path,
      preview: previewInWorker,
      logBook,
    });
    server.answerWith((request) => app.fetch(request));
    closeOnSignal(async () => {
      await server.close();
      await platform.close();
      folder.close();
    });
    if (site !== null)
      say(
        `It shows ${site.name} as ${site.owner.displayName}, ${site.readOnly ? 'for reading only' : 'and lets changes through'}.`,
      );
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
