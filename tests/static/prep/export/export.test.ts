import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { fileName } from '../../../../static/prep/export/file-name';
import { inCsv } from '../../../../static/prep/export/in-csv';
import { markdownOf } from '../../../../static/prep/export/in-markdown';
import { inMarkdown } from '../../../../static/shared/markdown';
import { aRow } from '../a-row';

const hrefOf = (key: string): string => `https://shop.atlassian.net/browse/${key}`;
const cellsOf = (csv: string): readonly string[][] => parse(csv, { bom: true });
/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

describe('for a spreadsheet', () => {
  it('tells of each story by rank what the page tells, numbers as numbers', () => {
    const rows = [
      aRow({
        epic: 'Payments',
        estimate: 5,
        remarks: ['benefit', 'testable-criteria'],
        openQuestions: [{ id: '1', text: 'Two cards, or card and voucher?', for: 'po' }],
        labels: ['checkout', 'beta'],
        wayToReady: { steps: [], minutes: 12, isCheapest: true },
      }),
      aRow({ key: 'SHOP-2', band: null, score: null, nextStep: null, remarks: [] }),
      aRow({ key: 'SHOP-3', isAgreed: true, nextStep: null, remarks: [] }),
    ];
    const csv = inCsv(rows, hrefOf);
    expect(csv.startsWith('\u{feff}Rank,Key,Summary,')).toBe(true);
    const [head = [], ...lines] = cellsOf(csv);
    const told = lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]])));
    expect(told).toMatchObject([
      {
        Rank: '1',
        Key: 'SHOP-1',
        Summary: 'Pay with two cards',
        Epic: 'Payments',
        Readiness: 'Nearly',
        Score: '68',
        Size: '5',
        'In the meeting': 'discuss',
        'Minutes to Ready': '12',
        'Open questions': 'Two cards, or card and voucher?',
        Labels: 'checkout; beta',
        Link: 'https://shop.atlassian.net/browse/SHOP-1',
      },
      { Rank: '2', Readiness: 'Not enough to see', Score: '', 'Next step': '', 'In the meeting': 'discuss' },
      { Rank: '3', Readiness: 'Ready (agreed)', 'In the meeting': 'confirm' },
    ]);
  });

  it('keeps every text in its cell, and lets none begin a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+3', '\t=x', 'a,b', 'say "yes"', 'two\nlines', '＝cmd'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ summary: text, epic: text, label: text }), { maxLength: 5 }),
        (stories) => {
          const rows = stories.map(({ summary, epic, label }) => aRow({ summary, epic, labels: [label] }));
          const [head = [], ...lines] = cellsOf(inCsv(rows, hrefOf));
          expect(lines).toHaveLength(stories.length);
          lines.forEach((line, at) => {
            expect(line).toHaveLength(head.length);
            expect(line.filter((cell) => FORMULA.test(cell))).toEqual([]);
            expect(line[head.indexOf('Summary')]?.replace(/^'/, '')).toBe(
              stories[at]?.summary.replace(/^'/, ''),
            );
          });
        },
      ),
    );
  });

  it('is a head without lines for no stories', () => {
    expect(cellsOf(inCsv([], hrefOf))).toHaveLength(1);
  });
});

describe('as Markdown', () => {
  it('is a table with a link to each story, and what people wrote stays words', () => {
    const text = markdownOf(
      'Shop | team',
      [aRow({ summary: 'Pay *twice* | <b>or</b>\nnever [x](javascript:alert(1))', remarks: [] })],
      hrefOf,
    );
    expect(text.split('\n').slice(0, 2)).toEqual(['# Shop \\| team', '']);
    const line = text.split('\n')[4] ?? '';
    expect(line).toContain('[SHOP-1](https://shop.atlassian.net/browse/SHOP-1)');
    expect(line).toContain('Pay \\*twice\\* \\| \\<b\\>or\\</b\\> never \\[x\\](javascript:alert(1))');
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['2. no list', '2\\. no list'],
    ['2025 plans', '2025 plans'],
  ])('%s begins nothing', (text, written) => {
    expect(inMarkdown(text)).toBe(written);
  });

  it('has as many cells in each line as its head, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (summary, label) => {
        const lines = markdownOf(
          'Shop',
          [aRow({ summary, openQuestions: [{ id: '1', text: label, for: 'po' }] })],
          hrefOf,
        )
          .split('\n')
          .filter((line) => line.startsWith('|'));
        expect(lines).toHaveLength(3);
        const cells = lines.map((line) => line.replace(/\\./gsu, '').split('|').length);
        expect(new Set(cells).size).toBe(1);
      }),
    );
  });
});

test('a file is called by its board and its day, in letters that every system takes', () => {
  expect(fileName('Checkout team', '2026-03-05', 'csv')).toBe('backlog-Checkout-team-2026-03-05.csv');
  expect(fileName('../../etc: "x"?', '2026-03-05', 'md')).toBe('backlog-etc-x-2026-03-05.md');
  expect(fileName('Büro ⚙ 店', '2026-03-05', 'md')).toBe('backlog-Büro-店-2026-03-05.md');
  expect(fileName('???', '2026-03-05', 'md')).toBe('backlog-stories-2026-03-05.md');
});
