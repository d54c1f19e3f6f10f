/** Builds the fixture app's pages; a process of its own, because Jest can't load Vite's ES modules. */
import { join } from 'node:path';
import { buildPages } from '../../static/build';

const outDir = process.argv[2];
if (outDir === undefined) throw new Error('Where to? Give a folder.');
void buildPages(join(__dirname, '..', 'local', 'platform', 'fixture-app'), outDir);
