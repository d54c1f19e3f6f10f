/** docs/checks.md says what the checks do: it is made from them, and this shows that it was made after the last change. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AGREEMENT, BARS, percentOf } from '../../docs/checks/agreement';
import { checksPage } from '../../docs/checks/page';
import { CHECKS } from '../../src/readiness/check-list';
import { DEFINED_CHECKS, OFF_BY_DEFAULT } from '../../src/readiness/definition';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const page = checksPage(read('docs/checks/introduction.md'));

it('is the page that the checks make', () => {
  const differs =
    read('docs/checks.md') === page ? 'no' : 'yes: run `npm run docs:checks` and look at what changed';
  expect(`differs: ${differs}`).toBe('differs: no');
});

it('has a section for each check, each file and each id, in the order in which people read them', () => {
  const sections = [...page.matchAll(/^## .+ \(`([a-z-]+)`\)$/gm)].map((match) => match[1]);
  const files = readdirSync(join(ROOT, 'src/readiness/checks')).map((file) => file.replace('.ts', ''));
  const ids = CHECKS.map(({ id }) => id);
  expect([...sections].sort()).toEqual([...ids].sort());
  expect([...sections].sort()).toEqual(files.sort());
  expect(sections).toEqual(DEFINED_CHECKS.filter((id) => ids.some((each) => each === id)));
});

it('links from the overview to sections that are there', () => {
  const anchors = new Set(
    [...page.matchAll(/^## (.+)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(new Set(links).size).toBe(CHECKS.length);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

it('shows each example, the words as they were written', () => {
  const plain = page.replace(/\\(.)/g, '$1');
  for (const { examples } of CHECKS) {
    for (const { summary, source } of examples) {
      expect(plain).toContain(summary.trim());
      if (source !== undefined) expect(plain).toContain(source);
    }
  }
});

it('says of what is off by default how often a reader agreed, which is too seldom', () => {
  for (const id of CHECKS.map((check) => check.id).filter((each) => each in OFF_BY_DEFAULT)) {
    const measured = AGREEMENT[id];
    const section = page.split(/^## /m).find((text) => text.includes(`(\`${id}\`)`)) ?? '';
    expect(measured === undefined ? null : percentOf(measured)).toBeLessThan(BARS.hint);
    expect(section).toContain(`${measured?.agreed} of ${measured?.of} times`);
    expect(section).toContain('not asked by default');
    expect(section).toMatch(/\| off \|/);
  }
});

it('fills in where the bands begin', () => {
  expect(page).not.toMatch(/\{(?:ready|nearly|points|hint)\}/);
  expect(page).toContain('from 80');
});

it('can be found from the README', () => {
  expect(read('README.md')).toContain('(docs/checks.md)');
});
