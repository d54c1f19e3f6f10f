import fc from 'fast-check';
import { lossesInMarkdown } from '../../../../local/shell/client/document/carry';
import { fromMarkdown } from '../../../../local/shell/client/document/from-markdown';
import { parseDocument, plainText } from '../../../../local/shell/client/document/node';
import { toMarkdown } from '../../../../local/shell/client/document/to-markdown';

const text = (words: string, ...marks: readonly object[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const item = (...content: readonly object[]) => ({ type: 'listItem', content });

function documentOf(...content: readonly object[]) {
  const document = parseDocument({ version: 1, type: 'doc', content });
  if (document === null) throw new Error('The test builds an empty document.');
  return document;
}

function andBack(markdown: string): string {
  const document = parseDocument(fromMarkdown(markdown));
  return document === null ? '' : toMarkdown(document);
}

describe('a description as Markdown', () => {
  const story = [
    '## Acceptance criteria',
    'As a **shopper** I want to pay _twice_, see [the guide](https://example.com/a_b).',
    '- first\n  - inside\n- second',
    '3. three\n4. four',
    '- [x] asked the bank\n- [ ] drew the form',
    '> quoted\n>\n> - and listed',
    '```js\nconst a = `b`;\n```',
    '| Card | Amount |\n| --- | --- |\n| Visa | **20** |',
    '---',
  ].join('\n\n');

  it('is the same after it was read and written again', () => {
    expect(andBack(story)).toBe(story);
  });

  it('can be edited without a loss', () => {
    expect(lossesInMarkdown(documentOf(...fromMarkdown(story).content))).toEqual([]);
  });

  it('keeps a hard break, spaces at the edge of bold, and an address that is no link yet', () => {
    const document = documentOf(
      paragraph(
        text('one', { type: 'strong' }),
        { type: 'hardBreak' },
        text('two ', { type: 'strong' }),
        text('see https://example.com/_a_'),
      ),
    );
    expect(toMarkdown(document)).toBe('**one**\n**two** see https://example.com/_a_');
    expect(lossesInMarkdown(document)).toEqual([]);
  });

  it.each([
    ['a tag', 'uses <div> and <adf>{"type":"rule"}</adf> here'],
    ['a tag that begins a line', '<div>block</div>'],
    ['signs at the beginning of a line', '# no heading'],
    ['a number at the beginning', '1. no list'],
    ['stars and underscores', '2 * 3 * 4 and __init__ and snake_case'],
    ['brackets', '[x] not done [really](no link)'],
    ['a bar', 'a | b'],
    ['a backslash', 'C:\\temp\\*'],
  ])('says the same words with %s in them', (_, words) => {
    const document = documentOf(paragraph(text(words)));
    const back = documentOf(...fromMarkdown(toMarkdown(document)).content);
    expect(back.content.map(({ type }) => type)).toEqual(['paragraph']);
    expect(plainText(back)).toBe(words);
  });

  it('never changes plain words, whatever they are, without saying so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const document = documentOf(...lines.map((words) => paragraph(text(words))));
          const back = parseDocument(fromMarkdown(toMarkdown(document)));
          const same = back !== null && squeezed(plainText(back)) === squeezed(plainText(document));
          expect(same || lossesInMarkdown(document).length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

describe('what Markdown cannot carry', () => {
  const cell = (attrs: object, ...content: readonly object[]) => ({ type: 'tableCell', attrs, content });
  const table = (...cells: readonly object[]) => ({
    type: 'table',
    content: [{ type: 'tableRow', content: cells }],
  });

  it.each([
    [
      'pictures or files',
      { type: 'mediaSingle', content: [{ type: 'media', attrs: { type: 'file', id: '1' } }] },
    ],
    ['panels', { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('note'))] }],
    ['tables with merged cells', table(cell({ colspan: 2 }, paragraph(text('wide'))))],
    [
      'table cells with more than a line of text',
      table(cell({}, paragraph(text('a')), paragraph(text('b')))),
    ],
    ['mentions of people', paragraph({ type: 'mention', attrs: { id: '1', text: '@Mei' } })],
    ['underlined text', paragraph(text('under', { type: 'underline' }))],
    ['formatting that Markdown does not know', table(cell({}, paragraph(text('a table without headings'))))],
    ['formatting that Markdown does not know', { type: 'somethingNew', content: [paragraph(text('new'))] }],
  ])('names %s', (loss, node) => {
    expect(lossesInMarkdown(documentOf(node))).toEqual([loss]);
  });

  it('is not even tried with more text than Jira takes', () => {
    const words = 'a*_ [x'.repeat(500_000);
    expect(lossesInMarkdown(documentOf(paragraph(text(words))))).toEqual(['more text than Jira takes']);
  });

  it('has nothing against a list in a list', () => {
    const list = { type: 'bulletList', content: [item(paragraph(text('inner')))] };
    expect(
      lossesInMarkdown(documentOf({ type: 'bulletList', content: [item(paragraph(text('outer')), list)] })),
    ).toEqual([]);
  });
});

describe('Markdown as a document', () => {
  it.each([
    'a <div> inside',
    '<div>at the start</div>',
    '<adf>{"type":"rule"}</adf>',
    'List<String> is not <b>bold</b>',
  ])('takes the typed tags in %j for words', (typed) => {
    const document = documentOf(...fromMarkdown(typed).content);
    expect([document.content[0]?.type, plainText(document)]).toEqual(['paragraph', typed]);
  });

  it('leaves code as it was typed', () => {
    const typed = '`<a>`\n\n```\n<b>\n\n  c\n```\n\n    <d>';
    const document = documentOf(...fromMarkdown(typed).content);
    expect(document.content.map(plainText)).toEqual(['<a>', '<b>\n\n  c', '<d>']);
  });

  it('keeps the lines that somebody typed', () => {
    const document = documentOf(...fromMarkdown('Given a\nWhen b\nThen c').content);
    expect(plainText(document)).toBe('Given a\nWhen b\nThen c');
  });

  it('puts nested tasks beside each other, because a task holds only words', () => {
    const [list] = fromMarkdown('- [ ] a\n  - [x] b').content;
    expect(list?.content?.map(({ type, attrs }) => [type, attrs?.['state'] ?? null])).toEqual([
      ['taskItem', 'TODO'],
      ['taskList', null],
    ]);
  });

  it('keeps headings out of list items, which may not hold them', () => {
    const [list] = fromMarkdown('- # loud\n- b').content;
    expect(list?.content?.[0]?.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'loud' }] },
    ]);
  });

  it('gives an empty heading cell a paragraph', () => {
    const [table] = fromMarkdown('| | b |\n| - | - |\n| c | d |').content;
    expect(table?.content?.[0]?.content?.[0]?.content).toEqual([{ type: 'paragraph', content: [] }]);
  });
});
