import fc from 'fast-check';
import { findCriteriaFields, type FieldMap } from '../../src/story/fields';
import { fieldsToRead, storyFromJira } from '../../src/story/from-jira';

const MAP: FieldMap = {
  estimateFieldId: 'customfield_10016',
  criteriaFields: [{ id: 'customfield_10030', name: 'Acceptance criteria' }],
};
const document = (words: string): unknown => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

describe('a story from Jira’s JSON', () => {
  it('asks for the fields that it reads, and the site’s own', () => {
    expect(fieldsToRead(MAP)).toEqual(
      expect.arrayContaining(['summary', 'description', 'customfield_10016', 'customfield_10030']),
    );
    expect(fieldsToRead({ estimateFieldId: null, criteriaFields: undefined })).not.toContain(
      'customfield_10016',
    );
  });

  it('reads accents that were typed as signs of their own as the letters that people see', () => {
    const apart = 'Prüfen: référence'.normalize('NFD');
    const { summary, description } = storyFromJira(
      { id: '1', key: 'SHOP-1', fields: { summary: apart, description: document(apart) } },
      MAP,
    );
    expect([summary, description?.blocks[0]?.text]).toEqual(['Prüfen: référence', 'Prüfen: référence']);
    expect(summary).not.toBe(apart);
  });

  it('reads an issue', () => {
    const story = storyFromJira(
      {
        id: '10001',
        key: 'SHOP-1',
        fields: {
          summary: 'Pay with a voucher',
          description: document('Words.'),
          issuetype: { name: 'Sub-task', subtask: true },
          labels: ['gift'],
          components: [{ name: 'Checkout' }],
          parent: { key: 'SHOP-9', fields: { summary: 'Payments' } },
          issuelinks: [
            {
              type: { inward: 'is blocked by', outward: 'blocks' },
              inwardIssue: {
                key: 'SHOP-2',
                fields: { summary: 'Old', status: { statusCategory: { key: 'done' } } },
              },
            },
            {
              type: { inward: 'is blocked by', outward: 'blocks' },
              outwardIssue: { key: 'SHOP-3', fields: {} },
            },
          ],
          subtasks: [{ key: 'SHOP-4', fields: { summary: 'Part' } }],
          attachment: [{}, {}],
          customfield_10016: 0,
          customfield_10030: document('It counts at once.'),
        },
      },
      MAP,
    );
    expect(story).toMatchObject({
      kind: 'task',
      summary: 'Pay with a voucher',
      estimate: 0,
      labels: ['gift'],
      components: ['Checkout'],
      parent: { key: 'SHOP-9', summary: 'Payments' },
      links: [
        { relation: 'is blocked by', key: 'SHOP-2', summary: 'Old', done: true },
        { relation: 'blocks', key: 'SHOP-3', summary: '', done: undefined },
      ],
      subtasks: [{ key: 'SHOP-4', summary: 'Part' }],
      attachments: 2,
    });
    expect(story.description?.blocks[0]?.text).toBe('Words.');
    expect(story.criteriaFields?.[0]?.text?.blocks[0]?.text).toBe('It counts at once.');
  });

  it('tells unseen from empty', () => {
    const unseen = storyFromJira({ id: '1', key: 'SHOP-1', fields: {} }, MAP);
    expect(unseen).toMatchObject({ description: undefined, estimate: undefined, labels: undefined });
    expect(unseen.criteriaFields).toEqual([]);
    const empty = storyFromJira(
      {
        id: '1',
        key: 'SHOP-1',
        fields: { description: null, customfield_10016: null, customfield_10030: null },
      },
      MAP,
    );
    expect(empty).toMatchObject({ description: null, estimate: null });
    expect(empty.criteriaFields).toEqual([{ name: 'Acceptance criteria', text: null }]);
    expect(
      storyFromJira({ id: '1', key: 'A-1', fields: {} }, { ...MAP, criteriaFields: undefined })
        .criteriaFields,
    ).toBeUndefined();
  });

  it('takes a parent that Jira leaves out beside what it tells for none', () => {
    const fields = { issuelinks: [] };
    expect(storyFromJira({ id: '1', key: 'SHOP-1', fields }, MAP).parent).toBeNull();
    expect(storyFromJira({ id: '1', key: 'SHOP-1', fields: {} }, MAP).parent).toBeUndefined();
  });

  it('reads a description that is a string, as REST v2 and old history give it', () => {
    const story = storyFromJira({ id: '1', key: 'SHOP-1', fields: { description: 'h2. Why\n* a' } }, MAP);
    expect(story.description?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'item']);
  });

  it('reads any fields without an exception', () => {
    const anyField = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fieldsToRead(MAP)), anyField), (fields) => {
        const story = storyFromJira({ id: '1', key: 'SHOP-1', fields }, MAP);
        expect(typeof story.summary).toBe('string');
        expect(['number', 'undefined', 'object']).toContain(typeof story.estimate);
      }),
    );
  });
});

describe('the fields that may hold criteria', () => {
  const textarea = { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' };
  it('are text fields with such a name, in five languages', () => {
    const names = [
      'Acceptance Criteria',
      'Akzeptanzkriterien',
      'Critères d’acceptation',
      'Criterios de aceptación',
      'Critérios de aceitação',
    ];
    const fields = names.map((name, i) => ({ id: `customfield_${i}`, name, schema: textarea }));
    expect(findCriteriaFields(fields).map(({ name }) => name)).toEqual(names);
  });

  it('are no other fields', () => {
    expect(
      findCriteriaFields([
        { id: 'a', name: 'Acceptance criteria', schema: { type: 'number', custom: 'x:float' } },
        { id: 'b', name: 'Acceptance criteria' },
        { id: 'c', name: 'Notes', schema: textarea },
        { id: 'description', name: 'Description', schema: { type: 'string' } },
      ]),
    ).toEqual([]);
  });
});
