/** The flags of `npm start`: read strictly, explained in one place. */
import { parseArgs } from 'node:util';
import { isSampleLanguage, SAMPLES, type SampleLanguage } from './demo/samples/samples';
import { readSiteAddress, type SiteAddress } from './site/address';

export interface StartOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly openBrowser: boolean;
  /** Folder that holds everything; made when absent. */
  readonly dataFolder: string;
  readonly reset: boolean;
  /** A small backlog in this language in the place of the demo. */
  readonly sample: SampleLanguage | null;
  readonly importFile: string | null;
  /** Project key for imported items. */
  readonly project: string | null;
  readonly skipBadRows: boolean;
  /** Folder of handlers that are built already. */
  readonly handlers: string | null;
  /** A real site in the place of the laptop's Jira. */
  readonly site: SiteAddress | null;
  /** Whether changes go through to that site. */
  readonly allowWrites: boolean;
}

/** A flag that can't be used; the message is a sentence for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const DEFAULT_PORT = 8040;
export const DEFAULT_DATA_FOLDER = '.groundwork';

export const HELP = `Groundwork on your laptop: the app as Atlassian Forge would run it, in a small Jira to click in.

  npm start                                  the backlog of a team that never was, to look around
  npm start -- --sample de                   a small backlog in German (de) or Spanish (es) in its place
  npm start -- --import FILE                 your own: a CSV export of Jira, a plain CSV, or a JSON search result
  npm start -- --site URL                    a real Jira Cloud site, for reading only

  --sample LANGUAGE  fill a fresh data folder with a small backlog in this language: de or es
  --import FILE      read this backlog into a fresh data folder (or in place of the untouched demo)
  --project KEY      put imported items into this project
  --skip-bad-rows    import the rows that can be read and name the others
  --site URL         show this site, e.g. https://NAME.atlassian.net, as the person whose JIRA_EMAIL and
                     JIRA_API_TOKEN are in the environment; the token is not stored
  --allow-writes     let changes through to that site
  --port N           port on this machine (${DEFAULT_PORT})
  --no-open          don't open a browser
  --data DIR         folder that keeps everything (${DEFAULT_DATA_FOLDER})
  --handlers DIR     run handlers that are built already, e.g. by Forge's own bundler, in place of src/
  --reset            put the data of that folder aside and begin anew
  --help             this text
`;

/**
 * @param args what follows `npm start --`
 * @returns the options, or 'help' where they were asked for
 * @throws UsageError naming the flag and what it takes
 */
export function parseOptions(args: readonly string[]): StartOptions | 'help' {
  const { values } = strictly(args);
  if (values.help === true) return 'help';
  refuseEmpty({
    '--import': values.import,
    '--data': values.data,
    '--port': values.port,
    '--site': values.site,
    '--sample': values.sample,
    '--handlers': values.handlers,
  });
  const project = values.project ?? null;
  if (project !== null && !/^[A-Z][A-Z0-9_]{1,9}$/.test(project)) {
    throw new UsageError(
      `--project ${project} is no project key: two to ten capital letters and digits, beginning with a letter, as in SHOP.`,
    );
  }
  const site = siteOf(values.site, values.import !== undefined || project !== null);
  if (site === null && values['allow-writes'] === true) {
    throw new UsageError('--allow-writes goes with --site URL.');
  }
  if (values.import === undefined && (project !== null || values['skip-bad-rows'] === true)) {
    throw new UsageError('--project and --skip-bad-rows go with --import FILE.');
  }
  return {
    port: port(values.port),
    openBrowser: values['no-open'] !== true,
    dataFolder: values.data ?? DEFAULT_DATA_FOLDER,
    reset: values.reset === true,
    sample: sampleOf(values.sample, values.import !== undefined || site !== null),
    importFile: values.import ?? null,
    project,
    skipBadRows: values['skip-bad-rows'] === true,
    handlers: values.handlers ?? null,
    site,
    allowWrites: values['allow-writes'] === true,
  };
}

function strictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        data: { type: 'string' },
        reset: { type: 'boolean' },
        import: { type: 'string' },
        sample: { type: 'string' },
        project: { type: 'string' },
        'skip-bad-rows': { type: 'boolean' },
        handlers: { type: 'string' },
        site: { type: 'string' },
        'allow-writes': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node's own sentence names the flag; its hint on positionals helps nobody here.
    const sentence = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${sentence}. See npm start -- --help.`);
  }
}

/** An empty value is mostly a variable of the shell that is not set; as a folder it would mean the present one. */
function refuseEmpty(flags: Readonly<Record<string, string | undefined>>): void {
  const empty = Object.keys(flags).find((flag) => flags[flag]?.trim() === '');
  if (empty !== undefined) throw new UsageError(`${empty} needs a value. See npm start -- --help.`);
}

function sampleOf(text: string | undefined, withOther: boolean): SampleLanguage | null {
  if (text === undefined) return null;
  if (!isSampleLanguage(text)) {
    throw new UsageError(
      `There is no sample in the language "${text}"; there is one for each of: ${Object.keys(SAMPLES).join(', ')}.`,
    );
  }
  if (withOther) {
    throw new UsageError('--sample fills the Jira of this machine: use it without --import and --site.');
  }
  return text;
}

function siteOf(text: string | undefined, withImport: boolean): SiteAddress | null {
  if (text === undefined) return null;
  if (withImport) {
    throw new UsageError(
      '--site shows what is on a real site, and --import and --project fill the Jira of this machine: use one or the other.',
    );
  }
  const read = readSiteAddress(text);
  if (!read.ok) throw new UsageError(read.sentence);
  return read.address;
}

function port(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) {
    throw new UsageError(`--port ${text} is no port: a number from 0 to 65535.`);
  }
  return value;
}
