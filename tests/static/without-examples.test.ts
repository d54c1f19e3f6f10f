import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { CHECK_FILE, withoutExamples } from '../../static/without-examples';

const FOLDER = join(__dirname, '../../src/readiness/checks');

test.each(readdirSync(FOLDER))('%s goes to a page without its examples, and whole otherwise', (file) => {
  const path = join(FOLDER, file);
  expect(path).toMatch(CHECK_FILE);
  const source = readFileSync(path, 'utf8');
  const kept = withoutExamples(source);
  expect(kept).not.toMatch(/^ {4}\{ ?\n? *shows: /m);
  expect(kept.length).toBeLessThan(source.length);
  const [before = '', after = ''] = kept.split('  examples: [],\n');
  expect(source.startsWith(before)).toBe(true);
  expect(source.endsWith(after)).toBe(true);
  expect(() => transformSync(kept, { loader: 'ts' })).not.toThrow();
});

test('a check that keeps its examples elsewhere is noticed', () => {
  expect(() => withoutExamples('export const odd: Check = { examples: EXAMPLES };')).toThrow('examples');
});

test('other files are left alone', () => {
  expect('/app/src/readiness/check.ts').not.toMatch(CHECK_FILE);
  expect('/app/src/texts/en/checks/benefit.ts').not.toMatch(CHECK_FILE);
});
