/** `npm run bench`: runs every bench:* script, one after the other, and fails when a budget is missed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageFile = z.object({ scripts: z.record(z.string(), z.string()) });

const { scripts } = packageFile.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const missed: string[] = [];
for (const name of Object.keys(scripts).filter((each) => each.startsWith('bench:'))) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' });
  if (status !== 0) missed.push(name);
}
if (missed.length > 0) process.stdout.write(`\nA budget was missed in ${missed.join(', ')}.\n`);
process.exitCode = missed.length > 0 ? 1 : 0;
