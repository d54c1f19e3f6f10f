/** The folder that keeps everything: private to its owner, used by one start at a time, put aside rather than lost. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Database } from './database';
import { SITES_FOLDER } from './site/folder';

const DATA_FILE = 'groundwork.sqlite';
const CLAIM_FILE = 'in-use-by';

/** Raised when the folder can't be used; the message is a sentence for the person at the terminal. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable';
}

export interface DataFolder {
  readonly path: string;
  readonly database: Database;
  /** Where the data of before a reset went; `null` without one. */
  readonly putAside: string | null;
  /** Closes the database and lets another start use the folder. */
  readonly close: () => void;
}

/**
 * Opens the folder, making it when absent.
 * @param reset moves the present data aside first, so that nothing is lost by a flag
 * @param processId of this process, for the sentence that another start gets
 * @throws DataFolderUnusable, or DatabaseUnusable for a damaged file
 */
export function openDataFolder(folder: string, reset: boolean, processId: number): DataFolder {
  const path = resolve(folder);
  makePrivate(path);
  const release = claim(path, processId);
  try {
    const file = join(path, DATA_FILE);
    // A start that was killed leaves SQLite's lock behind; the claim above says that nobody holds it.
    rmSync(`${file}.lock`, { recursive: true, force: true });
    const putAside = reset ? setAside(file) : null;
    const database = new Database(file);
    return {
      path,
      database,
      putAside,
      close() {
        database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function makePrivate(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (!statSync(path).isDirectory()) throw new Error('it is a file');
    // Closing a folder that others use, e.g. one's home or /tmp, to everybody else would break what lives there.
    const foreign = readdirSync(path).find((name) => !isOurs(name));
    if (foreign !== undefined && !existsSync(join(path, DATA_FILE))) {
      throw new Error(`it holds other things, such as ${foreign}, and would be made private`);
    }
    chmodSync(path, 0o700);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFolderUnusable(
      `The data folder ${path} can't be used (${reason}). Name another with --data DIR.`,
    );
  }
}

function isOurs(name: string): boolean {
  return name === CLAIM_FILE || name === SITES_FOLDER || name.startsWith('groundwork.');
}

function claim(path: string, processId: number): () => void {
  const file = join(path, CLAIM_FILE);
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
  if (holder !== null && holder !== processId && lives(holder)) {
    throw new DataFolderUnusable(
      `The data folder ${path} is in use by process ${holder}. End that one first, name another folder with --data DIR, or delete the file in-use-by in it if that process isn't Groundwork.`,
    );
  }
  writeFileSync(file, String(processId), { mode: 0o600 });
  return () => {
    rmSync(file, { force: true });
  };
}

function lives(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function setAside(file: string): string | null {
  if (!existsSync(file)) return null;
  const aside = unusedName(file);
  renameSync(file, aside);
  // A start that was killed leaves a journal without which the file that was put aside can't be read.
  if (existsSync(`${file}-journal`)) renameSync(`${file}-journal`, `${aside}-journal`);
  return aside;
}

/** Never one that is taken: the data of an earlier reset is kept, too. */
function unusedName(file: string): string {
  for (let count = 1; ; count += 1) {
    const name = basename(file, '.sqlite') + `.before-reset${count === 1 ? '' : `-${count}`}.sqlite`;
    const aside = join(file, '..', name);
    if (!existsSync(aside)) return aside;
  }
}
