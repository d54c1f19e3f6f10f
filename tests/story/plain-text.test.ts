import fc from 'fast-check';
import { readPlainText } from '../../src/story/plain-text';

const kinds = (text: string): unknown =>
  readPlainText(text)?.blocks.map(({ kind, text: words, level }) => `${kind}${level}: ${words}`);

describe('reading flat text', () => {
  it('reads wiki markup', () => {
    expect(
      kinds(
        'h2. Narrative\nAs a *developer*, I need {{x}}\nh3. Criteria\n# one\n## detail\n* a\n** b\nbq. said',
      ),
    ).toEqual([
      'heading2: Narrative',
      'paragraph0: As a developer, I need x',
      'heading3: Criteria',
      'item1: one',
      'item2: detail',
      'item1: a',
      'item2: b',
      'quote0: said',
    ]);
  });

  it('reads Markdown', () => {
    expect(
      kinds('# Title\n\n## Criteria\n- a\n  - b\n1. one\n- [x] done\n> said\n```ts\nlet a\n```'),
    ).toEqual([
      'heading1: Title',
      'heading2: Criteria',
      'item1: a',
      'item2: b',
      'item1: one',
      'task1: done',
      'quote0: said',
      'code0: let a',
    ]);
  });

  it('takes # for a number in company, and for a heading alone', () => {
    expect(kinds('# one\n# two')).toEqual(['item1: one', 'item1: two']);
    expect(kinds('# Title\n\nwords')).toEqual(['heading1: Title', 'paragraph0: words']);
  });

  it('reads tables of both, and their heading rows', () => {
    const wiki = readPlainText('||Given||Then||\n|a|b|');
    const markdown = readPlainText('| Given | Then |\n|---|---|\n| a | b |');
    expect(markdown?.blocks).toEqual(wiki?.blocks);
    expect(wiki?.blocks.map(({ header }) => header)).toEqual([true, undefined]);
  });

  it('collects links and pictures', () => {
    const read = readPlainText(
      'See [the spec|https://a.example/x] or https://b.example/y.\n!shot.png|thumbnail!',
    );
    expect(read?.links).toEqual(['https://a.example/x', 'https://b.example/y']);
    expect(read?.media).toBe(1);
    expect(read?.blocks[0]?.text).toBe('See the spec or https://b.example/y.');
  });

  it('takes a line in bold for what it is', () => {
    expect(readPlainText('*Acceptance criteria:*')?.blocks[0]).toMatchObject({
      strong: true,
      text: 'Acceptance criteria:',
    });
  });

  it.each(['', '  \n\t\r\n '])('finds nothing in %j', (text) => {
    expect(readPlainText(text)).toBeNull();
  });

  it('reads any text without an exception, and never makes an empty block', () => {
    const marks = fc.constantFrom(
      '*',
      '#',
      '|',
      '{code}',
      '```',
      '[',
      ']',
      '(',
      '!',
      'h2.',
      '- ',
      '\n',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 60 }), (parts) => {
        const blocks = readPlainText(parts.join(''))?.blocks ?? [];
        expect(blocks.every(({ text }) => text.trim() !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
