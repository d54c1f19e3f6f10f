import { read, refusalOf } from './reading';
import { blocksOf } from './words';

const adf = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Why' }] }],
};

function result(fields: object, more: object = {}): string {
  return JSON.stringify({ issues: [{ id: '1', key: 'AB-1', fields: { summary: 'A', ...fields } }], ...more });
}

describe('a search result', () => {
  it('brings documents as they are, and wiki markup converted', () => {
    expect(read(result({ description: adf })).seed.issues[0]?.description).toEqual(adf);
    const { description } = read(result({ description: 'h2. Goal\n* one' })).seed.issues[0] ?? {};
    expect(blocksOf(description ?? null)).toEqual(['heading', 'bulletList']);
  });

  it('brings what Jira answers of an issue', () => {
    const { seed, report } = read(
      result({
        issuetype: { name: 'Bug' },
        status: { name: 'Weitergegeben', statusCategory: { key: 'done' } },
        labels: ['x'],
        components: [{ name: 'Mail' }],
        parent: { key: 'AB-1' },
        reporter: { displayName: 'Petra' },
        created: '2026-02-01T15:45:00.000+0100',
        project: { name: 'Alpha' },
        comment: { comments: [{ body: adf, author: { displayName: 'Mei' } }] },
        votes: { votes: 0 },
      }),
    );
    expect(seed).toMatchObject({
      projects: [{ key: 'AB', name: 'Alpha' }],
      issues: [
        {
          issueType: 'Bug',
          status: { name: 'Weitergegeben', category: 'done' },
          labels: ['x'],
          components: ['Mail'],
          reporter: 'Petra',
          created: '2026-02-01T14:45:00.000Z',
          comments: [{ author: 'Mei', body: adf }],
        },
      ],
    });
    expect(report).toMatchObject({ format: 'jira-json', rows: 1 });
    expect(report.leftOut).toEqual(['the fields votes', 'the parent of one item, which is not in the file']);
  });

  it("finds the site's own fields by name or by kind", () => {
    const fields = {
      customfield_1: 3,
      customfield_2: 'AB-9',
      customfield_3: [{ value: 'web' }],
      customfield_4: adf,
    };
    const names = { customfield_1: 'Puntos', customfield_3: 'Channel', customfield_4: 'Acceptance criteria' };
    const schema = {
      customfield_1: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
    };
    const issue = read(result(fields, { names, schema })).seed.issues[0];
    expect(issue).toMatchObject({
      storyPoints: 3,
      customFields: { Channel: ['web'], 'Acceptance criteria': adf },
    });
  });

  it.each([
    ['a page', (fields: object) => result(fields)],
    ['a list', (fields: object) => JSON.stringify([{ key: 'AB-1', fields: { summary: 'A', ...fields } }])],
  ])('without names says that story points may be lost, and what to do: %s', (_what, write) => {
    const { seed, report, seen } = read(write({ customfield_32: 5, customfield_7: 'x' }), {
      fileName: 'search.json',
    });
    expect(seed.issues[0]).not.toHaveProperty('storyPoints');
    expect(seen.has('storyPoints')).toBe(false);
    expect(report.notes).toEqual([
      'search.json names no field for story points; they may be the numbers in customfield_32: ' +
        'export again with "expand=names,schema" added to the search\'s address, and they are taken over.',
    ]);
    expect(report.leftOut).toEqual(['the fields customfield_32, customfield_7']);
  });

  it('says nothing of story points where they were found, or where there is no number', () => {
    const names = { customfield_32: 'Story Points' };
    expect(read(result({ customfield_32: 5, customfield_33: 6 }, { names })).report.notes).toEqual([]);
    expect(read(result({ customfield_32: null, customfield_33: 6 }, { names })).report.notes).toEqual([]);
    expect(read(result({ customfield_7: 'x' })).report.notes).toEqual([]);
  });

  it('of one issue brings the names with it', () => {
    const issue = {
      key: 'AB-1',
      fields: { summary: 'A', customfield_32: 5 },
      names: { customfield_32: 'Story Points' },
    };
    expect(read(JSON.stringify(issue)).seed.issues[0]?.storyPoints).toBe(5);
    expect(read(JSON.stringify([issue])).seed.issues[0]?.storyPoints).toBe(5);
  });

  it('as JSON lines is refused in words that help', () => {
    const lines = ['A-1', 'A-2'].map((key) => JSON.stringify({ key, summary: key })).join('\n');
    expect(refusalOf(lines, { fileName: 'stories.jsonl' }).message).toMatch(
      /^stories\.jsonl holds JSON lines, which can be scored .* but not imported/,
    );
    expect(refusalOf('{"issues": [').message).toMatch(/perhaps it was cut off/);
  });

  it('may be several pages, a list of issues, or one issue', () => {
    const issue = (key: string): object => ({ key, fields: { summary: key } });
    const keys = (json: unknown): string[] => read(JSON.stringify(json)).seed.issues.map(({ key }) => key);
    expect(keys([{ issues: [issue('A-1')] }, { issues: [issue('A-2')] }])).toEqual(['A-1', 'A-2']);
    expect(keys([issue('A-1'), issue('A-2')])).toEqual(['A-1', 'A-2']);
    expect(keys(issue('A-1'))).toEqual(['A-1']);
  });

  it('names issues that can not be taken over by their place', () => {
    const issues = [{ key: 'A-1', fields: {} }, { key: 'A-2' }, { key: 'A-3', fields: { summary: 'ok' } }];
    expect(refusalOf(JSON.stringify({ issues })).badRows).toEqual([
      { line: 1, reason: 'the summary is missing' },
      { line: 2, reason: 'it is no issue of the form {key, fields}' },
    ]);
  });
});
