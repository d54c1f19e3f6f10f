/** How much script a page loads before it can be used, compressed as it travels. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPages } from '../static/build';
import { sizeOfChecks } from './checks-size';
import { report } from './figure';

const ROOT = join(__dirname, '..');

/** Scripts that index.html names, preloaded ones included. */
function initialScripts(folder: string): readonly string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => join(folder, match[1] ?? ''));
}

function gzipKB(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
}

async function main(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'groundwork-pages-'));
  try {
    await buildPages(ROOT, out);
    const checks = await sizeOfChecks(ROOT);
    report([
      {
        name: 'initial script of the panel, gzip',
        value: gzipKB(initialScripts(join(out, 'pages/panel'))),
        unit: 'KB',
        budget: 90,
        kind: 'at-most',
      },
      {
        name: 'initial script of the prep page, gzip',
        value: gzipKB(initialScripts(join(out, 'pages/prep'))),
        unit: 'KB',
        budget: 90,
        kind: 'at-most',
      },
      {
        name: 'initial script of the page of rules, gzip',
        value: gzipKB(initialScripts(join(out, 'pages/settings'))),
        unit: 'KB',
        budget: 120,
        kind: 'at-most',
      },
      {
        name: 'script of the checks in English, gzip, beyond the initial one',
        value: checks.english,
        unit: 'KB',
        budget: 60,
        kind: 'at-most',
      },
      {
        name: 'script of the largest other language, gzip, for a story that is told in it',
        value: checks.largestLanguage,
        unit: 'KB',
        budget: 45,
        kind: 'at-most',
      },
    ]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

void main();
