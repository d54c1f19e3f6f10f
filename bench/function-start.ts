/** `npm run bench:function`: how long the function takes to be there, when Forge begins a new process for it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { report } from './figure';

const ROOT = join(__dirname, '..');
const TIMES = 9;
/** Of a new process: what the bundle brings with it, and what it makes when it begins. */
const IMPORT = `
  const begin = process.cpuUsage();
  require(process.argv[1]);
  const { user, system } = process.cpuUsage(begin);
  process.stdout.write(String((user + system) / 1000));
`;

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-function-'));
  const bundle = join(folder, 'index.cjs');
  try {
    buildSync({
      entryPoints: [join(ROOT, 'src/index.ts')],
      bundle: true,
      platform: 'node',
      target: 'node20',
      outfile: bundle,
      logLevel: 'error',
    });
    const taken = Array.from({ length: TIMES }, () =>
      z.coerce.number().parse(execFileSync(process.execPath, ['-e', IMPORT, bundle], { encoding: 'utf8' })),
    );
    report([
      {
        name: 'function bundle imported, best of some new processes',
        value: Math.min(...taken),
        unit: 'ms',
        budget: 150,
        kind: 'at-most',
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
