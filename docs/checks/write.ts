/** `npm run docs:checks`: writes docs/checks.md anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from './page';

const FILE = join(__dirname, '../checks.md');

writeFileSync(FILE, checksPage(readFileSync(join(__dirname, 'introduction.md'), 'utf8')));
process.stdout.write('docs/checks.md is written anew.\n');
