/** No sentence stands elsewhere than in the catalogues: what stands in code is said in one language to everybody. */
import { join, relative } from 'node:path';
import ts from 'typescript';
import { codeIn, parsed, walk } from '../static/code';
import { wordsForPeople } from './words-for-people';

const ROOT = join(__dirname, '../..');

/** These run in the terminal of whoever builds the pages. */
const BUILD = /^static[\\/](?:build|build-pages|without-examples)\.ts$/;

const filesIn = (folder: string): readonly string[] =>
  codeIn(join(ROOT, folder)).map((file) => relative(ROOT, file));

const PAGES = filesIn('static').filter((file) => !BUILD.test(file));

test.each(PAGES)('%s says nothing of its own', (file) => {
  expect(wordsForPeople(parsed(join(ROOT, file)))).toEqual([]);
});

/** What answers pages: the rules speak by messages, the doors by codes. */
const ANSWERS = ['resolvers', 'usecases', 'refinement', 'contract'].flatMap((room) => filesIn(`src/${room}`));

test.each(ANSWERS)('%s answers with keys and codes, not with sentences', (file) => {
  expect(wordsForPeople(parsed(join(ROOT, file)))).toEqual([]);
});

const RULES = filesIn('src/readiness').filter((file) => !/[\\/]language[\\/]/.test(file));

test.each(RULES)('%s gives its messages values that were read, not words of its own', (file) => {
  expect(wordsInValues(parsed(join(ROOT, file)))).toEqual([]);
});

/** Texts with letters in the values of a message: `{ key: …, values: { what: 'criteria' } }`. */
function wordsInValues(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  walk(source, (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'values') return;
    const isMessage = node.parent.properties.some((property) => property.name?.getText() === 'key');
    if (!isMessage || !ts.isObjectLiteralExpression(node.initializer)) return;
    for (const value of node.initializer.properties) {
      if (!ts.isPropertyAssignment(value)) continue;
      const { initializer } = value;
      if (ts.isStringLiteralLike(initializer) && /\p{L}/u.test(initializer.text))
        found.push(initializer.text);
    }
  });
  return found;
}

describe('a sentence in the code', () => {
  const odd = (code: string): readonly string[] =>
    wordsForPeople(ts.createSourceFile('odd.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));

  it.each([
    ['const a = <p>Loading</p>;', ['Loading']],
    ['const a = <input aria-label="Search" />;', ['Search']],
    ["const a = <img alt={isOld ? 'Old' : say('panel.new')} />;", ['Old']],
    ["const a = 'The story is ready';", ['The story is ready']],
    ['const a = `${n} stories are ready`;', ['stories are ready']],
    ["const a = 'Loading…';", ['Loading…']],
    ["const a = { title: 'Next step:' };", ['Next step:']],
  ])('is noticed: %s', (code, found) => {
    expect(odd(code).map((text) => text.trim())).toEqual(found);
  });

  it.each([
    "import x from './two words';",
    "const a = <p className={wide ? 'stories without-who' : 'stories'}>{say('prep.title')}</p>;",
    "const a = <p aria-label={say('panel.title')}> · {count}</p>;",
    "const a = { className: wide ? 'input code' : 'input' };",
    "context.addIssue({ code: 'custom', message: 'not a definition' });",
    "throw new Error('nobody reads this');",
    "const a = new RangeError('of two words');",
    "root.querySelector('tbody td a');",
    "type A = 'two words';",
    "const a = 'issue-key';",
  ])('is not seen where there is none: %s', (code) => {
    expect(odd(code)).toEqual([]);
  });

  it('is noticed in the values of a message', () => {
    const source = (code: string) => ts.createSourceFile('odd.ts', code, ts.ScriptTarget.Latest, true);
    expect(wordsInValues(source("const a = { key: 'x.y', values: { what: 'criteria', by: '–' } };"))).toEqual(['criteria']);
    expect(wordsInValues(source("const a = { key: 'x.y', values: { what: quote(text) } };"))).toEqual([]);
  }); // prettier-ignore
});
