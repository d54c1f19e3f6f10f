/** What `forge deploy` would take of this repository, in a folder where a test may spoil it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run-tool';

export interface AppCopy {
  readonly path: string;
  /** Replaces a text that must be there, in one file. */
  replace(file: string, from: string, to: string): void;
  remove(): void;
}

export function appCopy(): AppCopy {
  const path = mkdtempSync(join(tmpdir(), 'groundwork-app-'));
  for (const part of ['src', 'locales', 'manifest.yml', 'package.json', 'tsconfig.json', '.gitignore']) {
    cpSync(join(ROOT, part), join(path, part), { recursive: true });
  }
  // The tools ask whether the built pages are there, not what is in them.
  for (const [, folder = ''] of readFileSync(join(path, 'manifest.yml'), 'utf8').matchAll(
    /path: (dist\/\S+)/g,
  )) {
    mkdirSync(join(path, folder), { recursive: true });
    writeFileSync(join(path, folder, 'index.html'), '<!doctype html>');
  }
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'), 'junction');
  return {
    path,
    replace(file, from, to) {
      const text = readFileSync(join(path, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(join(path, file), text.replace(from, to));
    },
    remove() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
