import fc from 'fast-check';
import { readAdf } from '../../src/story/adf';
import { readPlainText } from '../../src/story/plain-text';
import { growthOf, LINEAR } from '../builders/growth';

const doc = (...content: unknown[]): unknown => ({ version: 1, type: 'doc', content });
const text = (words: string, ...marks: unknown[]): unknown => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
const item = (...content: unknown[]): unknown => ({ type: 'listItem', content });
const bullets = (...content: unknown[]): unknown => ({ type: 'bulletList', content });
const cell = (type: string, words: string): unknown => ({ type, content: [paragraph(text(words))] });

describe('reading an Atlassian document', () => {
  it('reads headings, paragraphs and lists with their depth', () => {
    const read = readAdf(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [text('Acceptance criteria')] },
        bullets(
          item(paragraph(text('one'))),
          item(paragraph(text('two')), bullets(item(paragraph(text('deep'))))),
        ),
        { type: 'orderedList', content: [item(paragraph(text('first')))] },
        paragraph(text('after')),
      ),
    );
    expect(read?.blocks).toEqual([
      { kind: 'heading', text: 'Acceptance criteria', level: 2 },
      { kind: 'item', text: 'one', level: 1 },
      { kind: 'item', text: 'two', level: 1 },
      { kind: 'item', text: 'deep', level: 2 },
      { kind: 'item', text: 'first', level: 1, ordered: true },
      { kind: 'paragraph', text: 'after', level: 0 },
    ]);
  });

  it('reads check boxes, decisions, quotes, code and folded sections', () => {
    const read = readAdf(
      doc(
        {
          type: 'taskList',
          content: [{ type: 'taskItem', attrs: { state: 'TODO' }, content: [text('check')] }],
        },
        { type: 'decisionList', content: [{ type: 'decisionItem', content: [text('decided')] }] },
        { type: 'blockquote', content: [paragraph(text('quoted'))] },
        { type: 'codeBlock', attrs: { language: 'gherkin' }, content: [text('Given a\n  When b')] },
        { type: 'expand', attrs: { title: 'Details' }, content: [paragraph(text('folded'))] },
        { type: 'panel', content: [paragraph(text('in a panel'))] },
      ),
    );
    expect(read?.blocks.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['task', 'check'],
      ['item', 'decided'],
      ['quote', 'quoted'],
      ['code', 'Given a\n  When b'],
      ['heading', 'Details'],
      ['paragraph', 'folded'],
      ['paragraph', 'in a panel'],
    ]);
  });

  it('reads tables by row, and knows heading rows', () => {
    const read = readAdf(
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Given'), cell('tableHeader', 'Then')] },
          { type: 'tableRow', content: [cell('tableCell', 'a voucher'), cell('tableCell', 'it counts')] },
        ],
      }),
    );
    expect(read?.blocks).toEqual([
      { kind: 'row', text: 'Given | Then', level: 0, cells: ['Given', 'Then'], header: true },
      { kind: 'row', text: 'a voucher | it counts', level: 0, cells: ['a voucher', 'it counts'] },
    ]);
  });

  it('makes each line of a paragraph a block, and knows bullets that were typed by hand', () => {
    const read = readAdf(
      doc(paragraph(text('Please:'), { type: 'hardBreak' }, text('- a'), { type: 'hardBreak' }, text('- b'))),
    );
    expect(read?.blocks).toEqual([
      { kind: 'paragraph', text: 'Please:', level: 0 },
      { kind: 'item', text: 'a', level: 1 },
      { kind: 'item', text: 'b', level: 1 },
    ]);
  });

  it('keeps the paragraphs of one list item together', () => {
    const read = readAdf(doc(bullets(item(paragraph(text('one')), paragraph(text('and more'))))));
    expect(read?.blocks).toEqual([{ kind: 'item', text: 'one\nand more', level: 1 }]);
  });

  it('reads names, emoji, days, states and links within the words', () => {
    const link = { type: 'link', attrs: { href: 'https://shop.example/spec' } };
    const read = readAdf(
      doc(
        paragraph(
          { type: 'mention', attrs: { id: '1', text: '@Kim' } },
          text(' says '),
          { type: 'emoji', attrs: { shortName: ':wave:' } },
          text(' until '),
          { type: 'date', attrs: { timestamp: '1700000000000' } },
          text(' '),
          { type: 'status', attrs: { text: 'OPEN' } },
          text(' see '),
          text('spec', link),
          { type: 'inlineCard', attrs: { url: 'https://shop.example/card' } },
        ),
        { type: 'mediaSingle', content: [{ type: 'media', attrs: {} }] },
      ),
    );
    expect(read?.blocks[0]?.text).toBe(
      '@Kim says :wave: until 2023-11-14 OPEN see spechttps://shop.example/card',
    );
    expect(read?.links).toEqual(['https://shop.example/spec', 'https://shop.example/card']);
    expect(read?.media).toBe(1);
  });

  it('notices a paragraph in bold, which many use as a heading', () => {
    const strong = { type: 'strong' };
    const read = readAdf(
      doc(paragraph(text('Done when', strong)), paragraph(text('half', strong), text(' bold'))),
    );
    expect(read?.blocks.map(({ strong: isStrong }) => isStrong)).toEqual([true, undefined]);
  });

  it('reads the words of nodes that it has never heard of, and names the nodes', () => {
    const read = readAdf(doc({ type: 'hologram', content: [paragraph(text('still words'))] }));
    expect(read?.blocks.map(({ text: words }) => words)).toEqual(['still words']);
    expect(read?.unknownNodes).toEqual(['hologram']);
  });

  it.each([null, undefined, 7, 'text', [], {}, doc(), doc(paragraph()), doc(paragraph(text('  ')))])(
    'finds nothing in %j',
    (nothing) => {
      expect(readAdf(nothing)?.blocks ?? []).toEqual([]);
    },
  );

  it('is not stopped by depth: a hundred thousand lists within each other', () => {
    let inner: unknown = paragraph(text('deep down'));
    for (let depth = 0; depth < 100_000; depth += 1) inner = bullets(item(inner));
    expect(readAdf(doc(inner))?.blocks[0]?.text).toBe('deep down');
  });

  it('takes time in proportion to the size', () => {
    const many = (count: number): unknown =>
      doc(...Array.from({ length: count }, () => paragraph(text('word '.repeat(20)))));
    const [few, more] = [many(2_500), many(20_000)];
    const growth = growthOf(
      () => readAdf(few),
      () => readAdf(more),
    );
    expect(growth).toBeLessThan(LINEAR);
  });

  it('reads any JSON at all without an exception', () => {
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(
            ...['doc', 'paragraph', 'text', 'listItem', 'bulletList', 'taskItem', 'tableRow', 'tableCell'],
            ...[
              'table',
              'heading',
              'codeBlock',
              'expand',
              'media',
              'date',
              'unheard',
              'inlineCard',
              'hardBreak',
            ],
          ),
          text: fc.oneof(fc.string(), fc.jsonValue()),
          attrs: fc.oneof(
            fc.jsonValue(),
            fc.record({ url: fc.string(), level: fc.integer(), timestamp: fc.string() }),
          ),
          marks: fc.jsonValue(),
          content: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.array(tie('node'), { maxLength: 4 })),
        },
        { requiredKeys: [] },
      ),
    })).node;
    fc.assert(
      fc.property(node, (anything) => {
        const blocks = readAdf(anything)?.blocks ?? [];
        expect(blocks.every(({ text: words }) => words.trim() !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same blocks as from flat text', () => {
    const fromDocument = readAdf(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [text('Acceptance criteria')] },
        bullets(item(paragraph(text('one'))), item(paragraph(text('two')))),
        paragraph(text('Given a voucher')),
        { type: 'taskList', content: [{ type: 'taskItem', content: [text('check')] }] },
      ),
    );
    const fromText = readPlainText('## Acceptance criteria\n- one\n- two\n\nGiven a voucher\n\n- [ ] check');
    expect(fromText).toEqual(fromDocument);
  });
});
