/** Careful writing: what a change does not concern stays byte for byte, and what was written can be read again. */
import fc from 'fast-check';
import { isAtlassianDocument } from '../../../local/jira/adf/valid';
import { readAdf } from '../../../src/story/adf';
import { documentLines } from '../../../src/story/writing/compare-documents';
import type { DocumentEdit } from '../../../src/story/writing/document-edit';
import { editDocument } from '../../../src/story/writing/edit-document';

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const say = (words: string) => p(text(words));
const h = (words: string, level = 3) => ({ type: 'heading', attrs: { level }, content: [text(words)] });
const li = (...content: unknown[]) => ({ type: 'listItem', content });
const ul = (...content: unknown[]) => ({ type: 'bulletList', content });
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const BREAK = { type: 'hardBreak' };
/** Of another app, with parts that no version of ours knows. */
const FOREIGN = { type: 'extension', attrs: { extensionKey: 'x', parameters: { deep: [1, { a: null }] } } };
const PANEL = { type: 'panel', attrs: { panelType: 'info' }, content: [say('Mind the vouchers.')] };

const linesOf = (document: unknown) => readAdf(document)?.blocks.map((block) => block.text) ?? [];
const criteria = (before: readonly string[], after: readonly string[]): DocumentEdit => ({
  kind: 'criteria',
  before,
  after,
  heading: 'Acceptance criteria',
});

describe('the list of criteria', () => {
  const list = ul(li(say('One')), li(p(text('Two', 'strong')), ul(li(say('Two a')))), li(say('Three')));
  const story = doc(say('Intro'), PANEL, h('Acceptance criteria'), list, FOREIGN);

  it.each<[string, readonly string[], readonly string[]]>([
    ['gets one more at its end', ['One', 'Two', 'Three', 'Four'], ['One', 'Two', 'Two a', 'Three', 'Four']],
    ['gets one more within', ['One', 'New', 'Two', 'Three'], ['One', 'New', 'Two', 'Two a', 'Three']],
    [
      'gets one more at its beginning',
      ['Zero', 'One', 'Two', 'Three'],
      ['Zero', 'One', 'Two', 'Two a', 'Three'],
    ],
    ['loses one, with what explains it', ['One', 'Three'], ['One', 'Three']],
    ['has one told otherwise', ['One', 'Second', 'Three'], ['One', 'Second', 'Two a', 'Three']],
    ['has one moved', ['Three', 'One', 'Two'], ['Three', 'One', 'Two', 'Two a']],
  ])('%s, and all else stays the same', (_, after, lines) => {
    const edited = editDocument(story, criteria(['One', 'Two', 'Three'], after));
    expect(linesOf(edited)).toEqual(['Intro', 'Mind the vouchers.', 'Acceptance criteria', ...lines]);
    const content = (edited?.['content'] ?? []) as readonly unknown[];
    expect([content[0], content[1], content[2], content[4]]).toEqual([...story.content.slice(0, 3), FOREIGN]);
    expect(content[1]).toBe(PANEL);
    expect(content[4]).toBe(FOREIGN);
    expect(isAtlassianDocument(doc(...content.slice(0, 4)))).toBe(true);
  });

  it('loses one, but not the criterion that stands under it', () => {
    const edited = editDocument(story, criteria(['One', 'Two', 'Two a', 'Three'], ['One', 'Two a', 'Three']));
    expect(linesOf(edited).slice(3)).toEqual(['One', 'Two a', 'Three']);
  });

  it('changes the words that differ, and leaves links, mentions and marks in the others', () => {
    const link = {
      type: 'text',
      text: 'the design',
      marks: [{ type: 'link', attrs: { href: 'https://x.example' } }],
    };
    const mention = { type: 'mention', attrs: { id: '1', text: '@Petra' } };
    const rich = p(text('It is '), text('nice', 'strong'), text(', ask '), mention, text(' or see '), link);
    const told = 'It is nice, ask @Petra or see the design';
    const of = (...content: unknown[]) => doc(ul(li(p(...content)), li(say('Two'))));
    const after = (words: string) =>
      editDocument(doc(ul(li(rich), li(say('Two')))), criteria([told, 'Two'], [words, 'Two']));
    expect(after(`${told} please`)).toEqual(
      of(
        text('It is '),
        text('nice', 'strong'),
        text(', ask '),
        mention,
        text(' or see '),
        link,
        text(' please'),
      ),
    );
    expect(after('It is very nice, ask @Petra or see the design')).toEqual(
      of(
        text('It is '),
        text('very '),
        text('nice', 'strong'),
        text(', ask '),
        mention,
        text(' or see '),
        link,
      ),
    );
    expect(after('It is nice, ask @Petra')).toEqual(
      of(text('It is '), text('nice', 'strong'), text(', ask '), mention),
    );
  });

  it('leaves the form of what stays', () => {
    const edited = editDocument(story, criteria(['One', 'Two', 'Three'], ['One', 'Two', 'Three', 'Four']));
    expect(JSON.stringify(edited)).toContain(JSON.stringify(list.content[1]));
  });

  it('keeps boxes that are ticked, and new ones are not', () => {
    const task = (words: string, state: string) => ({
      type: 'taskItem',
      attrs: { localId: words, state },
      content: [text(words)],
    });
    const tasks = {
      type: 'taskList',
      attrs: { localId: 'l' },
      content: [task('One', 'DONE'), task('Two', 'TODO')],
    };
    const edited = editDocument(doc(tasks), criteria(['One', 'Two'], ['One', 'Second', 'Three']));
    expect(JSON.stringify(edited)).toContain(JSON.stringify(tasks.content[0]));
    expect(linesOf(edited)).toEqual(['One', 'Second', 'Three']);
    expect(JSON.stringify(edited).match(/DONE/g)).toHaveLength(1);
    expect(isAtlassianDocument(edited)).toBe(true);
  });

  it('is found in lines that people typed into one paragraph', () => {
    const typed = doc(p(text('Criteria:'), BREAK, text('- One'), BREAK, text('- '), text('Two', 'em')));
    expect(linesOf(editDocument(typed, criteria(['One', 'Two'], ['First', 'Two'])))).toEqual([
      'Criteria:',
      'First',
      'Two',
    ]);
    expect(linesOf(editDocument(typed, criteria(['One', 'Two'], ['Two'])))).toEqual(['Criteria:', 'Two']);
    expect(linesOf(editDocument(typed, criteria(['One', 'Two'], ['One', 'Two', 'Three'])))).toEqual([
      'Criteria:',
      'One',
      'Two',
      'Three',
    ]);
  });

  it('is found in a table, whose other cells stay', () => {
    const cell = (words: string) => ({ type: 'tableCell', content: [say(words)] });
    const row = (...words: string[]) => ({ type: 'tableRow', content: words.map(cell) });
    const table = { type: 'table', content: [row('1', 'One is seen'), row('2', 'Two is seen')] };
    const edited = editDocument(
      doc(table),
      criteria(['1 | One is seen', '2 | Two is seen'], ['1 | One is shown', '2 | Two is seen']),
    );
    expect(JSON.stringify(edited)).toContain(JSON.stringify(table.content[1]));
    expect(linesOf(edited)).toEqual(['1 | One is shown', '2 | Two is seen']);
  });

  it('that is new stands under a heading at the end, or under the one that is there', () => {
    expect(linesOf(editDocument(doc(say('Intro')), criteria([], ['One', ' '])))).toEqual([
      'Intro',
      'Acceptance criteria',
      'One',
    ]);
    expect(linesOf(editDocument(doc(h('acceptance criteria:'), h('Notes')), criteria([], ['One'])))).toEqual([
      'acceptance criteria:',
      'One',
      'Notes',
    ]);
    expect(linesOf(editDocument(null, criteria([], ['One'])))).toEqual(['Acceptance criteria', 'One']);
  });

  it('is left alone where nothing is to change', () => {
    expect(editDocument(story, criteria(['One', 'Two', 'Three'], ['One', 'Two', 'Three']))).toBeNull();
    expect(editDocument(story, criteria([], []))).toBeNull();
  });

  it('says what was asked for, whatever was there', () => {
    const words = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}$/);
    const some = fc.uniqueArray(words, { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const start = doc(
          say('INTRO'),
          FOREIGN,
          h('Acceptance criteria'),
          ul(...before.map((each) => li(say(each)))),
          PANEL,
        );
        const edited = editDocument(start, criteria(before, after)) ?? start;
        const said = linesOf(edited).filter((line) => /^[a-z ]+$/.test(line));
        expect(said).toEqual(after);
        expect(JSON.stringify(edited)).toContain(JSON.stringify(FOREIGN));
        expect(JSON.stringify(edited)).toContain(JSON.stringify(PANEL));
      }),
    );
  });
});

describe('other words', () => {
  const story = doc(p(text('The limit is '), text('TBD', 'strong'), text('. Ask later.')), PANEL);
  const replace = (passage: string, by: string): DocumentEdit => ({ kind: 'replace', passage, by });

  it('take the place of those that were read, in their form; what is around stays', () => {
    const edited = editDocument(story, replace('TBD', '30 days'));
    expect(edited).toEqual(
      doc(p(text('The limit is '), text('30 days', 'strong'), text('. Ask later.')), PANEL),
    );
    expect((edited?.['content'] as readonly unknown[])[1]).toBe(PANEL);
  });

  it('may go over several forms, and over space of any sort', () => {
    expect(linesOf(editDocument(story, replace('The limit is  TBD.', 'The limit is 30 days.')))[0]).toBe(
      'The limit is 30 days. Ask later.',
    );
  });

  it('that stand nowhere change nothing', () => {
    for (const passage of ['no such words', '', '.*', '('])
      expect(editDocument(story, replace(passage, 'x'))).toBeNull();
  });

  it('go on with a sentence before its full stop, or stand at the beginning', () => {
    const wish = doc(say('As a customer, I want to split the payment. Also by phone.'));
    const edit: DocumentEdit = {
      kind: 'continue',
      passage: 'I want to split the payment.',
      words: ', so that I can pay',
    };
    expect(linesOf(editDocument(wish, edit))).toEqual([
      'As a customer, I want to split the payment, so that I can pay. Also by phone.',
    ]);
    expect(linesOf(editDocument(wish, { ...edit, passage: 'elsewhere' }))[0]).toBe('So that I can pay');
    expect(
      linesOf(editDocument(wish, { ...edit, passage: 'split the payment', words: 'in two' }))[0],
    ).toContain('split the payment in two.');
  });

  it('are put under their heading, or at the end', () => {
    const bug = doc(say('It fails'), h('Expected'), say('It works'), h('Notes'), say('none'));
    const append: DocumentEdit = {
      kind: 'append',
      heading: 'Expected',
      paragraphs: ['And it is quick', ' '],
    };
    expect(linesOf(editDocument(bug, append))).toEqual([
      'It fails',
      'Expected',
      'It works',
      'And it is quick',
      'Notes',
      'none',
    ]);
    expect(linesOf(editDocument(bug, { ...append, heading: 'Steps' })).slice(-2)).toEqual([
      'Steps',
      'And it is quick',
    ]);
    expect(linesOf(editDocument(bug, { ...append, heading: null })).at(-1)).toBe('And it is quick');
  });

  it('are never read as markup, and breaks stay breaks', () => {
    const edited = editDocument(null, {
      kind: 'append',
      heading: null,
      paragraphs: ['<b>*x*</b>\u0000\n{panel}'],
    });
    expect(edited).toEqual(doc(p(text('<b>*x*</b>'), BREAK, text('{panel}'))));
  });
});

describe('whatever comes', () => {
  const edits: readonly DocumentEdit[] = [
    criteria(['a', 'b'], ['b', 'c']),
    { kind: 'replace', passage: 'a', by: 'b' },
    { kind: 'continue', passage: 'a', words: ', so that b' },
    { kind: 'append', heading: 'a', paragraphs: ['b'] },
  ];

  it('is taken without a fault, and what comes out is a document', () => {
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.record({
          type: fc.constantFrom('text', 'mention', 'hardBreak'),
          text: fc.constantFrom('a', 'b', ' a b'),
        }),
        fc.record({
          type: fc.constantFrom(
            'doc',
            'paragraph',
            'bulletList',
            'listItem',
            'taskItem',
            'tableRow',
            'unheard-of',
          ),
          attrs: fc.jsonValue(),
          content: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(node, fc.constantFrom(...edits), (document, edit) => {
        const before = JSON.stringify(document);
        const edited = editDocument(document, edit);
        expect(edited === null || edited['type'] === 'doc').toBe(true);
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it('may be nested deeper than any editor does it', () => {
    let deep: unknown = say('a');
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'bulletList', content: [deep] };
    for (const edit of edits) expect(() => editDocument(doc(deep), edit)).not.toThrow();
  });
});

test('lines show what is taken out, then what is put in, and what stays between', () => {
  const before = doc(say('A'), say('B'), say('C'));
  const after = doc(say('A'), say('X'), say('C'), say('D'));
  expect(documentLines(before, after)).toEqual([
    { kind: 'same', text: 'A' },
    { kind: 'removed', text: 'B' },
    { kind: 'added', text: 'X' },
    { kind: 'same', text: 'C' },
    { kind: 'added', text: 'D' },
  ]);
});
