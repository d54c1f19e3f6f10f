/** Starts Groundwork for a journey as a person would at the terminal, in a folder of its own, and stops it again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const READY = /open (http:\/\/localhost:\d+)\//;

export interface Laptop {
  /** Without a slash at the end. */
  readonly url: string;
  /** What was printed so far. */
  output(): string;
  /** Ends it as Ctrl+C would; nothing where it has ended. */
  stop(): Promise<void>;
}

/** What a start that ended by itself left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder for data, and how to remove it. */
export function freshFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'groundwork-journey-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/**
 * @param args flags of `npm start` besides --no-open and --port
 * @param environment variables besides those of the tests
 * @param program the Node that runs it
 * @throws Error with what was printed, when it ends instead of becoming ready
 */
export async function startLaptop(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  program: string = process.execPath,
): Promise<Laptop> {
  const child = spawnStart(['--no-open', '--port', '0', ...args], environment, program);
  const printed = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = READY.exec(printed.stdout());
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.once('exit', (code) => {
      reject(new Error(`the start ended with ${String(code)}:\n${printed.stdout()}${printed.stderr()}`));
    });
  });
  return {
    url,
    output: () => printed.stdout() + printed.stderr(),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) {
          resolve();
          return;
        }
        child.once('exit', () => {
          resolve();
        });
        child.kill('SIGINT');
      }),
  };
}

/** Runs a start that is expected to end by itself. */
export function startAndEnd(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawnStart(args, environment, process.execPath);
  const printed = collect(child);
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve({ code, stdout: printed.stdout(), stderr: printed.stderr() });
    });
  });
}

/** A journey that fails before it stops its laptop must not leave it behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill();
});

function spawnStart(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  program: string,
): ChildProcess {
  const child = spawn(program, ['--import', 'tsx', 'local/start.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function collect(child: ChildProcess): { stdout(): string; stderr(): string } {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  return { stdout: () => texts.stdout, stderr: () => texts.stderr };
}
