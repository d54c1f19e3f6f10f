/** What a curious handler would try, to see what this machine keeps from it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const ATTEMPTS: Readonly<Record<string, () => unknown>> = {
  'own start': () => readFileSync('/proc/self/environ', 'utf8'),
  'start of the host': () => readFileSync(`/proc/${process.ppid}/environ`, 'utf8'),
  'command line of the host': () => readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8'),
  'a file by its descriptor': () => readFileSync('/proc/self/fd/0', 'utf8'),
  'sources of the platform': () => readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'),
  'a file of its own': () => {
    writeFileSync(join(tmpdir(), 'groundwork-snoop'), 'x');
  },
  'another program': () => execFileSync('cat', [`/proc/${process.ppid}/environ`], { encoding: 'utf8' }),
  'a thread': () => new Worker('1', { eval: true }).threadId,
};

/** By attempt: the code of the error, or what was found. */
export function snoop(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(ATTEMPTS).map(([name, attempt]) => {
      try {
        return [name, String(attempt())];
      } catch (error) {
        return [name, error instanceof Error && 'code' in error ? String(error.code) : String(error)];
      }
    }),
  );
}
