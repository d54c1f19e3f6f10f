import fc from 'fast-check';
import { restoreBreaks } from '../../../local/import/flattened-breaks';
import { tellMarkup } from '../../../local/import/markup';
import { adfFromJson, textToAdf } from '../../../local/import/text-to-adf';
import { violationsOf } from './adf-validity';
import { blocksOf, lettersOf } from './words';

const pieces = fc.constantFrom(
  ...[
    '* ',
    '** ',
    '# ',
    '- ',
    '\n',
    '\n\n',
    '  ',
    '    ',
    'h2. ',
    'h7. ',
    '{code}',
    '{code:java}',
    '{noformat}',
    '{quote}',
  ],
  ...[
    '{panel:title=x}',
    '{panel}',
    '{color:red}',
    '{color}',
    '||',
    '|',
    '!a.png!',
    '!http://a.b/c.png|width=3!',
    '[a|http://b.c]',
  ],
  ...[
    '[^f.txt]',
    '[~name]',
    '*b*',
    '_i_',
    '-s-',
    '+u+',
    '^h^',
    '~l~',
    '{{m}}',
    '??c??',
    'bq. ',
    '----',
    ':)',
    '(/)',
    '{*}x{*}',
  ],
  ...[
    '## ',
    '```',
    '- [ ] ',
    '- [x] ',
    '**b**',
    '`c`',
    '> ',
    '| --- |',
    '[a](http://b)',
    '![p](http://q)',
    '<b>',
    '<adf>{"type":"x"}</adf>',
  ],
  ...[
    '[x|javascript:alert(1)]',
    '[y](javascript:alert(1))',
    '1. ',
    'word',
    'two words',
    'שלום',
    '🙂',
    '{',
    '}',
    '\\',
    '\t',
    '\r\n',
    'https://a.b/c',
  ],
);
const markup = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

describe('any text', () => {
  it.each(['wiki', 'markdown'] as const)('becomes a valid document (%s)', (otherwise) => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const { document } = textToAdf(text, otherwise);
        expect(document === null ? [] : violationsOf(document)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same document each time', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(textToAdf(text, 'markdown')).toEqual(textToAdf(text, 'markdown'));
      }),
      { numRuns: 100 },
    );
  });

  it('never becomes a link that runs a script', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(JSON.stringify(textToAdf(text, 'markdown').document)).not.toMatch(
          /"(?:href|url)":"\s*javascript/i,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('wiki markup', () => {
  it('keeps headings, lists, tables, code and quotes', () => {
    const text = 'h2. Goal\nWords\n\n* one\n** deeper\n\n||a||b||\n|1|2|\n\n{code}\nx = 1\n{code}\nbq. said';
    const { document } = textToAdf(text);
    expect(blocksOf(document)).toEqual([
      'heading',
      'paragraph',
      'bulletList',
      'table',
      'codeBlock',
      'blockquote',
    ]);
  });

  it('keeps the words where the rules of documents forbid the form', () => {
    const { document } = textToAdf('{quote}\nh2. Heading in a quote\n||table||\n|cell|\n{quote}');
    expect(lettersOf(document)).toContain('Headinginaquote');
    expect(lettersOf(document)).toContain('cell');
    expect(violationsOf(document)).toEqual([]);
  });

  it('is left as text where the converter would take too long', () => {
    const text = '{color:red}*a '.repeat(2_000);
    const { document } = textToAdf(text);
    expect(lettersOf(document).length).toBeGreaterThanOrEqual(2_000);
  });

  it('is left as text beyond the length that Jira takes', () => {
    const { document } = textToAdf(`h2. Long\n${'* word and word\n'.repeat(330_000)}`);
    expect(blocksOf(document)).toEqual(['paragraph']);
    expect(lettersOf(document).length).toBeGreaterThan(3_000_000);
  });
});

describe('Markdown', () => {
  it('keeps task lists, tables and the breaks between lines', () => {
    const { document } = textToAdf(
      '## Done when\n\n- [ ] sent\n- [x] read\n\nGiven a\nWhen b\n\n| x | y |\n| --- | --- |\n| 1 | 2 |',
    );
    expect(blocksOf(document)).toEqual(['heading', 'taskList', 'paragraph', 'table']);
    expect(JSON.stringify(document)).toContain('hardBreak');
  });

  it.each([
    ['- ## heading in an item', 'headinginanitem'],
    ['> ## heading **in** a `quote`', 'headinginaquote'],
    ['> | a | b |\n> | --- | --- |\n> | c | d |', 'abcd'],
    ['- > quote in an item', 'quoteinanitem'],
    ['- [ ] task\n\n      code in it', 'taskcodeinit'],
    ['***all*** and **`code`** and _[`link`](http://a.b)_', 'allandcodeandlink'],
    ['- \n- b', 'b'],
  ])('keeps the words of %j in a form that is allowed', (text, letters) => {
    const { document } = textToAdf(text, 'markdown');
    expect(lettersOf(document)).toBe(letters);
    expect(violationsOf(document)).toEqual([]);
  });

  it('keeps words between angle brackets', () => {
    expect(lettersOf(textToAdf('**Returns** a List<String>\n\n<details>hidden</details>').document)).toBe(
      'ReturnsaListStringdetailshiddendetails',
    );
  });
});

describe('telling Markdown from wiki markup', () => {
  it.each([
    ['h2. Goal', 'wiki'],
    ['{code}x{code}', 'wiki'],
    ['see [here|http://a.b]', 'wiki'],
    ['||a||b||', 'wiki'],
    ['# one\n# two', 'wiki'],
    ['*Acceptance criteria*\n* one', 'wiki'],
    ['## Goal', 'markdown'],
    ['- [ ] open', 'markdown'],
    ['**Acceptance criteria**\n* one', 'markdown'],
    ['see [here](http://a.b)', 'markdown'],
    ['```\ncode\n```', 'markdown'],
  ] as const)('%j is %s', (text, markup) => {
    expect([tellMarkup(text, 'wiki'), tellMarkup(text, 'markdown')]).toEqual([markup, markup]);
  });

  it.each(['* a bullet', '- a bullet', 'only words', '# one line'])('%j may be either', (text) => {
    expect([tellMarkup(text, 'wiki'), tellMarkup(text, 'markdown')]).toEqual(['wiki', 'markdown']);
  });
});

describe('flattened line breaks', () => {
  it.each([
    ['Tasks:  * first  * second', 'Tasks:\n* first\n* second'],
    ['Do:  # one  ## deeper  # two', 'Do:\n# one\n## deeper\n# two'],
    ['As listed:  - one  - two', 'As listed:\n- one\n- two'],
    ['h3. Goal  Words here.', 'h3. Goal\nWords here.'],
    ['Said:  bq. never  Then on.', 'Said:\nbq. never\nThen on.'],
    ['First.    Second.', 'First.\n\nSecond.'],
    ['Head:  ||a||b||  |1|2|  |3|4|  After', 'Head:\n||a||b||\n|1|2|\n|3|4|\n\nAfter'],
    ['Log:  {code}  a = 1    b = 2  {code}  Then', 'Log:\n{code}\na = 1    b = 2\n{code}\nThen'],
    ['Steps:  1. open  2. close', 'Steps:\n1. open\n2. close'],
    ['Text.  *Acceptance criteria*  All of it', 'Text.\n*Acceptance criteria*\nAll of it'],
  ])('%j', (flat, restored) => {
    expect(restoreBreaks(flat).text).toBe(restored);
  });

  it.each([
    'Two blanks after a full stop.  They mean nothing.',
    'A dash -- or  -two- of them',
    '|a  |b  | with padding |',
    'inline {code}a  b{code} stays',
    'It has line breaks:\n\nso  * this is no list',
    'a  || b',
    '',
  ])('%j stays as it is', (text) => {
    expect(restoreBreaks(text)).toEqual({ text, breaks: 0 });
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const letters = (all: string): string => all.replace(/\s/g, '');
        expect(letters(restoreBreaks(text).text)).toBe(letters(text));
      }),
    );
  });
});

describe('a document that came as JSON', () => {
  it('keeps nodes that nobody knows, and loses scripts and editors’ notes', () => {
    const link = { type: 'link', attrs: { href: 'java\tscript:alert(1)', __confluenceMetadata: null } };
    const document = adfFromJson({
      type: 'doc',
      version: 1,
      content: [
        { type: 'futureNode', attrs: { localId: null }, content: [{ type: 'text', text: 'new' }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'link', marks: [link] }, { type: 'text', text: '' }, 7],
        },
      ],
    });
    expect(document).toEqual({
      version: 1,
      type: 'doc',
      content: [
        { type: 'futureNode', content: [{ type: 'text', text: 'new' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'link' }] },
      ],
    });
  });

  it('survives any depth', () => {
    let node: unknown = { type: 'text', text: 'deep' };
    for (let depth = 0; depth < 50_000; depth += 1) node = { type: 'blockquote', content: [node] };
    expect(adfFromJson({ type: 'doc', version: 1, content: [node] })).toBeDefined();
  });
});
