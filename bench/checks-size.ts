/** How large the checks are as a script of a page: what judges a story. The sentences that say how it went, a page has already. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';
import { CHECK_FILE, withoutExamples } from '../static/without-examples';

/** What the panel takes beyond its initial script when somebody begins to write. */
const ENTRY = `
  export { assessBy } from './src/readiness/assess-by';
  export { rulesOf } from './src/readiness/rules';
  export { DEFAULT_DEFINITION } from './src/readiness/definition';
  export { languagesNeeded } from './src/readiness/spoken';
  export { ONLY_ENGLISH } from './src/readiness/language/languages';
  export { withLanguages } from './src/readiness/language/load-language';
`;

/** What begins scripts of their own. */
const LANGUAGE = /readiness\/language\/(\w+)\/\1\.ts$/;
const ON_REQUEST = /readiness\/checks-on-request\.ts$/;

export interface ChecksSize {
  /** With English; KB, compressed as it travels. */
  readonly english: number;
  /** The largest of the scripts that a story in another language takes more. */
  readonly largestLanguage: number;
  /** The script of the checks that are off by default, with their words in all languages. */
  readonly onRequest: number;
}

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
 * Bundled and made small as the pages are: a script for the checks, and one for each language but English.
 * @param root folder of the sources
 */
export async function sizeOfChecks(root: string): Promise<ChecksSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    outdir: join(root, 'dist/size'),
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [CHECKS_AS_IN_PAGES],
    logLevel: 'error',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [relative(root, path), gzipSync(contents).length / 1024]),
  );
  const entry = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path]?.entryPoint === '<stdin>',
  );
  const atOnce = withImports(entry ?? '', metafile);
  const sizeOf = (path: string): number => sizes.get(path) ?? 0;
  const later = (entryPoint: RegExp): readonly number[] =>
    Object.entries(metafile.outputs).flatMap(([path, output]) =>
      entryPoint.test(output.entryPoint ?? '') ? [sizeOf(path)] : [],
    );
  return {
    english: [...atOnce].reduce((sum, path) => sum + sizeOf(path), 0),
    largestLanguage: Math.max(...later(LANGUAGE)),
    onRequest: Math.max(...later(ON_REQUEST)),
  };
}

/** A script and all that it imports when it begins. */
function withImports(path: string, metafile: Metafile, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') withImports(imported, metafile, found);
  }
  return found;
}
