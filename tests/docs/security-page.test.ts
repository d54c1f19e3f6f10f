/** docs/security.md says who may make each call: it is made from the calls, and this shows that it was made after the last change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedCalls } from '../../docs/security/calls';
import { securityPage } from '../../docs/security/page';
import { CALLS } from '../../src/resolvers/resolver';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

it('is the page that the calls make', () => {
  const page = securityPage(read('docs/security/text.md'));
  const differs =
    read('docs/security.md') === page ? 'no' : 'yes: run `npm run docs:security` and look at what changed';
  expect(`differs: ${differs}`).toBe('differs: no');
});

it('tells of every call, and what it does in a sentence', () => {
  const calls = describedCalls();
  expect(calls.map(({ name }) => name).sort()).toEqual(Object.keys(CALLS).sort());
  expect(calls.filter(({ does }) => !/^[“"A-Z].{10,}\.$/.test(does))).toEqual([]);
});

it('can be found from the README', () => {
  expect(read('README.md')).toContain('(docs/security.md)');
});
