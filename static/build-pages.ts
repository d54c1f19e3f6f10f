/** `npm run build`: builds the pages to where manifest.yml says they are, as `forge deploy` uploads them. */
import { join } from 'node:path';
import { buildPages } from './build';

const ROOT = join(__dirname, '..');

void buildPages(ROOT, join(ROOT, 'dist')).then((keys) => {
  process.stdout.write(`Built ${keys.join(', ')}.\n`);
});
