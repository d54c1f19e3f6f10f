/** Criteria that move, hold others or stand within them: nothing is lost or doubled on the way; what can't be written safely is not written. */
import { readAdf } from '../../../src/story/adf';
import { editDocument } from '../../../src/story/writing/edit-document';
import { doc, heading, paragraph, SCENARIO_SHAPES, SHAPES, text } from './shapes';

type Node = Readonly<Record<string, unknown>>;

const item = (words: string, ...inside: readonly Node[]): Node => ({
  type: 'listItem',
  content: [paragraph(words), ...inside],
});
const bullets = (...items: readonly Node[]): Node => ({ type: 'bulletList', content: items });
const task = (localId: string, state: string, words: string): Node => ({
  type: 'taskItem',
  attrs: { localId, state },
  content: text(words),
});
const boxes = (...tasks: readonly Node[]): Node => ({
  type: 'taskList',
  attrs: { localId: 'boxes' },
  content: tasks,
});
const change = (
  document: Node,
  before: readonly string[],
  after: readonly string[],
  areUntitled?: true,
): Node | null =>
  editDocument(document, {
    kind: 'criteria',
    before,
    after,
    heading: 'Acceptance criteria',
    ...(areUntitled && { areUntitled }),
  });
const linesOf = (document: Node | null) => readAdf(document)?.blocks.map((block) => block.text) ?? [];

const PAGE = item(
  'The voucher page',
  bullets(item('When a code is typed, it counts'), item('as at the desk')),
);
const HELD = doc(heading('Acceptance criteria'), bullets(PAGE), heading('Notes'));
const READ = ['The voucher page', 'When a code is typed, it counts'];

describe('a criterion that holds others', () => {
  it('is not moved away from them, nor what explains it lost', () => {
    expect(change(HELD, READ, [...READ].reverse())).toBeNull();
  });

  it('goes with those that go, too', () => {
    expect(linesOf(change(HELD, READ, []))).toEqual(['Acceptance criteria', 'Notes']);
  });

  it('has what is new behind it, not among its details', () => {
    const edited = change(HELD, READ, [...READ, 'A message says so']);
    expect(edited).toEqual(
      doc(heading('Acceptance criteria'), bullets(PAGE, item('A message says so')), heading('Notes')),
    );
  });

  it('has nothing put between it and them in another order than asked for', () => {
    expect(change(HELD, READ, ['The voucher page', 'A message says so', READ[1] ?? ''])).toBeNull();
  });
});

test('a criterion that moves takes its details along', () => {
  const [first, second, third] = [
    item('One', bullets(item('such as this'))),
    item('Two', bullets(item('or that'))),
    item('Three'),
  ] as const;
  const edited = change(doc(bullets(first, second, third)), ['One', 'Two', 'Three'], ['Three', 'Two', 'One']);
  expect(edited).toEqual(doc(bullets(third, second, first)));
});

test('boxes of the same words keep each its own id and tick, wherever they go', () => {
  const [one, same, ...others] = [
    task('a', 'DONE', 'Seen'),
    task('b', 'TODO', 'Seen'),
    task('c', 'TODO', 'Told'),
    task('d', 'DONE', 'Kept'),
    task('e', 'TODO', 'Sent'),
  ] as const;
  const edited = change(
    doc(boxes(one, same, ...others)),
    ['Seen', 'Seen', 'Told', 'Kept', 'Sent'],
    ['Told', 'Kept', 'Sent', 'Seen', 'Seen'],
  );
  expect(edited).toEqual(doc(boxes(...others, one, same)));
});

test('boxes without a title are joined where it was asked for', () => {
  const edited = change(
    doc(paragraph('Why'), boxes(task('a', 'DONE', 'Seen'), task('b', 'TODO', 'Told'))),
    ['Seen', 'Told'],
    ['Seen', 'Kept', 'Told'],
    true,
  );
  expect(linesOf(edited)).toEqual(['Why', 'Seen', 'Kept', 'Told']);
});

test('a scenario comes between two of one paragraph', () => {
  const [one, two] = [
    'Given a code\nWhen I pay\nThen it counts',
    'Given none\nWhen I pay\nThen I use a card',
  ];
  const next = 'Given two\nWhen I pay\nThen both count';
  const edited = change(doc(paragraph(`${one}\n${two}`)), [one, two], [one, next, two]);
  expect(edited).toEqual(doc(paragraph(`${one}\n${next}\n${two}`)));
});

test('nothing is put before a title in the line of its first criterion', () => {
  const lines = doc(paragraph('AC1: It is seen\nAC2: It is told'));
  const read = ['It is seen', 'It is told'];
  expect(change(lines, read, ['New', ...read])).toBeNull();
  expect(linesOf(change(lines, read, ['It is shown', 'It is told']))).toEqual([
    'AC1: It is shown',
    'AC2: It is told',
  ]);
});

describe.each(Object.entries({ ...SHAPES, ...SCENARIO_SHAPES }))('in %s', (_, shape) => {
  const texts = ['Given a code\nWhen I pay\nThen it counts', 'Given none\nWhen I pay\nThen I use a card'];
  const known = texts.map((each) => each.replace(/\s+/g, ' '));
  const document = shape(known);

  it('what the change does not concern is the very same, in its order', () => {
    const edited = change(document, known, [...known, 'Given two When I pay Then both count']);
    const before = Array.isArray(document['content']) ? document['content'] : [];
    const after: readonly unknown[] = Array.isArray(edited?.['content']) ? edited['content'] : [];
    const same = before.filter((node) => after.includes(node));
    expect(after.filter((node) => before.includes(node))).toEqual(same);
    // At most the block that the new one joins is another one.
    expect(same.length).toBeGreaterThanOrEqual(before.length - 1);
  });

  it('the same list, or empty lines in it, change nothing', () => {
    expect(change(document, known, known)).toBeNull();
    expect(
      change(document, known, [...known.map((each) => `  ${each.replace(/ /g, '\u00a0')} `), ' ', '']),
    ).toBeNull();
  });

  it('a very long text is written whole', () => {
    const long = `It says ${'very '.repeat(8000)}much 🎁`;
    expect(JSON.stringify(change(document, known, [...known, long]))).toContain(long);
  });
});

test('a step of a scenario that moves keeps its box, tick and all', () => {
  const [given, when, then, and] = [
    task('a', 'DONE', 'Given one voucher'),
    task('b', 'TODO', 'When I pay'),
    task('c', 'TODO', 'Then it counts'),
    task('d', 'DONE', 'And a receipt says so'),
  ] as const;
  const words = ['Given one voucher', 'When I pay', 'Then it counts', 'And a receipt says so'] as const;
  const edited = change(
    doc(boxes(given, when, then, and)),
    [words.join('\n')],
    [[words[0], words[1], words[3], words[2]].join('\n')],
    true,
  );
  expect(edited).toEqual(doc(boxes(given, when, and, then)));
});

test('a step that joins a scenario in code is a line of it, and the others stay as far in as they stood', () => {
  const of = (...lines: readonly string[]): Node =>
    doc({ type: 'codeBlock', content: [{ type: 'text', text: lines.join('\n') }] });
  const before = ['Given one voucher', '  When I pay', '  Then it counts'] as const;
  const edited = change(of(...before), [before.join('\n')], [[...before, 'And it is told'].join('\n')], true);
  expect(edited).toEqual(of(...before, 'And it is told'));
});

describe('lines that somebody typed as a list into one paragraph', () => {
  const bold = (words: string): Node => ({ type: 'text', text: words, marks: [{ type: 'strong' }] });
  const plain = (words: string): Node => ({ type: 'text', text: words });
  const lines = (...each: readonly (readonly Node[])[]): Node => ({
    type: 'paragraph',
    content: each.flatMap((nodes, at) => (at === 0 ? nodes : [{ type: 'hardBreak' }, ...nodes])),
  });
  const under = (block: Node): Node => doc(heading('Acceptance criteria'), block);

  it('keep tick and form where one moves', () => {
    const [seen, told, kept] = [
      [plain('- [x] It is '), bold('seen')],
      [plain('- [ ] It is told')],
      [plain('- [ ] It is kept')],
    ];
    const before = ['It is seen', 'It is told', 'It is kept'];
    const after = ['It is told', 'It is kept', 'It is seen'];
    expect(change(under(lines(seen, told, kept)), before, after)).toEqual(under(lines(told, kept, seen)));
  });

  it('are numbered by where they stand', () => {
    const before = under(lines([plain('1. It is '), bold('seen')], [plain('2. It is told')]));
    const after = under(lines([plain('1. It is told')], [plain('2. It is '), bold('seen')]));
    expect(change(before, ['It is seen', 'It is told'], ['It is told', 'It is seen'])).toEqual(after);
  });

  it('are joined by one as far in as they stand', () => {
    const before = under(lines([plain('It is seen:')], [plain('  at once')], [plain('  on paper')]));
    const edited = change(
      before,
      ['It is seen:', 'at once', 'on paper'],
      ['It is seen:', 'at once', 'on paper', 'by all'],
    );
    expect(edited).toEqual(
      under(lines([plain('It is seen:')], [plain('  at once')], [plain('  on paper')], [plain('  by all')])),
    );
  });
});
