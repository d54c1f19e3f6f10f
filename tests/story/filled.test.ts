/** When a field counts as filled in, in each of the shapes in which Jira answers it. */
import fc from 'fast-check';
import { filled } from '../../src/story/filled';
import { fieldsToRead, storyFromJira } from '../../src/story/from-jira';
import { growthWithText, LINEAR } from '../builders/growth';

const doc = (...content: readonly unknown[]) => ({ type: 'doc', version: 1, content });
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });

describe('a field', () => {
  it.each([
    ['words', 'low'],
    ['nought', 0],
    ['a number', 5],
    ['no, which is an answer', false],
    ['an option', { id: '1', value: 'Low' }],
    ['an option within another', { id: '1', value: 'EU', child: { id: '2', value: 'France' } }],
    ['a person', { accountId: 'a1', displayName: 'Mei' }],
    ['several options', [{ id: '1', value: 'Low' }]],
    ['labels', ['ux']],
    ['a day', '2026-03-01'],
    ['a document', doc(paragraph({ type: 'text', text: 'Low.' }))],
    ['a document with a picture only', doc({ type: 'mediaSingle', content: [{ type: 'media', attrs: {} }] })],
    ['a part of another app', doc({ type: 'extension', attrs: {} })],
    ['comments', { comments: [{ id: '1' }], total: 1 }],
  ])('is filled in with %s', (_what, value) => {
    expect(filled(value)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['empty text', ''],
    ['spaces', ' \n '],
    ['an empty list', []],
    ['a list of nothing', [null, '']],
    ['an empty document', doc()],
    ['a document of empty lines', doc(paragraph(), paragraph({ type: 'text', text: '  ' }))],
    ['no time tracked', {}],
    ['no comments', { comments: [], total: 0 }],
    ['no development work, as Jira writes it', '{}'],
  ])('is empty with %s', (_what, value) => {
    expect(filled(value)).toBeNull();
  });

  it('is unseen where Jira leaves it out: this type of item doesn’t have it', () => {
    expect(filled(undefined)).toBeUndefined();
  });

  it('is read from any JSON without an exception, in linear time', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([true, null]).toContain(filled(value));
      }),
    );
    expect(growthWithText('[', (text) => filled(text.split('').map(() => [])))).toBeLessThan(LINEAR);
  });
});

describe('the fields that a team asks for', () => {
  const map = { estimateFieldId: undefined, criteriaFields: [] };
  const risk = { id: 'customfield_10042', name: 'Risk' };
  const issue = {
    id: '1',
    key: 'SHOP-1',
    fields: { summary: 'Pay', customfield_10042: 'low', duedate: null },
  };

  it('are asked for, each once, beside what is read anyway', () => {
    const asked = fieldsToRead({ ...map, askedFields: [risk, risk, { id: 'labels', name: 'Labels' }] });
    expect(asked.filter((id) => id === risk.id || id === 'labels')).toEqual(['labels', risk.id]);
  });

  it('are read; nobody asked, nothing is said', () => {
    const askedFields = [risk, { id: 'duedate', name: 'Due date' }, { id: 'customfield_1', name: 'Gone' }];
    expect(storyFromJira(issue, { ...map, askedFields }).askedFields).toEqual([
      { id: risk.id, filled: true },
      { id: 'duedate', filled: null },
      { id: 'customfield_1', filled: undefined },
    ]);
    expect(storyFromJira(issue, map)).not.toHaveProperty('askedFields');
  });

  it('are only what the issue itself holds', () => {
    const askedFields = [{ id: 'constructor', name: 'Constructor' }];
    expect(storyFromJira(issue, { ...map, askedFields }).askedFields).toEqual([{ id: 'constructor', filled: undefined }]); // prettier-ignore
  });
});
