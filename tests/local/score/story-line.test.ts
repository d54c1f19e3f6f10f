import { storyFromLine } from '../../../local/score/story-line';

describe('a line of JSON', () => {
  it('leaves unknown what is absent', () => {
    expect(storyFromLine({ summary: 'A' }, '#3')).toEqual({
      id: '#3',
      key: '#3',
      kind: 'story',
      summary: 'A',
      description: undefined,
      criteriaFields: undefined,
      estimate: undefined,
      labels: undefined,
      components: undefined,
      parent: undefined,
      links: undefined,
      subtasks: undefined,
      attachments: undefined,
    });
  });

  it.each([null, ''])('takes %j for missing', (nothing) => {
    const names = [
      'description',
      'storyPoints',
      'labels',
      'components',
      'parent',
      'links',
      'subtasks',
      'attachments',
    ];
    const line = Object.fromEntries([
      ['summary', 'A'],
      ['key', 'A-1'],
      ...names.map((name) => [name, nothing]),
    ]) as object;
    expect(storyFromLine({ ...line, acceptanceCriteria: nothing }, '')).toMatchObject({
      description: null,
      criteriaFields: [{ name: 'Acceptance criteria', text: null }],
      estimate: null,
      labels: null,
      components: null,
      parent: null,
      links: null,
      subtasks: null,
      attachments: null,
    });
    expect(storyFromLine({ summary: nothing, description: 'B' }, '').summary).toBe('');
    expect(storyFromLine({ summary: 'A', labels: [] }, '').labels).toBeNull();
  });

  it('reads everything that it may hold', () => {
    const story = storyFromLine(
      {
        key: 'A-1',
        summary: ' Pay ',
        issueType: 'Bug',
        storyPoints: 0,
        labels: 'x, y',
        components: [{ name: 'Mail' }, 'Web'],
        parent: 'A-9',
        links: [{ type: 'is blocked by', key: 'A-2', done: false }, 'A-3'],
        subtasks: ['A-4', { key: 'A-5', summary: 'Test' }],
        attachments: ['a.png'],
        acceptanceCriteria: ['shown', 'hidden'],
      },
      '',
    );
    expect(story).toMatchObject({
      kind: 'bug',
      summary: 'Pay',
      estimate: 0,
      labels: ['x', 'y'],
      components: ['Mail', 'Web'],
      parent: { key: 'A-9', summary: '' },
      links: [
        { relation: 'is blocked by', key: 'A-2', done: false },
        { relation: 'relates to', key: 'A-3', done: undefined },
      ],
      subtasks: [
        { key: 'A-4', summary: '' },
        { key: 'A-5', summary: 'Test' },
      ],
      attachments: 1,
    });
    expect(story.criteriaFields?.[0]?.text?.blocks.map(({ text }) => text)).toEqual(['shown', 'hidden']);
  });

  it.each([
    ['2026-01-15T08:00:00.000+0100', '2026-01-15T07:00:00.000Z'],
    ['15/Jan/26 8:00 AM', '2026-01-15T08:00:00.000Z'],
    ['03/04/26', undefined], // in March or in April
    ['lately', undefined],
    ['', null],
  ])('knows when it was changed, of %j', (updated, expected) => {
    expect(storyFromLine({ summary: 'A', updated }, '').updated).toBe(expected);
  });

  it('knows its keys in other spellings', () => {
    expect(storyFromLine({ Title: 'A', 'Story Points': '2,5', issue_type: 'Task' }, '')).toMatchObject({
      summary: 'A',
      estimate: 2.5,
      kind: 'task',
    });
  });

  it.each([
    ['Markdown', '## Goal\n\n- one'],
    ['wiki markup', 'h2. Goal\n\n* one'],
    [
      'an Atlassian document',
      {
        type: 'doc',
        version: 1,
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Goal' }] },
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }],
              },
            ],
          },
        ],
      },
    ],
  ])('reads a description in %s', (_form, description) => {
    const { description: text } = storyFromLine({ summary: 'A', description }, '');
    expect(text?.blocks.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['heading', 'Goal'],
      ['item', 'one'],
    ]);
  });

  it('takes a description without a field for criteria to be where they would be', () => {
    expect(storyFromLine({ summary: 'A', description: null }, '').criteriaFields).toEqual([]);
  });

  it.each([
    [{ summary: 'A', description: 7 }, 'its description is neither a text nor an Atlassian document'],
    [{ summary: 'A', storyPoints: -1 }, 'its storyPoints is not a number from 0 on'],
    [{ summary: 'A', labels: 3 }, 'its labels is not a list of texts'],
    [{ summary: ['A'] }, 'its summary is not a text'],
    [{ labels: [] }, 'it has neither a summary nor a description'],
    ['A', 'it is no JSON object'],
  ])('refuses %j', (line, reason) => {
    expect(() => storyFromLine(line, '')).toThrow(reason);
  });
});
