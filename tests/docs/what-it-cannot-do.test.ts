/** docs/what-it-cannot-do.md claims nothing without a test: each link names a test that is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const PAGE = 'docs/what-it-cannot-do.md';
const TRUST = 'tests/trust';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Section {
  readonly title: string;
  /** The list's items, each as one line. */
  readonly claims: readonly string[];
}

const sections: readonly Section[] = read(PAGE)
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    claims: text
      .split(/^- /m)
      .slice(1)
      .map((claim) => claim.trim()),
  }));
const claims = sections
  .filter(({ title }) => !title.startsWith('What nobody can promise'))
  .flatMap((of) => of.claims);

/** `[file, test]` of each link `<../tests/…#name of the test>`. */
function testsNamedIn(text: string): readonly (readonly [file: string, name: string])[] {
  return [...text.matchAll(/\]\(<([^#>]+)#([^>]+)>\)/g)].map(([, file = '', name = '']) => [
    normalize(join(dirname(PAGE), file)),
    name,
  ]);
}

/** Titles of the tests of a file, as they stand in its code. */
function testsIn(file: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [title] = node.arguments;
      if (
        ['it', 'test'].includes(node.expression.text) &&
        title !== undefined &&
        ts.isStringLiteralLike(title)
      )
        titles.add(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return titles;
}

it('names a test for each thing that it cannot do', () => {
  expect(claims.length).toBeGreaterThan(10);
  expect(claims.filter((claim) => testsNamedIn(claim).length === 0)).toEqual([]);
});

it('names tests that are there', () => {
  const named = testsNamedIn(read(PAGE));
  expect(named.filter(([file, name]) => !testsIn(file).has(name))).toEqual([]);
});

it('speaks of every trust rule that is tested', () => {
  const tested = readdirSync(join(ROOT, TRUST)).filter((name) => name.endsWith('.test.ts'));
  const named = new Set(testsNamedIn(read(PAGE)).map(([file]) => file));
  expect(tested.filter((name) => !named.has(`${TRUST}/${name}`))).toEqual([]);
});

it('says, too, what nobody can promise', () => {
  const last = sections.at(-1);
  expect(last?.title).toBe('What nobody can promise');
  expect(last?.claims.length).toBeGreaterThan(3);
});

it('fits on one page', () => {
  const words = read(PAGE)
    .replace(/\]\(<[^>]+>\)/g, ']')
    .split(/\s+/);
  expect(words.length).toBeLessThan(900);
});
