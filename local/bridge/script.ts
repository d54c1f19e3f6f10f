/** Builds the script that gives a page its bridge: browser/injected.ts as one classic script. */
import { join } from 'node:path';
import { build } from 'esbuild';

export async function bridgeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'browser', 'injected.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent', // the error that is thrown says it all
  });
  return outputFiles.map((file) => file.text).join('\n');
}
