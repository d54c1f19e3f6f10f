/**
 * Bundles the handlers that manifest.yml names: one self-contained CommonJS file for each source file, packages
 * included, as the bundle that Forge would get. The worker that runs them is built the same way.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { ManifestUnusable, type Manifest } from './manifest';

export interface BuiltHandlers {
  /** The script that every worker starts with. */
  readonly workerScript: string;
  /** Path of the bundle by the handler file that the manifest names. */
  readonly bundles: ReadonlyMap<string, string>;
}

const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx'];

const OPTIONS: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'linked',
  logLevel: 'silent', // the error that is thrown says it all
};

/**
 * Builds everything that a worker needs.
 * @param root folder of manifest.yml, with the sources in src/
 * @param outDir bundles go to `<outDir>/handlers`
 * @param prebuilt folder of bundles that somebody else built, e.g. Forge's own bundler; each file named as in the manifest
 * @throws ManifestUnusable when a handler names no file; Error with esbuild's words when a source does not build
 */
export async function buildHandlers(
  root: string,
  outDir: string,
  manifest: Manifest,
  prebuilt?: string,
): Promise<BuiltHandlers> {
  const folder = resolve(outDir, 'handlers');
  const workerScript = join(folder, 'worker', 'worker.cjs');
  const bundles = new Map<string, string>();
  const files = new Set(manifest.functions.map((known) => known.file));
  // All are looked for before anything is written.
  const sources =
    prebuilt === undefined ? [...files].map((file) => [file, sourceOf(root, file)] as const) : [];
  for (const file of files) {
    bundles.set(file, join(prebuilt === undefined ? folder : resolve(prebuilt), `${file}.cjs`));
  }
  await Promise.all([
    build({ ...OPTIONS, entryPoints: [join(__dirname, 'worker', 'worker.ts')], outfile: workerScript }),
    ...sources.map(([file, source]) =>
      build({
        ...OPTIONS,
        absWorkingDir: resolve(root),
        entryPoints: [source],
        outfile: join(folder, `${file}.cjs`),
      }),
    ),
  ]);
  return { workerScript, bundles };
}

function sourceOf(root: string, file: string): string {
  const found = EXTENSIONS.map((extension) => resolve(root, 'src', `${file}${extension}`)).find(existsSync);
  if (found === undefined) {
    throw new ManifestUnusable(
      `manifest.yml names a handler in "${file}", but there is no src/${file}${EXTENSIONS.join(`, src/${file}`)}.`,
    );
  }
  return found;
}
