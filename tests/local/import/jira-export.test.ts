import { read } from './reading';
import { blocksOf } from './words';

const EXPORT = [
  [
    ...[
      'Summary',
      'Issue key',
      'Issue id',
      'Issue Type',
      'Status',
      'Status Category',
      'Project name',
      'Priority',
      'Assignee',
    ],
    ...[
      'Created',
      'Labels',
      'Labels',
      'Description',
      'Component/s',
      'Component/s',
      'Fix Version/s',
      'Sprint',
      'Sprint',
    ],
    ...[
      'Outward issue link (Blocks)',
      'Inward issue link (Blocks)',
      'Custom field (Acceptance Criteria)',
      'Custom field (Story Points)',
    ],
    ...[
      'Custom field (Story point estimate)',
      'Custom field (Epic Link)',
      'Custom field (Customer)',
      'Comment',
      'Comment',
      'Parent',
      'Watchers',
    ],
  ],
  [
    ...['Pay by card', 'WEB-1', '10001', 'Story', 'Selected', 'To Do', 'Web shop', 'High', 'Mei Tanaka'],
    ...[
      '01/Feb/26 3:45 PM',
      'checkout',
      'card',
      '"h2. Why\n* one\n* two"',
      'Checkout',
      'Mail',
      '2.0',
      'Sprint 1',
      'Sprint 2',
    ],
    ...[
      'WEB-2',
      '',
      '"* shown\n* hidden"',
      '',
      '5.0',
      '',
      'ACME',
      '"01/Feb/26 4:00 PM;5f1;Looks *good*; really"',
      'no date; here',
      '10003',
      'x',
    ],
  ],
  [
    ...['Refund', 'WEB-2', '10002', 'Bug', 'In Review', 'In Progress', 'Web shop', 'Low', ''],
    ...['2026-02-03 08:00', '', '', '', '', '', '', '', ''],
    ...['', 'WEB-1', '', '0', '', 'WEB-3', '', '', '', '', 'x'],
  ],
  [
    ...['Payments', 'WEB-3', '10003', 'Epic', 'Done', 'Done', 'Web shop', '', ''],
    ...['03/04/26', '', '', '', '', '', '', '', ''],
    ...['WEB-99', '', '', '', '', '', '', '', '', '', 'x'],
  ],
]
  .map((row) => row.join(','))
  .join('\n');

describe("Jira's CSV export", () => {
  const { seed, report } = read(EXPORT);
  const [story, bug, epic] = seed.issues;

  it('is recognised, and its project named', () => {
    expect(report).toMatchObject({ format: 'jira-csv', imported: 3, badRows: [] });
    expect(seed.projects).toEqual([{ key: 'WEB', name: 'Web shop' }]);
  });

  it('brings all repeated columns', () => {
    expect(story).toMatchObject({
      labels: ['checkout', 'card'],
      components: ['Checkout', 'Mail'],
      fixVersions: ['2.0'],
      sprints: ['Sprint 1', 'Sprint 2'],
    });
    expect(story?.comments).toHaveLength(2);
  });

  it('brings comments as date, author and text', () => {
    expect(story?.comments?.[0]).toMatchObject({ created: '2026-02-01T16:00:00.000Z', author: '5f1' });
    expect(JSON.stringify(story?.comments?.[0]?.body)).toContain('; really');
    expect(story?.comments?.[1]).not.toHaveProperty('created');
  });

  it('brings types, states, dates and descriptions', () => {
    expect(story).toMatchObject({
      issueType: 'Story',
      status: { name: 'Selected', category: 'new' },
      priority: 'High',
      assignee: 'Mei Tanaka',
      created: '2026-02-01T15:45:00.000Z',
    });
    expect(blocksOf(story?.description ?? null)).toEqual(['heading', 'bulletList']);
    expect(bug).toMatchObject({
      status: { name: 'In Review', category: 'indeterminate' },
      created: '2026-02-03T08:00:00.000Z',
    });
    expect(epic?.status?.category).toBe('done');
  });

  it('takes the estimate from whichever field is filled; 0 is one', () => {
    expect([story?.storyPoints, bug?.storyPoints, epic?.storyPoints]).toEqual([5, 0, null]);
  });

  it('finds parents by number and by epic link', () => {
    expect([story?.parent, bug?.parent, epic?.parent]).toEqual(['WEB-3', 'WEB-3', undefined]);
  });

  it('keeps a link once though both ends name it', () => {
    expect(story?.links).toEqual([{ type: 'Blocks', outward: 'WEB-2' }]);
    expect(bug?.links).toEqual([]);
  });

  it("brings the site's own fields by name; texts of several lines are documents for every item", () => {
    expect(story?.customFields).toMatchObject({ Customer: 'ACME', 'Acceptance Criteria': { type: 'doc' } });
    expect(bug?.customFields).toEqual({ Customer: null, 'Acceptance Criteria': null });
  });

  it('says what it left out', () => {
    expect(report.leftOut).toEqual([
      'the column Watchers',
      'when one item was created, in a form of date that is not known',
      'one link to an item that is not in the file',
    ]);
  });

  it('orders by rank where every item has one', () => {
    const text =
      'Issue key,Issue Type,Summary,Custom field (Rank)\nA-1,Story,x,0|i0002:\nA-2,Story,y,0|i0001:\n';
    expect(read(text).seed.issues.map(({ key }) => key)).toEqual(['A-2', 'A-1']);
  });

  it.each([
    ['A-3,Story,z,\n', ['A-2', 'A-1', 'A-3'], ['One item has no rank in the file: it stands last.']],
    [
      'A-4,Story,z,\nA-3,Story,z,\n',
      ['A-2', 'A-1', 'A-4', 'A-3'],
      ['2 items have no rank in the file: they stand last, in the order of the file.'],
    ],
  ])('keeps the ranks there are, and says what has none', (blank, keys, notes) => {
    const text = `Issue key,Issue Type,Summary,Custom field (Rank)\n${blank}A-1,Story,x,0|i0002:\nA-2,Story,y,0|i0001:\n`;
    const { seed: ranked, report: said } = read(text);
    expect(ranked.issues.map(({ key }) => key)).toEqual(keys);
    expect(said.notes).toEqual(notes);
  });

  it('stays in the order of the file where no item has a rank', () => {
    const text = 'Issue key,Issue Type,Summary,Custom field (Rank)\nA-2,Story,x,\nA-1,Story,y,\n';
    const { seed: plain, report: said } = read(text);
    expect(plain.issues.map(({ key }) => key)).toEqual(['A-2', 'A-1']);
    expect(said.notes).toEqual([]);
  });

  it('gives the author of a comment the name that another column tells of the account', () => {
    const [mei, other] = ['712020:1b2c3d4e-0000-4000-8000-000000000001', '5b10ac8d82e05b22cc7d4ef5'];
    const text =
      'Issue key,Issue Type,Summary,Reporter,Reporter Id,Comment,Comment,Comment\n' +
      `A-1,Story,x,Ann,other,01/Feb/26 4:00 PM;${mei};One,01/Feb/26 5:00 PM;${other};Two,01/Feb/26 6:00 PM;bob;Three\n` +
      `A-2,Story,y,Mei Tanaka,${mei},,,\n`;
    const { seed: said, report: told } = read(text);
    expect(said.issues[0]?.comments?.map(({ author }) => author)).toEqual(['Mei Tanaka', undefined, 'bob']);
    expect(told.leftOut).toEqual([]);
  });

  it('leaves out a parent that is below its own child', () => {
    const text =
      'Issue key,Issue Type,Summary,Parent key\nA-1,Story,x,A-2\nA-2,Story,y,A-1\nA-3,Story,z,A-3\n';
    expect(read(text).seed.issues.map(({ parent }) => parent)).toEqual(['A-2', undefined, undefined]);
  });

  it.each([
    [
      'Vorgangsschlüssel',
      'Vorgangstyp',
      'Zusammenfassung',
      'Beschreibung',
      'Benutzerdefiniertes Feld (Story Points)',
      'Erstellt',
      '01/Mär/26 3:45 PM',
    ],
    [
      'Clé de ticket',
      'Type de ticket',
      'Résumé',
      'Description',
      'Champ personnalisé (Story Points)',
      'Création',
      '01/mars/26 3:45 PM',
    ],
  ])('is read with the headers %s, …', (...cells) => {
    const header = cells.slice(0, 6);
    const { seed: other, report: said } = read(`${header.join(';')}\nAB-1;Bug;A;Why;3;${cells[6]}\n`);
    expect(said).toMatchObject({ format: 'jira-csv', leftOut: [] });
    expect(other.issues[0]).toMatchObject({
      key: 'AB-1',
      issueType: 'Bug',
      storyPoints: 3,
      created: '2026-03-01T15:45:00.000Z',
    });
  });
});
