/** Real stories that lie beside the repository on some machines; tests that need them are skipped, visibly, elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../../shared');

export function sharedFile(path: string): Buffer | undefined {
  const file = join(FOLDER, path);
  if (existsSync(file)) return readFileSync(file);
  process.stdout.write(`skipped: ../shared/${path} is not there\n`);
  return undefined;
}
