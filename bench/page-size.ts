/** How much script a page loads before it can be used, compressed as it travels. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages } from '../static/build';
import { sizeOfChecks } from './checks-size';
import { report } from './figure';
import { initialKB } from './initial-script';

const ROOT = join(__dirname, '..');

async function main(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'groundwork-pages-'));
  try {
    await buildPages(ROOT, out);
    const checks = await sizeOfChecks(ROOT);
    report([
      {
        name: 'initial script of the panel, gzip',
        value: initialKB(out, 'panel'),
        unit: 'KB',
        budget: 90,
        kind: 'at-most',
      },
      {
        name: 'initial script of the prep page, gzip',
        value: initialKB(out, 'prep'),
        unit: 'KB',
        budget: 90,
        kind: 'at-most',
      },
      {
        name: 'initial script of the page of rules, gzip',
        value: initialKB(out, 'settings'),
        unit: 'KB',
        budget: 120,
        kind: 'at-most',
      },
      {
        name: 'initial script of the page about one sprint, gzip',
        value: initialKB(out, 'sprint'),
        unit: 'KB',
        budget: 90,
        kind: 'at-most',
      },
      {
        name: 'initial script of the command palette’s page, gzip',
        value: initialKB(out, 'command'),
        unit: 'KB',
        budget: 90,
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
        name: 'script of the checks that are off by default, gzip, for a team that asks one',
        value: checks.onRequest,
        unit: 'KB',
        budget: 45,
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
