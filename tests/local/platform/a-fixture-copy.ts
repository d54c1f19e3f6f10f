/** A copy of the fixture app whose manifest or source says something else. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIXTURE_APP } from './a-platform';

export interface FixtureCopy {
  /** Folder with manifest.yml and src/, to be given to the platform as `root`. */
  readonly root: string;
  remove(): Promise<void>;
}

/**
 * Copies the fixture app below the project, so that the packages are found.
 * @param changes pairs of a piece of manifest.yml and what stands there instead
 */
export async function aFixtureCopy(
  changes: readonly (readonly [from: string, to: string])[],
): Promise<FixtureCopy> {
  const root = await mkdtemp(join(FIXTURE_APP, '..', '.copy-'));
  await cp(join(FIXTURE_APP, 'src'), join(root, 'src'), { recursive: true });
  let manifest = await readFile(join(FIXTURE_APP, 'manifest.yml'), 'utf8');
  for (const [from, to] of changes) {
    if (!manifest.includes(from)) throw new Error(`The fixture's manifest has no "${from}".`);
    manifest = manifest.replace(from, to);
  }
  await writeFile(join(root, 'manifest.yml'), manifest);
  return { root, remove: () => rm(root, { recursive: true }) };
}
