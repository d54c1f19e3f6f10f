/** An import that is killed in the middle leaves what was there before, and the folder can be opened again. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../local/clock';
import { openDataFolder } from '../../local/data-folder';
import { createJira, type Jira } from '../../local/jira/jira';
import type { BacklogSeed } from '../../local/jira/seed';

const ROOT = join(__dirname, '../..');

/** In a process of its own, so that it can be killed: loads 3,000 items and says how far it is. */
const IMPORTER = `
  const { openDataFolder } = require('./local/data-folder');
  const { createJira } = require('./local/jira/jira');
  const { database } = openDataFolder(process.argv[1], false, process.pid);
  const jira = createJira({ database, clock: { now: () => new Date() }, siteUrl: 'http://localhost' });
  const issues = Array.from({ length: 3000 }, (_, at) => ({
    key: 'NEW-' + (at + 1), summary: 'Item ' + at, description: null, issueType: 'Story',
  }));
  jira.load({ projects: [{ key: 'NEW', name: 'New' }], issues }, {
    origin: 'import', replace: true,
    progress: (done) => require('node:fs').writeSync(1, done + '\\n'),
  });
`;

const before: BacklogSeed = {
  projects: [{ key: 'OLD', name: 'Old' }],
  issues: [{ key: 'OLD-1', summary: 'Stays', description: null, issueType: 'Story' }],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-killed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function withJira<T>(work: (jira: Jira) => T | Promise<T>): Promise<T> {
  const { database, close } = openDataFolder(join(folder, 'data'), false, process.pid);
  try {
    return await work(createJira({ database, clock: systemClock, siteUrl: 'http://localhost' }));
  } finally {
    close();
  }
}

/** Resolves with how far the import had come when it was killed. */
function killAfter(items: number): Promise<number> {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', IMPORTER, join(folder, 'data')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let reached = 0;
  child.stdout.on('data', (text: Buffer) => {
    reached = Number(text.toString().trim().split('\n').at(-1));
    if (reached >= items) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve(reached);
    });
  });
}

it.each([1, 1500, 2500])('killed after %i items, everything is as before', async (items) => {
  await withJira((jira) => jira.load(before, { origin: 'sample', replace: false }));
  expect(await killAfter(items)).toBeGreaterThanOrEqual(items);
  await withJira((jira) => {
    expect(jira.countIssues()).toBe(1);
    expect(jira.state()).toBe('untouched-sample');
  });
});
