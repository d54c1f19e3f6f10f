import fc from 'fast-check';
import { read, refusalOf } from './reading';
import { lettersOf } from './words';

const HEADER = 'issuekey,title,description,storypoint';

describe('a plain CSV', () => {
  it('becomes a backlog in the order of its rows', () => {
    const { seed, report } = read(`${HEADER}\nAB-2,Second,Why,5\nAB-1,First,,0\nAB-3,Third,Text,\n`);
    expect(seed.projects).toEqual([{ key: 'AB', name: 'AB' }]);
    expect(
      seed.issues.map(({ key, summary, issueType, storyPoints }) => [key, summary, issueType, storyPoints]),
    ).toEqual([
      ['AB-2', 'Second', 'Story', 5],
      ['AB-1', 'First', 'Story', 0],
      ['AB-3', 'Third', 'Story', null],
    ]);
    expect(seed.issues[1]?.description).toBeNull();
    expect(report).toMatchObject({ format: 'plain-csv', rows: 3, imported: 3, badRows: [], leftOut: [] });
  });

  it('makes a project of each prefix', () => {
    const { seed, report } = read(`${HEADER}\nAB-1,a,,\nCD-1,b,,\nab-2,c,,\n`);
    expect(seed.projects.map(({ key }) => key)).toEqual(['AB', 'CD']);
    expect(report.projects).toEqual([
      { key: 'AB', issues: 2 },
      { key: 'CD', issues: 1 },
    ]);
  });

  it('puts all into one project where asked, and keeps numbers that are free', () => {
    const { seed } = read(`${HEADER},parent\nAB-1,a,,,CD-1\nCD-1,b,,,\nCD-7,c,,,\n,d,,,\n`, {
      project: 'ONE',
    });
    expect(seed.issues.map(({ key }) => key)).toEqual(['ONE-1', 'ONE-8', 'ONE-7', 'ONE-9']);
    expect(seed.issues[0]?.parent).toBe('ONE-8');
  });

  it.each([
    [
      'Title;Notes\nA;x\nB;y\n',
      { fileName: 'C:\\lists\\our wishes 2.csv' },
      ['OURWISHES2-1', 'OURWISHES2-2'],
    ],
    ['title\nA\nB\n', { project: 'SHOP' }, ['SHOP-1', 'SHOP-2']],
    ['title\nA\n', { fileName: '7.csv' }, ['IMPORT-1']],
    ['key,title\nAB-4,A\n,B\n', {}, ['AB-4', 'AB-5']],
    ['id,title\n12,A\n7,B\n', { project: 'AB' }, ['AB-12', 'AB-7']],
  ])('gives keys to rows without: %j', (text, options, keys) => {
    expect(read(text, options).seed.issues.map(({ key }) => key)).toEqual(keys);
  });

  it.each(['Summary', 'TITLE', ' Name ', 'User Story', 'Zusammenfassung', 'Résumé'])(
    'knows a summary by the name %j',
    (name) => {
      expect(read(`${name},Story Points\nA,"2,5"\n`).seed.issues[0]).toMatchObject({
        summary: 'A',
        storyPoints: 2.5,
      });
    },
  );

  it.each([',', ';', '\t'])('finds the separator %j', (separator) => {
    const text = `${['issuekey', 'title', 'description'].join(separator)}\n${['AB-1', '"a, b; c"', '"x\ty"'].join(separator)}\n`;
    expect(read(text).seed.issues[0]?.summary).toBe('a, b; c');
  });

  it('says which columns it does not take over', () => {
    const { report } = read('issuekey,title,split_mark,ac\nAB-1,A,train,False\n');
    expect(report.leftOut).toEqual(['the columns split_mark, ac']);
  });

  it('restores flattened breaks and counts the items', () => {
    const { seed, report } = read(`${HEADER}\nAB-1,A,Tasks:  * one  * two,\nAB-2,B,Words.  More words.,\n`);
    expect(report.restoredBreaks).toBe(1);
    expect(JSON.stringify(seed.issues[0]?.description)).toContain('bulletList');
  });

  it('takes emoji, right-to-left text, breaks of both kinds and 5 MB of text', () => {
    const long = 'word '.repeat(1_000_000);
    const { seed } = read(`${HEADER}\r\nAB-1,🙂 שלום,"one\r\n\r\ntwo\nthree",\r\n\r\nAB-2,B,"${long}",\r\n`);
    expect(seed.issues[0]?.summary).toBe('🙂 שלום');
    expect(seed.issues[0]?.description?.content).toHaveLength(2);
    expect(lettersOf(seed.issues[1]?.description)).toHaveLength(4_000_000);
  });

  it('tells how far it is', () => {
    const rows = Array.from({ length: 250 }, (_, at) => `AB-${at + 1},title,,`).join('\n');
    const steps: [number, number][] = [];
    read(`${HEADER}\n${rows}\n`, { progress: (done, total) => steps.push([done, total]) });
    expect(steps).toEqual([
      [100, 250],
      [200, 250],
      [250, 250],
    ]);
  });

  it('gives back what was written, whatever is in the cells', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /\S/.test(text) && !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.nat(100)), { minLength: 1, maxLength: 8 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = rows.map(([title, points], at) => `AB-${at + 1},${quoted(title)},${points}`);
        const { seed } = read(`issuekey,title,points\r\n${lines.join('\r\n')}`);
        expect(seed.issues.map(({ summary, storyPoints }) => [summary, storyPoints])).toEqual(
          rows.map(([title, points]) => [title.replace(/\s+/g, ' ').trim(), points]),
        );
      }),
    );
  });
});

describe('encodings', () => {
  const text = `${HEADER}\nAB-1,Grüße,,\n`;
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', (_name, bytes) => {
    expect(read(bytes).seed.issues[0]).toMatchObject({ key: 'AB-1', summary: 'Grüße' });
  });

  it('refuses others in one sentence', () => {
    expect(refusalOf(Buffer.from(text, 'latin1')).message).toMatch(/^backlog\.csv is not UTF-8 text\./);
    expect(refusalOf(Buffer.from('title\nA\n', 'utf16le')).message).toMatch(
      /^backlog\.csv is not a text file\./,
    );
  });
});

describe('what is no backlog', () => {
  it.each([
    ['', 'backlog.csv is empty.'],
    [' \n\n', 'backlog.csv is empty.'],
    [`${HEADER}\n`, 'backlog.csv has a header but no rows.'],
    ['AB-1,First,Why\nAB-2,Second,Why\n', 'backlog.csv has no column for the summary'],
    ['Dear team, here is what I think.', 'backlog.csv has no column for the summary'],
    ['<!doctype html><p>Log in</p>', 'backlog.csv is a web page or XML.'],
    [
      '"issuekey,title\nAB-1,a\n',
      'backlog.csv has no readable header line: a quote is opened and never closed.',
    ],
    ['{"issues": [', 'backlog.csv begins like JSON but is not well-formed'],
    ['{"a": 1}', 'backlog.csv is JSON, but no search result of Jira'],
  ])('%j is refused', (text, sentence) => {
    expect(refusalOf(text).message).toContain(sentence);
  });

  it('refuses a project key that is none', () => {
    expect(refusalOf('title\nA\n', { project: '1x' }).message).toContain('"1x" is no project key');
  });
});

describe('bad rows', () => {
  const rows = [
    HEADER,
    'AB-1,Good,"two\nlines",1', // lines 2 and 3
    'AB-2,,no summary,1', // 4
    'AB-3,Bad number,,many', // 5
    'AB-1,Twice,,', // 6
    `AB-5,${'x'.repeat(256)},,`, // 7
    'AB 6,Bad key,,', // 8
    'AB-7,Too,many,1,cells', // 9
    'AB-8,Wrong "quote",,', // 10
    'AB-9,"Wrong" closing,,', // 11
    'AB-10,Good,,2', // 12
    ',,,', // 13: nothing at all
    'AB-11,"Never closed,,', // 14
  ].join('\n');

  it('are named with line and reason, and nothing is imported', () => {
    const { message, badRows } = refusalOf(rows);
    expect(badRows).toEqual([
      { line: 4, reason: 'the summary is missing' },
      { line: 5, reason: 'the story points "many" are no number' },
      { line: 6, reason: 'the key AB-1 is already that of line 2' },
      { line: 7, reason: 'the summary has 256 characters, and Jira allows 255' },
      { line: 8, reason: 'the key "AB 6" is not of the form ABC-123' },
      {
        line: 9,
        reason: '5 cells where the header has 4; a cell that holds the separator must stand in quotes',
      },
      { line: 10, reason: 'a quote stands inside a cell that is not in quotes' },
      { line: 11, reason: 'text follows a closing quote; a quote inside a cell must be doubled ("")' },
      { line: 14, reason: 'a quote is opened and never closed' },
    ]);
    expect(message).toMatch(
      /^9 rows of backlog\.csv can't be taken over, so nothing was imported\. Line 4: .*; and 4 more\. .*--skip-bad-rows/,
    );
  });

  it('are left out where asked', () => {
    const { seed, report } = read(rows, { skipBadRows: true });
    expect(seed.issues.map(({ key }) => key)).toEqual(['AB-1', 'AB-10']);
    expect(report).toMatchObject({ rows: 11, imported: 2 });
    expect(report.badRows).toHaveLength(9);
  });

  it('end the reading when quotes are wrong everywhere', () => {
    const text = `${HEADER}\n${'AB-1,a "b" c,,\n'.repeat(60)}`;
    expect(refusalOf(text, { skipBadRows: true }).message).toContain('wrong quotes in more than 50 rows');
  });

  it('are refused when no other is left', () => {
    expect(refusalOf(`${HEADER}\nAB-1,,,\n`, { skipBadRows: true }).message).toBe(
      'backlog.csv has no row that can be read. Line 2: the summary is missing.',
    );
  });
});
