import { EMPTY_DRAFT, faultsOf, fieldsOf, isBegun } from '../../../../local/shell/client/create/draft';
import { fromMarkdown } from '../../../../local/shell/client/document/from-markdown';
import { textClause } from '../../../../local/shell/client/host/choices';
import { newLabel } from '../../../../local/shell/client/picking/label';
import { choicesAmong } from '../../../../local/shell/client/picking/choice';

const placed = { projectKey: 'SHOP', typeId: '10001', pointsField: 'customfield_10016' };

describe('a new issue', () => {
  it('is sent with what was filled in, and nothing else', () => {
    const draft = { ...EMPTY_DRAFT, summary: '  Gift cards ', points: ' ', description: ' ' };
    expect(fieldsOf(draft, placed, fromMarkdown)).toEqual({
      project: { key: 'SHOP' },
      issuetype: { id: '10001' },
      summary: 'Gift cards',
    });
  });

  it('has its description as a document, its estimate in the field of the board', () => {
    const parent = { id: 'SHOP-7', words: 'SHOP-7 Payments' };
    const draft = {
      ...EMPTY_DRAFT,
      summary: 'Gift cards',
      description: '# Why\n\n- present',
      labels: ['gift'],
      points: '0',
      parent,
    };
    const fields = fieldsOf(draft, placed, fromMarkdown);
    expect(fields).toMatchObject({ labels: ['gift'], customfield_10016: 0, parent: { key: 'SHOP-7' } });
    expect(fields['description']).toMatchObject({
      type: 'doc',
      content: [{ type: 'heading' }, { type: 'bulletList' }],
    });
    expect(fieldsOf(draft, { ...placed, pointsField: null }, fromMarkdown)).not.toHaveProperty(
      'customfield_10016',
    );
  });

  it('says at the field what is missing, before Jira is asked', () => {
    expect(faultsOf({ ...EMPTY_DRAFT, summary: ' ', points: 'five' }, placed)).toEqual({
      summary: 'A summary is needed.',
      customfield_10016: 'A number, or nothing.',
    });
    expect(faultsOf({ ...EMPTY_DRAFT, summary: 'x' }, placed)).toEqual({});
  });

  it('is begun once something would be lost', () => {
    expect(isBegun({ ...EMPTY_DRAFT, projectKey: 'SHOP', typeId: '1', summary: ' ' })).toBe(false);
    expect(isBegun({ ...EMPTY_DRAFT, labels: ['x'] })).toBe(true);
  });
});

describe('picking', () => {
  it('finds what holds every word', async () => {
    const all = ['Mei Tanaka', 'Daniel Okoye'].map((words) => ({ id: words, words }));
    const found = async (typed: string) =>
      (await choicesAmong(all)(typed, new AbortController().signal)).map(({ words }) => words);
    expect(await found('tan mei')).toEqual(['Mei Tanaka']);
    expect(await found('')).toHaveLength(2);
    expect(await found('oko mei')).toEqual([]);
  });

  it('takes labels of one word', () => {
    expect(newLabel('tech-debt')?.id).toBe('tech-debt');
    expect(newLabel('tech debt')).toBeNull();
    expect(newLabel('x'.repeat(256))).toBeNull();
  });

  it('searches by the beginnings of words; signs of the query language are no words', () => {
    expect(textClause('pay "card*')).toBe(' AND summary ~ "pay*" AND summary ~ "card*"');
    expect(textClause(' ) OR (')).toBe(' AND summary ~ "OR*"');
    expect(textClause('SHOP-12')).toBe('');
    expect(textClause('12')).toBe('');
    expect(textClause('')).toBe('');
  });
});
