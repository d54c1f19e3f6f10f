import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderUnusable, openDataFolder } from '../../local/data-folder';
import { Database, DatabaseUnusable } from '../../local/database';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'groundwork-test-'));
  folder = join(parent, 'data');
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function fillAndClose(): void {
  const { database, close } = openDataFolder(folder, false, process.pid);
  database.exec('CREATE TABLE kept (x TEXT)');
  database.run('INSERT INTO kept VALUES (?)', ['still here']);
  close();
}

describe('the data folder', () => {
  it('is made private to its owner', () => {
    openDataFolder(folder, false, process.pid).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('keeps what was stored', () => {
    fillAndClose();
    const { database, close } = openDataFolder(folder, false, process.pid);
    expect(database.get('SELECT x FROM kept')).toEqual({ x: 'still here' });
    close();
  });

  it('survives a start that was killed while it held the file', () => {
    fillAndClose();
    mkdirSync(join(folder, 'groundwork.sqlite.lock'));
    writeFileSync(join(folder, 'in-use-by'), '999999999');
    const { database, close } = openDataFolder(folder, false, process.pid);
    expect(database.get('SELECT x FROM kept')).toEqual({ x: 'still here' });
    close();
  });

  it('is used by one process at a time', () => {
    const first = openDataFolder(folder, false, process.pid);
    // The parent of the test lives for sure, and is not the one that asks.
    expect(() => openDataFolder(folder, false, process.ppid)).toThrow(DataFolderUnusable);
    expect(() => openDataFolder(folder, false, process.ppid)).toThrow(`process ${process.pid}`);
    first.close();
    openDataFolder(folder, false, process.ppid).close();
  });

  it('puts the old data aside on a reset, and loses none of it', () => {
    fillAndClose();
    const { database, putAside, close } = openDataFolder(folder, true, process.pid);
    expect(database.all("SELECT name FROM sqlite_master WHERE name = 'kept'")).toEqual([]);
    expect(putAside).not.toBeNull();
    expect(existsSync(putAside ?? '')).toBe(true);
    close();
  });

  it('keeps the data of every reset, the one after a failed start included', () => {
    fillAndClose();
    const first = openDataFolder(folder, true, process.pid);
    first.close();
    const second = openDataFolder(folder, true, process.pid);
    second.close();
    expect(second.putAside).not.toBe(first.putAside);
    const kept = new Database(first.putAside ?? '');
    expect(kept.get('SELECT x FROM kept')).toEqual({ x: 'still here' });
    kept.close();
  });

  it('puts the journal of a killed start aside together with its data', () => {
    fillAndClose();
    writeFileSync(join(folder, 'groundwork.sqlite-journal'), 'half a change');
    const { putAside, close } = openDataFolder(folder, true, process.pid);
    expect(readFileSync(`${putAside ?? ''}-journal`, 'utf8')).toBe('half a change');
    close();
  });

  it('leaves a folder alone that holds other things', () => {
    mkdirSync(folder, { mode: 0o755 });
    writeFileSync(join(folder, 'letter.txt'), '');
    const open = () => openDataFolder(folder, false, process.pid);
    expect(open).toThrow(DataFolderUnusable);
    expect(open).toThrow(/letter\.txt.*--data DIR/);
    expect(statSync(folder).mode & 0o777).toBe(0o755);
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  it('leaves a damaged file as it is and says what to do', () => {
    fillAndClose();
    const file = join(folder, 'groundwork.sqlite');
    const damaged = Buffer.from('this is no database, and long enough to be read as one'.repeat(40));
    writeFileSync(file, damaged);
    const open = () => openDataFolder(folder, false, process.pid);
    expect(open).toThrow(DatabaseUnusable);
    expect(open).toThrow(/--data DIR.*--reset/);
    expect(readFileSync(file).equals(damaged)).toBe(true);
    openDataFolder(folder, true, process.pid).close();
  });

  it('notices damage in the middle of the file', () => {
    const { database, close } = openDataFolder(folder, false, process.pid);
    database.exec('CREATE TABLE kept (x TEXT)');
    database.transaction(() => {
      for (let i = 0; i < 2000; i += 1) database.run('INSERT INTO kept VALUES (?)', ['x'.repeat(200)]);
    });
    close();
    const file = join(folder, 'groundwork.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, 4096 * 6);
    writeFileSync(file, bytes);
    expect(() => openDataFolder(folder, false, process.pid)).toThrow(DatabaseUnusable);
  });

  it('says so when the folder is a file', () => {
    writeFileSync(folder, '');
    expect(() => openDataFolder(folder, false, process.pid)).toThrow(DataFolderUnusable);
  });
});
