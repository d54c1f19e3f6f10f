import fc from 'fast-check';
import { readChangeHistory } from '../../src/story/change-history';
import { storyFromJira } from '../../src/story/from-jira';
import { fieldsForPast, storyAt, type KnownIssue } from '../../src/story/past';
import type { Story } from '../../src/story/story';
import { growthOf, LINEAR } from '../builders/growth';
import { aSite, anIssue, aDocument } from '../local/jira/a-site';
import { anIssueWith, custom, day, entry, MAP, named, NOTHING, onDay, words, type Item } from './a-past';

const document = (text: string): unknown => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const blocks = ({ description }: Story): unknown => description?.blocks.map(({ kind, text }) => [kind, text]);
const link = (number: number, relation: string): Item => {
  const key = `SHOP-${number}`;
  return named('Link', NOTHING, [key, `This issue ${relation} ${key}`]);
};
/** The same change the other way round. */
const undone = (item: Item): Item => ({
  ...item,
  from: item['to'],
  fromString: Object.entries(item).find(([name]) => name === 'toString')?.[1],
  to: null,
  toString: null,
});

describe('a story in the past', () => {
  it('asks for the fields that it reads', () => {
    expect(fieldsForPast(MAP)).toEqual(
      expect.arrayContaining([
        'summary',
        'created',
        'status',
        'project',
        'customfield_10016',
        'customfield_10020',
      ]),
    );
    expect(fieldsForPast({ ...MAP, sprintFieldId: undefined })).not.toContain('customfield_10020');
  });

  it('did not exist before it was made', () => {
    const known = anIssueWith({ created: day(5) }, []);
    expect(storyAt(day(4), known, MAP)).toBeNull();
    expect(onDay(5, known).story.summary).toBe('Pay with a voucher');
  });

  it('says what it said then; a change of that very instant counts', () => {
    const known = anIssueWith({ description: document('A voucher lowers the total.') }, [
      entry(
        day(3),
        words('summary', 'Voucher', 'Pay with a voucher'),
        words('description', null, 'h2. Why\n* gifts'),
      ),
      entry(day(5), words('description', 'h2. Why\n* gifts', 'A voucher lowers the total.')),
    ]);
    const [before, flat, now] = [onDay(2, known), onDay(3, known), onDay(5, known)];
    expect([before.story.summary, before.story.description, before.isFlat]).toEqual(['Voucher', null, false]);
    expect(flat.story.summary).toBe('Pay with a voucher');
    expect(blocks(flat.story)).toEqual([
      ['heading', 'Why'],
      ['item', 'gifts'],
    ]);
    expect([flat.isFlat, flat.isRebuilt, now.isFlat]).toEqual([true, true, false]);
    expect(blocks(now.story)).toEqual([['paragraph', 'A voucher lowers the total.']]);
  });

  it('had other labels, components, an estimate and criteria of the site’s own, however the fields were called', () => {
    const known = anIssueWith(
      {
        labels: ['gift', 'shop'],
        components: [{ id: '2', name: 'Basket' }],
        customfield_10016: 5,
        customfield_10030: document('It counts at once.'),
      },
      [
        entry(
          day(3),
          words('labels', 'gift', 'gift shop'),
          named('Component', ['1', 'Checkout'], NOTHING, 'components'),
          named('Component', NOTHING, ['2', 'Cart'], 'components'),
          custom('Old name of points', 'customfield_10016', '3.0', '5'),
          custom('AC', 'customfield_10030', null, 'It counts at once.'),
        ),
        // Out of order.
        entry(day(2), words('labels', null, 'gift'), custom('Points', 'customfield_10016', null, '3')),
      ],
    );
    expect(onDay(2, known).story).toMatchObject({
      labels: ['gift'],
      components: ['Checkout'],
      estimate: 3,
      criteriaFields: [{ name: 'Acceptance criteria', text: null }],
    });
    expect(onDay(1, known).story).toMatchObject({ labels: [], estimate: null });
    expect(onDay(3, known).story).toMatchObject({ components: ['Basket'], estimate: 5 });
  });

  it('was of another type, in another project, under another key', () => {
    const known = anIssueWith({ project: { id: '7', key: 'SHOP' } }, [
      entry(
        day(3),
        { field: 'Key', fieldtype: 'jira', fromString: 'IDEA-9', toString: 'SHOP-1' },
        named('project', ['6', 'Ideas'], ['7', 'Shop'], 'project'),
        named('issuetype', ['11', 'Bug'], ['10', 'Story'], 'issuetype'),
      ),
    ]);
    const past = onDay(2, known);
    expect(past).toMatchObject({ projectId: '6', issueType: 'Bug', story: { id: '10001', key: 'IDEA-9', kind: 'bug' } }); // prettier-ignore
    expect(onDay(3, known)).toMatchObject({ projectId: '7', issueType: 'Story', story: { key: 'SHOP-1' } });
  });

  it('was done or not, in sprints or in none', () => {
    const sprint = (from: string, to: string): Item => ({ field: 'Sprint', fieldtype: 'custom', fieldId: 'customfield_10020', from, fromString: '', to, toString: 'Names' }); // prettier-ignore
    const known = anIssueWith(
      {
        status: { id: '3', name: 'Done', statusCategory: { key: 'done' } },
        customfield_10020: [{ id: 12 }, { id: 13 }],
      },
      [
        entry(day(3), sprint('', '12')),
        entry(day(4), named('status', ['1', 'To Do'], ['2', 'Doing'], 'status'), sprint('12', '12, 13')),
        entry(day(5), named('status', ['2', 'Doing'], ['99', 'Shipped'], 'status')),
        entry(day(6), named('status', ['99', 'Shipped'], ['3', 'Done'], 'status')),
      ],
    );
    const states = [2, 3, 4, 5, 6].map((number) => {
      const { sprintIds, statusId, isDone } = onDay(number, known);
      return [sprintIds, statusId, isDone];
    });
    expect(states).toEqual([
      [[], '1', false],
      [[12], '1', false],
      [[12, 13], '2', false],
      // Nobody knows any more what "Shipped" meant.
      [[12, 13], '99', undefined],
      [[12, 13], '3', true],
    ]);
    expect(onDay(2, known, { ...MAP, sprintFieldId: undefined }).sprintIds).toBeUndefined();
  });

  it('had other links; whether the others were done then nobody knows', () => {
    const other = (key: string) => ({ key, fields: { summary: 'Other', status: { statusCategory: { key: 'done' } } } }); // prettier-ignore
    const type = { inward: 'is blocked by', outward: 'blocks' };
    const known = anIssueWith(
      { issuelinks: [{ type, inwardIssue: other('SHOP-2') }, { type, outwardIssue: other('SHOP-2') }, { type, outwardIssue: other('SHOP-3') }] },
      [
        entry(day(3), link(2, 'is blocked by')),
        entry(day(4), undone(named('Link', NOTHING, ['SHOP-4', 'This work item relates to SHOP-4']))),
        // A history is told in the site's language; the only link to that issue is the one.
        entry(day(5), named('Link', NOTHING, ['SHOP-3', 'Dieser Vorgang blockiert SHOP-3'])),
      ],
    ); // prettier-ignore
    expect(onDay(4, known).story.links).toEqual([
      { relation: 'is blocked by', key: 'SHOP-2', summary: 'Other', done: undefined },
      { relation: 'blocks', key: 'SHOP-2', summary: 'Other', done: undefined },
    ]);
    expect(onDay(2, known).story.links?.map(({ relation, key }) => `${relation} ${key}`)).toEqual([
      'blocks SHOP-2',
      'relates to SHOP-4',
    ]);
    expect(onDay(20, known).story.links?.[0]?.done).toBe(true);
  });

  it('has unseen links where one that came can’t be told from the others', () => {
    const present = [{ type: { outward: 'blocks' }, outwardIssue: { key: 'DESK-8', fields: {} } }];
    const came = [entry(day(3), link(2, 'blocks'))];
    expect(onDay(2, anIssueWith({ issuelinks: present }, came)).story.links).toBeUndefined();
    expect(onDay(2, anIssueWith({ issuelinks: [] }, came)).story.links).toEqual([]);
    expect(onDay(2, anIssueWith({}, came)).story.links).toBeUndefined();
  });

  it('had another parent, under whichever name Jira told of it', () => {
    const known = anIssueWith({ parent: { id: '900', key: 'SHOP-9', fields: { summary: 'Payments' } } }, [
      // A sub-task becomes a story of an epic.
      entry(
        day(3),
        named('Parent', ['800', 'SHOP-8'], NOTHING),
        custom('Epic Link', 'customfield_10014', null, 'SHOP-9'),
      ),
      entry(day(4), named('IssueParentAssociation', ['900', null], ['700', null])),
      entry(day(5), named('IssueParentAssociation', ['700', null], NOTHING)),
      entry(day(6), named('IssueParentAssociation', NOTHING, ['900', 'SHOP-9'])),
    ]);
    expect([2, 3, 4, 5, 6].map((number) => onDay(number, known).story.parent)).toEqual([
      { key: 'SHOP-8', summary: '' },
      { key: 'SHOP-9', summary: 'Payments' },
      // Only an id is told, of an issue that nobody knows.
      undefined,
      null,
      { key: 'SHOP-9', summary: 'Payments' },
    ]);
  });

  it('had as many files as came and did not go', () => {
    const known = anIssueWith({ attachment: [{ id: '31' }] }, [
      entry(day(3), named('Attachment', NOTHING, ['30', 'old.png'], 'attachment')),
      entry(day(4), named('Attachment', ['30', 'old.png'], NOTHING), named('Attachment', NOTHING, ['31', 'new.png'])), // prettier-ignore
    ]);
    expect([2, 3, 4].map((number) => onDay(number, known).story.attachments)).toEqual([0, 1, 1]);
  });

  it('had those of today’s sub-tasks that were made by then, if somebody asked when', () => {
    const known = anIssueWith(
      { subtasks: [{ key: 'SHOP-2', fields: { summary: 'A' } }, { key: 'SHOP-3' }] },
      [],
    );
    expect(onDay(4, known).story.subtasks).toBeUndefined();
    const asked = (...days: [string, string][]): unknown =>
      onDay(4, { ...known, subtasksCreated: new Map(days) }).story.subtasks;
    expect(asked(['SHOP-2', day(3)], ['SHOP-3', day(5)])).toEqual([{ key: 'SHOP-2', summary: 'A' }]);
    expect(asked(['SHOP-2', day(3)])).toBeUndefined();
  });

  it('was last changed when its history says so', () => {
    const known = anIssueWith({ updated: day(9) }, [entry(day(4), words('labels', 'a', null))]);
    const updated = [3, 5, 9].map((number) => onDay(number, known).story.updated);
    expect(updated).toEqual(['2026-03-01T09:00:00.000Z', '2026-03-04T09:00:00.000Z', day(9)]);
  });

  it('takes two changes of one instant in their order', () => {
    const [first, second] = [words('summary', 'A', 'B'), words('summary', 'B', 'C')];
    for (const entries of [[entry(day(3), first), entry(day(3), second)], [entry(day(3), first, second)]]) {
      const known = anIssueWith({ summary: 'C' }, entries);
      expect([2, 3].map((number) => onDay(number, known).story.summary)).toEqual(['A', 'C']);
    }
  });

  it('is no other story for changes of fields that it doesn’t read', () => {
    const known = anIssueWith({ customfield_10016: 3 }, [
      entry(
        day(3),
        custom('Rank', 'customfield_10019', '', ''),
        // Other fields that are called like ours, or that nobody has heard of.
        custom('Summary', 'customfield_10099', 'x', 'y'),
        custom('Key', 'customfield_10098', 'x', 'y'),
        custom('Story points', 'customfield_10097', '8', '13'),
        { field: '__proto__', fieldtype: 'jira', fromString: 'x' },
        { field: 'constructor', fieldId: 'toString', from: 'x' },
        named('assignee', ['a', 'Mei'], NOTHING, 'assignee'),
      ),
    ]);
    expect(onDay(2, known)).toEqual({ ...onDay(3, known), at: day(2), story: { ...onDay(3, known).story, updated: onDay(2, known).story.updated } }); // prettier-ignore
  });

  it('has an unseen estimate where a number without a field’s id changed', () => {
    const nameless = { field: 'Points', fieldtype: 'custom', fromString: '3', toString: '5' };
    const known = anIssueWith({ customfield_10016: 5, customfield_10030: null }, [
      entry(day(3), custom('Points', 'customfield_10016', null, '3')),
      entry(day(4), nameless, { field: 'Acceptance criteria', fieldtype: 'custom', fromString: 'Counts' }),
    ]);
    expect([2, 3, 4].map((number) => onDay(number, known).story.estimate)).toEqual([null, undefined, 5]);
    expect(onDay(3, known).story.criteriaFields?.[0]?.text?.blocks[0]?.text).toBe('Counts');
  });

  it('can’t be told before the part of its history that was read', () => {
    const newest = { startAt: 0, total: 40, histories: [entry(day(5), words('summary', 'B', 'C')), entry(day(4), words('summary', 'A', 'B'))] }; // prettier-ignore
    const known: KnownIssue = { ...anIssueWith({ summary: 'C' }, []), history: readChangeHistory([newest]) };
    expect(storyAt(day(3), known, MAP)).toBeUndefined();
    expect(onDay(4, known).story.summary).toBe('B');
    expect(storyAt('2026-02-01T09:00:00Z', known, MAP)).toBeNull();
    const unknown = { ...known, history: readChangeHistory([]) };
    expect(storyAt(day(19), unknown, MAP)).toBeUndefined();
    expect(onDay(20, unknown).isRebuilt).toBe(false);
  });

  it('can’t be told where its making, its summary or its type can’t be', () => {
    const changes = [entry(day(4), words('labels', null, 'a'))];
    const undated = anIssueWith({ created: undefined, updated: day(9) }, changes);
    expect(storyAt(day(3), undated, MAP)).toBeUndefined();
    expect(onDay(4, undated).story.labels).toBeUndefined();
    for (const item of [words('summary', null, 'x'), { field: 'summary', fromString: {} }, named('issuetype', ['5', null], NOTHING)])
      expect(storyAt(day(3), anIssueWith({}, [entry(day(4), item)]), MAP)).toBeUndefined(); // prettier-ignore
    expect(storyAt('then', anIssueWith({}, []), MAP)).toBeUndefined();
  });

  it('has what is written in no known way unseen', () => {
    const known = anIssueWith({ labels: ['a'], components: [], issuelinks: [], attachment: [], customfield_10016: 1 }, [
      entry(
        day(4),
        ...['labels', 'Component', 'Link', 'Attachment', 'description'].map((field) => ({ field, from: {}, fromString: [] })),
        { field: 'Sprint', fieldId: 'customfield_10020', from: 'One', fromString: 'One' },
        custom('Points', 'customfield_10016', 'three', '1'),
        { field: 'Parent', from: '5', fromString: 'Payments' },
      ),
    ]); // prettier-ignore
    expect(onDay(3, known)).toMatchObject({
      sprintIds: undefined,
      story: {
        labels: undefined,
        components: undefined,
        links: undefined,
        attachments: undefined,
        description: undefined,
        estimate: undefined,
        parent: undefined,
      },
    });
  });

  it('is rebuilt from any history without an exception, into JSON', () => {
    const side = fc.oneof(fc.string(), fc.constantFrom(null, 'SHOP-2', '12, 13', '3'), fc.jsonValue());
    const item = fc.record(
      {
        field: fc.constantFrom('summary', 'labels', 'Link', 'Component', 'Sprint', 'Parent', 'Key', '__proto__'),
        fieldId: fc.constantFrom('description', 'customfield_10016', 'customfield_10030', 'customfield_10020', 'issuetype', 'attachment'),
        fieldtype: fc.constantFrom('jira', 'custom'),
        from: side,
        fromString: side,
        to: side,
        toString: side,
      },
      { requiredKeys: [] },
    ); // prettier-ignore
    const fields = fc.dictionary(fc.constantFrom(...fieldsForPast(MAP)), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))); // prettier-ignore
    fc.assert(
      fc.property(fields, fc.array(fc.array(item)), fc.integer({ min: 1, max: 28 }), (present, all, number) => {
        const entries = all.map((items, index) => entry(day(2 + (index % 20)), ...items));
        const past = storyAt(day(number), anIssueWith(present, entries), MAP);
        expect(() => JSON.stringify(past)).not.toThrow();
        expect(Object.keys({}).length).toBe(0);
      }),
    ); // prettier-ignore
  });

  it('takes time linear in its history', () => {
    const history = (length: number): KnownIssue => {
      const many = Array.from({ length }, (_, index) => {
        const id = String(index);
        return entry(
          1_772_500_000_000 + index,
          named('Component', NOTHING, [id, `C${id}`], 'components'),
          link(index, 'blocks'),
          link(7, `is ${id} of`),
          words('labels', id, id),
        );
      });
      const type = { outward: 'blocks' };
      return anIssueWith(
        {
          components: many.map((_, index) => ({ id: String(index), name: `C${index}` })),
          issuelinks: many.flatMap((_, index) => [
            { type, outwardIssue: { key: `SHOP-${index}` } },
            { type: { outward: `is ${index} of` }, outwardIssue: { key: 'SHOP-7' } },
          ]),
        },
        many,
      );
    };
    const [small, large] = [history(1000), history(8000)];
    expect(onDay(2, large).story).toMatchObject({ components: [], links: [] });
    expect(growthOf(() => onDay(2, small), () => onDay(2, large))).toBeLessThan(LINEAR); // prettier-ignore
  });

  it('is rebuilt from what the stand-in of Jira answers', async () => {
    const site = await aSite({
      issues: [
        anIssue({ key: 'SHOP-1', description: aDocument('Then'), created: '2026-03-01T09:00:00Z' }),
        anIssue({ key: 'SHOP-2' }),
      ],
    });
    const read = async (): Promise<KnownIssue> => {
      const { body } = await site.call('/rest/api/3/issue/SHOP-1?expand=changelog');
      const { changelog, ...issue } = body as KnownIssue['issue'] & { readonly changelog: unknown };
      return { issue, history: readChangeHistory([changelog]), readAt: day(20) };
    };
    const before = await read();
    const fields = { summary: 'New', description: aDocument('Now'), labels: ['gift'] };
    const blocks = { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } };
    const answers = [
      await site.call('/rest/api/3/issue/SHOP-1', { method: 'PUT', body: { fields } }),
      await site.call('/rest/api/3/issueLink', { method: 'POST', body: blocks }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([204, 201]);

    const after = await read();
    const past = onDay(2, after);
    expect(onDay(20, after).story).toMatchObject({ summary: 'New', labels: ['gift'], links: [{ key: 'SHOP-2' }] });
    expect(past.story).toEqual({ ...storyFromJira(before.issue, MAP), subtasks: undefined, updated: '2026-03-01T09:00:00.000Z' });
    expect(past).toMatchObject({ isFlat: true, isDone: false, issueType: 'Story' });
    const page = await site.call('/rest/api/3/issue/SHOP-1/changelog');
    expect(readChangeHistory([page.body])).toEqual(after.history);
  }); // prettier-ignore
});
