/** `npm run score` as people run it: a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * @param input what arrives on standard input
 * @param closeAfter closes the reading end after this many characters, as `head` does
 */
export function runScore(
  args: readonly string[],
  input: string | Buffer = '',
  closeAfter = Infinity,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join('local', 'score.ts'), ...args], {
      cwd: ROOT,
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.length > closeAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8');
    });
    // The child may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, output, errors });
    });
  });
}

/** Each line of the output, parsed. */
export function linesOf({ output }: Outcome): Readonly<Record<string, unknown>>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}
