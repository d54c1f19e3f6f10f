/** The folder that keeps everything: private to its owner, used by one start at a time, put aside rather than lost. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Database } from './database';

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
    const file = join(path, 'groundwork.sqlite');
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
    chmodSync(path, 0o700);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFolderUnusable(
      `The data folder ${path} can't be used (${reason}). Name another with --data DIR.`,
    );
  }
}

function claim(path: string, processId: number): () => void {
  const file = join(path, 'in-use-by');
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
  const aside = file.replace(/\.sqlite$/, '.before-reset.sqlite');
  renameSync(file, aside);
  rmSync(`${file}-journal`, { force: true });
  return aside;
}
