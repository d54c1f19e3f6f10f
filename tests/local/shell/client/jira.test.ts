import {
  matches,
  pointsByCategory,
  readBacklogRows,
  wordsOf,
} from '../../../../local/shell/client/jira/backlog';
import { fieldText } from '../../../../local/shell/client/jira/field-text';
import { readFieldMetas, readListedFieldMetas } from '../../../../local/shell/client/jira/field-meta';
import { readHistory } from '../../../../local/shell/client/jira/history';
import { readIssue } from '../../../../local/shell/client/jira/issue';

const points = 'customfield_1';
const project = { id: '1', key: 'SHOP', name: 'Web shop' };

describe('an issue from Jira', () => {
  it('needs an id, a key and a project, and nothing else', () => {
    const issue = readIssue({ id: '7', key: 'SHOP-7', fields: { project } }, points);
    expect(issue).toMatchObject({ key: 'SHOP-7', summary: '', description: null, labels: [], comments: [] });
    expect(readIssue({ id: '7', key: 'SHOP-7', fields: {} }, points)).toBeNull();
    expect(readIssue(null, points)).toBeNull();
  });

  it("tells an estimate of 0 from none, and a board that estimates from one that doesn't", () => {
    const read = (fields: object, field: string | null) =>
      readIssue(
        { id: '7', key: 'SHOP-7', fields: { project, ...fields }, names: { [points]: 'Größe' } },
        field,
      );
    expect(read({ customfield_1: 0 }, points)?.points).toEqual({ field: points, name: 'Größe', value: 0 });
    expect(read({}, points)?.points?.value).toBeNull();
    expect(read({ customfield_1: 0 }, null)?.points).toBeUndefined();
  });

  it('tells former people, hidden issues and epics from others', () => {
    const read = (fields: object) =>
      readIssue({ id: '7', key: 'SHOP-7', fields: { project, ...fields } }, points);
    const erika = { accountId: 'e', displayName: 'Erika' };
    const issue = read({ reporter: { ...erika, active: false }, assignee: { ...erika, active: true } });
    expect([issue?.reporter?.former, issue?.assignee?.former]).toEqual([true, false]);
    expect(read({ reporter: erika })?.reporter?.former).toBe(false);
    expect(read({ security: { id: '1', name: 'Only the team' } })?.securityLevel).toBe('Only the team');
    expect(read({ security: null })?.securityLevel).toBeNull();
    expect(read({ issuetype: { id: '1', name: 'Initiative', hierarchyLevel: 2 } })?.type.epic).toBe(true);
    expect(read({ issuetype: { id: '1', name: 'Epic' } })?.type.epic).toBe(false);
  });

  it('finds sprints by the type of their field, whatever a site calls it', () => {
    const sprint = {
      id: 4,
      name: 'Sprint 4',
      state: 'active',
      goal: 'Pay',
      startDate: '2026-11-16T08:00:00.000Z',
    };
    const issue = readIssue(
      {
        id: '7',
        key: 'SHOP-7',
        fields: { project, customfield_2: [sprint, { name: 'no sprint' }], customfield_3: 'x' },
        schema: {
          customfield_2: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
          customfield_3: { type: 'string' },
        },
      },
      points,
    );
    expect(issue?.sprintField).toBe('customfield_2');
    expect(issue?.sprints.map(({ id, name, end }) => [id, name, end])).toEqual([[4, 'Sprint 4', null]]);
    expect(issue?.otherFields.map(({ id }) => id)).toEqual(['customfield_3']);
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
      points,
    );
    expect(issue?.documents.map(({ name }) => name)).toEqual(['Acceptance criteria']);
    expect(issue?.otherFields).toEqual([
      { id: 'customfield_9', name: 'Team', text: 'Blue', value: { value: 'Blue' } },
    ]);
  });

  it('reads a link in its own direction', () => {
    const type = { inward: 'is blocked by', outward: 'blocks' };
    const other = { key: 'SHOP-8', fields: { summary: 'first', issuetype: { id: '1', name: 'Task' } } };
    const issuelinks = [{ type, inwardIssue: other }, { type, outwardIssue: other }, { type }, null];
    const issue = readIssue({ id: '7', key: 'SHOP-7', fields: { project, issuelinks } }, points);
    expect(issue?.links.map(({ relation, issue: { key } }) => `${relation} ${key}`)).toEqual([
      'is blocked by SHOP-8',
      'blocks SHOP-8',
    ]);
  });
});

describe('fields of a site', () => {
  const base = { required: false, operations: ['set'] };
  const custom = 'com.atlassian.jira.plugin.system.customfieldtypes';

  it.each([
    [{ type: 'string', system: 'summary' }, 'line'],
    [{ type: 'string', system: 'description' }, 'document'],
    [{ type: 'string', custom: `${custom}:textarea` }, 'document'],
    [{ type: 'string', custom: `${custom}:textfield` }, 'line'],
    [{ type: 'number', custom: `${custom}:float` }, 'number'],
    [{ type: 'array', items: 'string', system: 'labels' }, 'words'],
    [{ type: 'array', items: 'string', custom: `${custom}:labels` }, 'words'],
    [{ type: 'array', items: 'component', system: 'components' }, 'many'],
    [{ type: 'array', items: 'option', custom: `${custom}:multiselect` }, 'many'],
    [{ type: 'option', custom: `${custom}:select` }, 'one'],
    [{ type: 'priority', system: 'priority' }, 'one'],
    [{ type: 'user', system: 'assignee' }, 'person'],
    [{ type: 'issuelink', system: 'parent' }, 'parent'],
    [{ type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }, 'sprint'],
    [{ type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' }, null],
    [{ type: 'datetime', custom: `${custom}:datetime` }, null],
    [{ type: 'array', items: 'user', custom: `${custom}:multiuserpicker` }, null],
  ])('are filled as their type says, whatever they are called: %j', (schema, kind) => {
    expect(readFieldMetas({ f: { ...base, name: 'Story Points', schema } })).toEqual([
      { id: 'f', name: 'Story Points', required: false, kind, options: [] },
    ]);
  });

  it('offer what Jira lists, by name or value; what cannot be set is left out', () => {
    const schema = { type: 'option', custom: `${custom}:select` };
    const allowedValues = [{ id: '1', value: 'Blue' }, { id: '2', name: 'High' }, { nonsense: true }];
    const body = [
      { ...base, fieldId: 'customfield_7', name: 'Team', required: true, schema, allowedValues },
      { ...base, fieldId: 'customfield_8', name: 'Rank', operations: [], schema },
      { name: 'no id', schema },
      null,
    ];
    expect(readListedFieldMetas(body)).toEqual([
      {
        id: 'customfield_7',
        name: 'Team',
        required: true,
        kind: 'one',
        options: [
          { id: '1', name: 'Blue' },
          { id: '2', name: 'High' },
        ],
      },
    ]);
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
    points,
  );

  it('keeps the rank and leaves out what is no issue', () => {
    expect(rows.map(({ key, points }) => [key, points])).toEqual([
      ['SHOP-1', 5],
      ['SHOP-2', null],
    ]);
  });

  it('knows no points where the board does not estimate', () => {
    const [row] = readBacklogRows([{ key: 'A-1', fields: { customfield_1: 3 } }], null);
    expect(row?.points).toBeUndefined();
  });

  it('sums points by category; what is not estimated counts nothing', () => {
    const at = (key: string) => ({ name: key, statusCategory: { key } });
    const sprint = readBacklogRows(
      [
        { key: 'A-1', fields: { status: at('done'), customfield_1: 3 } },
        { key: 'A-2', fields: { status: at('done'), customfield_1: 0.5 } },
        { key: 'A-3', fields: { status: at('indeterminate') } },
        { key: 'A-4', fields: { customfield_1: 8 } },
      ],
      points,
    );
    expect(pointsByCategory(sprint)).toEqual({ new: 8, indeterminate: 0, done: 3.5 });
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
