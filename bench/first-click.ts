/** From a clean clone to the first page: `npm install --omit=dev && npm start`, in an empty home. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './figure';

const ROOT = join(__dirname, '..');
const READY = /open (http:\/\/localhost:\d+)\//;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-first-click-'));
  const home = join(folder, 'home');
  const clone = join(folder, 'clone');
  mkdirSync(home);
  const options = { cwd: clone, env: { ...process.env, HOME: home } };
  try {
    const started = performance.now();
    execFileSync('git', ['clone', '--quiet', ROOT, clone]);
    execFileSync('npm', ['install', '--omit=dev'], { ...options, stdio: 'ignore' });
    const installed = performance.now();
    const child = spawn('npm', ['start', '--', '--no-open', '--port', '0'], { ...options, detached: true });
    const url = await readyAt(child.stdout);
    const page = await fetch(`${url}/`);
    const seconds = (performance.now() - started) / 1000;
    if (page.status !== 200) throw new Error(`the start page answered ${page.status}`);
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT'); // npm and what it started
    await new Promise((resolve) => child.once('exit', resolve));
    process.stdout.write(`of which installing ${((installed - started) / 1000).toFixed(0)} s\n`);
    report([{ name: 'clone → first page', value: seconds, unit: 's', budget: 120, kind: 'at-most' }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readyAt(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = READY.exec(text);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    output.once('end', () => {
      reject(new Error(`npm start ended:\n${text}`));
    });
  });
}

void main();
