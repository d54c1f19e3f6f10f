/**
 * A process for handlers that sees nothing of this machine: no files but the built handlers, no other programs, no
 * environment (docs/decisions/handlers-in-processes.md). A thread would share all of that with the host.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ToWorker, WorkerStart } from './messages';

export interface HandlerProcessOptions {
  readonly script: string;
  readonly start: WorkerStart;
  readonly memoryMB: number;
  /** Gets what the process says, unchecked. */
  readonly onMessage: (message: unknown) => void;
  /** Called once, unless it was stopped. */
  readonly onEnd: (how: 'by-itself' | 'out-of-memory') => void;
}

/** The same on every machine, as on the platform. */
const ENVIRONMENT = { NODE_ENV: 'production', TZ: 'UTC' };

/** Node's permission model, by the name that it has in this Node: handlers read their bundles and nothing else. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/** Among V8's last words. */
const OUT_OF_MEMORY = 'JavaScript heap out of memory';
const LAST_WORDS = 20_000;

/** Those that run: none survives the host, whatever ends it in an orderly way. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export class HandlerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #stopped = false;

  constructor({ script, start, memoryMB, onMessage, onEnd }: HandlerProcessOptions) {
    const child = fork(script, [], {
      cwd: dirname(script),
      env: ENVIRONMENT,
      execArgv: [
        PERMISSION,
        ...readable(script, start).map((path) => `--allow-fs-read=${path}`),
        `--max-old-space-size=${memoryMB}`,
        '--no-warnings',
      ],
      serialization: 'advanced', // bodies are bytes
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    running.add(child);
    let lastWords = '';
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      lastWords = (lastWords + words).slice(-LAST_WORDS);
    });
    child.on('message', (message: unknown) => {
      if (!this.#stopped) onMessage(message);
    });
    this.#ended = new Promise((resolve) => {
      let told = false;
      const end = (): void => {
        running.delete(child);
        resolve();
        if (told || this.#stopped) return;
        told = true;
        onEnd(lastWords.includes(OUT_OF_MEMORY) ? 'out-of-memory' : 'by-itself');
      };
      child.once('error', end); // it did not start
      child.once('close', end); // all that it said has been heard
    });
    this.send({ kind: 'start', ...start });
  }

  /** A message to a process that has ended meanwhile is lost, which is right. */
  send(message: ToWorker): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  /** An idle process keeps no program alive. */
  keepAlive(wanted: boolean): void {
    if (this.#stopped) return; // its end is waited for
    const stderr: unknown = this.#child.stderr;
    for (const handle of [this.#child, this.#child.channel, stderr]) {
      if (isHeld(handle)) handle[wanted ? 'ref' : 'unref']();
    }
  }

  /** Ends it at once, whatever it does. */
  stop(): Promise<void> {
    this.keepAlive(true); // until it has ended
    this.#stopped = true;
    this.#child.kill('SIGKILL');
    return this.#ended;
  }
}

function readable(script: string, { handlers }: WorkerStart): readonly string[] {
  const folders = [script, ...handlers.map(({ bundle }) => bundle)].map((path) => dirname(path));
  return [...new Set(folders.flatMap((folder) => [folder, realpathSync(folder)]))].map(
    (folder) => `${folder}/*`,
  );
}

function isHeld(handle: unknown): handle is { ref(): void; unref(): void } {
  return typeof handle === 'object' && handle !== null && 'ref' in handle && 'unref' in handle;
}
