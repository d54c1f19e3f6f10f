/** What a page loads before it can be used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * All scripts that its index.html names, preloaded ones included, in KB, compressed as they travel.
 * @param out where `buildPages` has built to
 */
export function initialKB(out: string, page: string): number {
  const folder = join(out, 'pages', page);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) =>
    join(folder, match[1] ?? ''),
  );
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
}
