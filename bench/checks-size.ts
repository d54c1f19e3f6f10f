/** How large the checks are as a script of a page: what judges a story. The sentences that say how it went, a page has already. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { CHECK_FILE, withoutExamples } from '../static/without-examples';

/** What the panel takes beyond its initial script when somebody begins to write. */
const ENTRY = `
  export { assess } from './src/readiness/assess';
  export { DEFAULT_DEFINITION } from './src/readiness/definition';
`;

const CHECKS_AS_IN_PAGES: Plugin = {
  name: 'checks-without-examples',
  setup: (bundle) => {
    bundle.onLoad({ filter: CHECK_FILE }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/**
 * Bundled and made small as the pages are.
 * @param root folder of the sources
 * @returns KB, compressed as it travels
 */
export async function gzipKBOfChecks(root: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [CHECKS_AS_IN_PAGES],
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1024;
}
