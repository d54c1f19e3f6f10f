/** local/PARITY.md can be believed: each row names tests that are there, and says why where it is not whole. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

interface Row {
  readonly heading: string;
  readonly what: string;
  readonly state: string;
  readonly where: string;
  readonly shownBy: string;
}

function rowsOf(page: string): readonly Row[] {
  let heading = '';
  return page.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) heading = line.slice(3);
    if (!line.startsWith('|') || /^\| (?:what |-)/.test(line)) return [];
    const [what = '', state = '', where = '', shownBy = '', ...more] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    if (more.length > 0) throw new Error(`a row with too many columns: ${line}`);
    return [{ heading, what, state, where, shownBy }];
  });
}

const ROWS = rowsOf(readFileSync(join(ROOT, 'local/PARITY.md'), 'utf8'));
const named = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);

/** As the page itself says: tests without a folder are Jira's. */
const testAt = (path: string): string => join(ROOT, path.includes('/') ? path : `tests/local/jira/${path}`);

/** Everything in the column "where" is below local/, but for what is named from the root. */
const placeExists = (path: string): boolean =>
  [join(ROOT, 'local', path), join(ROOT, path)].some((place) => existsSync(place));

const unshown = (row: Row): boolean => /^(absent|unverified)/.test(row.state);

test('the page has rows under every heading', () => {
  expect(ROWS.length).toBeGreaterThan(90);
  expect(new Set(ROWS.map(({ heading }) => heading)).size).toBe(7);
});

test.each(ROWS.map((row) => [row.what.slice(0, 90), row] as const))('%s', (_, row) => {
  expect(row.state).toMatch(/\S/);
  const tests = named(row.shownBy);
  if (tests.length === 0) expect({ shownBy: row.shownBy, unshown: unshown(row) }).toEqual({ shownBy: '–', unshown: true });
  expect(tests.filter((path) => !existsSync(testAt(path)))).toEqual([]);
  expect(named(row.where).filter((path) => !placeExists(path))).toEqual([]);
}); // prettier-ignore

test('a case that a row names is a case of its test', () => {
  for (const { shownBy } of ROWS) {
    const [, words] = /\(“(.+?)”\)/.exec(shownBy) ?? [];
    if (words === undefined) continue;
    const sources = named(shownBy).map((path) => readFileSync(testAt(path), 'utf8'));
    expect({ words, isThere: sources.some((source) => source.includes(words)) }).toEqual({ words, isThere: true });
  }
}); // prettier-ignore

/** Words by which a row says why it is only in part there. */
const REASON = /\b(because|since|as in|on Forge|where Forge|Forge starts)\b/;

test('what is there in part only says which part, and why', () => {
  const partial = ROWS.filter(({ state }) => state.startsWith('partial'));
  expect(partial.length).toBeGreaterThan(5);
  expect(partial.filter(({ state }) => !/^partial: .{20}/.test(state)).map(({ what }) => what)).toEqual([]);
  expect(partial.filter(({ state }) => !REASON.test(state)).map(({ what }) => what)).toEqual([]);
});
