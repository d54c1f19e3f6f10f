/** Runs one of Atlassian's tools in a process of its own: they are large, and they look at the present folder. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = join(__dirname, '../..');

export interface ToolOptions {
  /** Folder of the app. */
  readonly cwd: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * @returns what the tool printed, parsed
 * @throws Error with what the tool said, when it fails
 */
export async function runTool(
  name: 'manifest' | 'lint' | 'bundle',
  { cwd, args = [], env = {} }: ToolOptions,
): Promise<unknown> {
  const script = join(__dirname, 'tools', `${name}.ts`);
  const loader = pathToFileURL(require.resolve('tsx')).href;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', loader, script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.trim().split('\n');
  return JSON.parse(lines.at(-1) ?? '');
}
