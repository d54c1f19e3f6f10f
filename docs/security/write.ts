/** `npm run docs:security`: writes docs/security.md anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityPage } from './page';

writeFileSync(
  join(__dirname, '../security.md'),
  securityPage(readFileSync(join(__dirname, 'text.md'), 'utf8')),
);
process.stdout.write('docs/security.md is written anew.\n');
