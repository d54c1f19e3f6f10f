/**
 * Builds the pages: one folder for each resource of manifest.yml, as `forge deploy` would upload it. And, with the
 * same tools, the small Jira of the laptop, which is never deployed.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { CHECK_FILE, withoutExamples } from './without-examples';

const manifestShape = z.object({
  resources: z.array(z.object({ key: z.string().regex(/^[a-zA-Z0-9_-]+$/), path: z.string() })),
});

/**
 * Builds `static/<key>/index.html` of every resource to `<outDir>/pages/<key>/`.
 * @param root folder of manifest.yml
 * @param outDir e.g. `<root>/dist`
 * @returns keys of the resources that were built
 * @throws Error naming a resource whose path in the manifest is not where its page is built to
 */
export async function buildPages(root: string, outDir: string): Promise<readonly string[]> {
  const manifest: unknown = parseYaml(await readFile(join(root, 'manifest.yml'), 'utf8'));
  const { resources } = manifestShape.parse(manifest);
  for (const { key, path } of resources) {
    if (path !== `dist/pages/${key}`) {
      throw new Error(
        `manifest.yml says that resource "${key}" is in ${path}; it is built to dist/pages/${key}.`,
      );
    }
  }
  await Promise.all(
    resources.map(({ key }) => buildPage(resolve(root, 'static', key), resolve(outDir, 'pages', key), './')),
  );
  return resources.map(({ key }) => key);
}

/** Builds `local/shell/client/index.html` to `<outDir>/shell/`, with addresses below `/shell/`. */
export async function buildClient(root: string, outDir: string): Promise<void> {
  await buildPage(resolve(root, 'local', 'shell', 'client'), resolve(outDir, 'shell'), '/shell/');
}

/** Sentences in another language than English, by their path: a page loads all that it says at once in one file. */
const LANGUAGE_FILE = /[\\/]src[\\/]texts[\\/](?!en[\\/])([a-z]{2})[\\/]/;

/** Those of the team's rules, which the prep page loads only where somebody opens them. */
const FILE_OF_RULES = /[\\/](?:pages[\\/]settings|mistakes)\.ts$/;

function languageFileOf(path: string): string | null {
  const language = LANGUAGE_FILE.exec(path)?.[1];
  if (language === undefined) return null;
  return FILE_OF_RULES.test(path) ? `${language}-rules` : language;
}

/** @param base `./` for pages inside Forge, whose address nobody knows beforehand */
async function buildPage(source: string, outDir: string, base: string): Promise<void> {
  const { build } = await import('vite'); // an ES module: this file is CommonJS
  await build(configuration(source, outDir, base));
}

function configuration(source: string, outDir: string, base: string): InlineConfig {
  return {
    configFile: false,
    root: source,
    base,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    // Also where NODE_ENV says otherwise, as in tests: what is tested is what is uploaded.
    define: { 'process.env.NODE_ENV': '"production"' },
    // 'development' would follow NODE_ENV, too, and call what React's production build doesn't have.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { dedupe: ['react', 'react-dom'] },
    plugins: [
      {
        name: 'checks-without-examples',
        enforce: 'pre',
        transform: (code, id) => (CHECK_FILE.test(id) ? withoutExamples(code) : null),
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Forge's content security policy knows no inline scripts, and fonts from this page's origin only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ debugName: 'languages', name: languageFileOf, test: LANGUAGE_FILE }] },
        },
      },
    },
  };
}
