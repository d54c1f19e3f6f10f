import { matches, readBacklogRows, wordsOf } from '../../../../local/shell/client/jira/backlog';
import { fieldText } from '../../../../local/shell/client/jira/field-text';
import { chooseFields } from '../../../../local/shell/client/jira/fields';
import { readHistory } from '../../../../local/shell/client/jira/history';
import { readIssue } from '../../../../local/shell/client/jira/issue';

const known = { points: 'customfield_1', sprint: 'customfield_2' };
const project = { id: '1', key: 'SHOP', name: 'Web shop' };

describe('an issue from Jira', () => {
  it('needs an id, a key and a project, and nothing else', () => {
    const issue = readIssue({ id: '7', key: 'SHOP-7', fields: { project } }, known);
    expect(issue).toMatchObject({ key: 'SHOP-7', summary: '', description: null, labels: [], comments: [] });
    expect(readIssue({ id: '7', key: 'SHOP-7', fields: {} }, known)).toBeNull();
    expect(readIssue(null, known)).toBeNull();
  });

  it('tells an estimate of 0 from none, and a site without points', () => {
    const fields = { project, customfield_1: 0 };
    expect(readIssue({ id: '7', key: 'SHOP-7', fields }, known)?.points?.value).toBe(0);
    expect(readIssue({ id: '7', key: 'SHOP-7', fields: { project } }, known)?.points?.value).toBeNull();
    expect(
      readIssue({ id: '7', key: 'SHOP-7', fields }, { points: null, sprint: null })?.points,
    ).toBeUndefined();
  });

  it('shows fields of the site by their names: documents as documents, the rest as text', () => {
    const criteria = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };
    const issue = readIssue(
      {
        id: '7',
        key: 'SHOP-7',
        fields: { project, customfield_8: criteria, customfield_9: { value: 'Blue' }, customfield_10: null },
        names: { customfield_8: 'Acceptance criteria', customfield_9: 'Team', customfield_10: 'Empty' },
      },
      known,
    );
    expect(issue?.documents.map(({ name }) => name)).toEqual(['Acceptance criteria']);
    expect(issue?.otherFields).toEqual([{ name: 'Team', text: 'Blue' }]);
  });

  it('reads a link in its own direction', () => {
    const type = { inward: 'is blocked by', outward: 'blocks' };
    const other = { key: 'SHOP-8', fields: { summary: 'first', issuetype: { id: '1', name: 'Task' } } };
    const issuelinks = [{ type, inwardIssue: other }, { type, outwardIssue: other }, { type }, null];
    const issue = readIssue({ id: '7', key: 'SHOP-7', fields: { project, issuelinks } }, known);
    expect(issue?.links.map(({ relation, issue: { key } }) => `${relation} ${key}`)).toEqual([
      'is blocked by SHOP-8',
      'blocks SHOP-8',
    ]);
  });
});

describe('fields of a site', () => {
  it('are found by type; a plain number field only by its name', () => {
    const number = { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' };
    const body = [
      { id: 'summary', name: 'Summary' },
      { id: 'customfield_3', name: 'Cost', schema: number },
      { id: 'customfield_4', name: 'Story Points', schema: number },
      { id: 'customfield_5', name: 'Sprint', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } },
    ];
    expect(chooseFields(body)).toEqual({ points: 'customfield_4', sprint: 'customfield_5' });
    const own = {
      id: 'customfield_6',
      name: 'Taille',
      schema: { custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
    };
    expect(chooseFields([...body, own]).points).toBe('customfield_6');
    expect(chooseFields({ errorMessages: [] })).toEqual({ points: null, sprint: null });
  });

  it.each([
    ['text', 'text'],
    [3, '3'],
    [[{ value: 'a' }, { name: 'b' }, null], 'a, b'],
    [{ displayName: 'Mei Tanaka', accountId: 'x' }, 'Mei Tanaka'],
    [{ self: 'https://example.com' }, ''],
    ['0|i0007z:', ''],
    [null, ''],
  ])('%j in words: %j', (value, words) => {
    expect(fieldText(value)).toBe(words);
  });
});

describe('the backlog', () => {
  const rows = readBacklogRows(
    [
      {
        key: 'SHOP-1',
        fields: {
          summary: 'Pay with two cards',
          labels: ['checkout'],
          parent: { key: 'SHOP-9', fields: { summary: 'Payments' } },
          assignee: { accountId: 'a', displayName: 'Tomás Rivera' },
          customfield_1: 5,
        },
      },
      { nonsense: true },
      { key: 'SHOP-2', fields: {} },
    ],
    known,
  );

  it('keeps the rank and leaves out what is no issue', () => {
    expect(rows.map(({ key, points }) => [key, points])).toEqual([
      ['SHOP-1', 5],
      ['SHOP-2', null],
    ]);
  });

  it.each([
    ['', ['SHOP-1', 'SHOP-2']],
    ['cards PAY', ['SHOP-1']],
    ['shop-2', ['SHOP-2']],
    ['payments', ['SHOP-1']],
    ['tomás', ['SHOP-1']],
    ['cards shop-2', []],
  ])('filtered by %j', (filter, keys) => {
    expect(rows.filter((row) => matches(row, wordsOf(filter))).map(({ key }) => key)).toEqual(keys);
  });
});

describe('the history', () => {
  it('is newest first, also where a change names only one side', () => {
    const history = readHistory([
      {
        id: '1',
        created: '2025-01-01T10:00:00.000+0000',
        items: [{ field: 'summary', fromString: 'a', toString: 'b' }],
      },
      { id: '2', created: '2025-02-01T10:00:00.000+0000', items: [{ field: 'labels', toString: 'x' }] },
      { id: '3', created: '2025-01-15T10:00:00.000+0000', items: [{ field: 'assignee', fromString: 'Mei' }] },
    ]);
    expect(history.map(({ id, changes }) => [id, changes[0]?.from, changes[0]?.to])).toEqual([
      ['2', '', 'x'],
      ['3', 'Mei', ''],
      ['1', 'a', 'b'],
    ]);
  });
});
