import fc from 'fast-check';
import { momentsOf, type StoryMoments } from '../../src/refinement/story-past';
import { readChangeHistory } from '../../src/story/change-history';
import { storyFromJira } from '../../src/story/from-jira';
import { anIssueWith, custom, day, entry, MAP, named, NOTHING, words, type Item } from '../story/a-past';

const MANY = 30;
const told = ({ moments }: StoryMoments) =>
  moments.map(({ past, changes }) => [past.at.slice(5, 16), ...changes]);
const pastOf = (entries: readonly unknown[], fields: Item = {}, most = MANY) =>
  momentsOf(anIssueWith(fields, entries), MAP, most);
/** So many minutes after nine on the second of March. */
const minute = (minutes: number): string =>
  new Date(Date.parse('2026-03-02T09:00:00Z') + minutes * 60_000).toISOString();

describe('the moments of a story', () => {
  it('are its making, each change of what a check reads, and now', () => {
    const past = pastOf(
      [
        entry(day(2), words('summary', 'Pay', 'Pay with a voucher')),
        entry(
          day(4),
          words('description', null, 'Words.'),
          custom('Story Points', 'customfield_10016', null, '3'),
        ),
        entry(day(6), custom('Acceptance criteria', 'customfield_10030', '', 'One')),
        entry(day(8), named('IssueParentAssociation', NOTHING, ['9', 'SHOP-9'])),
        entry(day(9), named('Link', NOTHING, ['SHOP-7', 'This issue blocks SHOP-7'])),
        entry(day(10), words('labels', '', 'gift')),
        entry(day(11), named('issuetype', ['11', 'Bug'], ['10', 'Story'])),
      ],
      {
        description: 'Words.',
        customfield_10016: 3,
        customfield_10030: 'One',
        parent: { id: '9', key: 'SHOP-9' },
        labels: ['gift'],
        issuelinks: [{ type: { outward: 'blocks' }, outwardIssue: { key: 'SHOP-7' } }],
      },
    );
    expect(told(past)).toEqual([
      ['03-01T09:00', 'created'],
      ['03-02T09:00', 'summary'],
      ['03-04T09:00', 'description', 'estimate'],
      ['03-06T09:00', 'criteria'],
      ['03-08T09:00', 'parent'],
      ['03-09T09:00', 'links'],
      ['03-10T09:00', 'other'],
      ['03-11T09:00', 'type'],
      ['03-20T09:00'],
    ]);
    expect(past.isCut).toBe(false);
    expect(past.moments.at(-1)?.past.isRebuilt).toBe(false);
  });

  it('leave out what no check reads: where it stands, and in which state', () => {
    const past = pastOf([
      entry(day(3), named('status', ['1', 'To Do'], ['2', 'Doing'])),
      entry(day(4), custom('Rank', 'customfield_10019', '', 'Ranked higher')),
      entry(day(5), custom('Sprint', 'customfield_10020', '', 'Sprint 1')),
    ]);
    expect(told(past)).toEqual([['03-01T09:00', 'created'], ['03-20T09:00']]);
  });

  it('take what is changed within ten minutes as one', () => {
    const summaries = ['A', 'B', 'C', 'D', 'E'];
    const at = [0, 6, 10, 16, 50];
    const past = pastOf(
      at.map((minutes, index) =>
        entry(minute(minutes), words('summary', summaries[index - 1] ?? 'O', summaries[index] ?? '')),
      ),
      { summary: 'E' },
    );
    expect(past.moments.map(({ past: { story } }) => story.summary)).toEqual(['O', 'C', 'D', 'E', 'E']);
    expect(told(past).map(([at]) => at)).toEqual([
      '03-01T09:00',
      '03-02T09:10',
      '03-02T09:16',
      '03-02T09:50',
      '03-20T09:00',
    ]);
  });

  it('take what is written just after the making as a part of it, and what is taken back at once as nothing', () => {
    const created = minute(-3);
    const past = pastOf(
      [
        entry(minute(0), words('summary', 'Pay', 'Pay with a voucher')),
        entry(minute(60), words('summary', 'Pay with a voucher', 'Oops')),
        entry(minute(61), words('summary', 'Oops', 'Pay with a voucher')),
      ],
      { created },
    );
    expect(told(past)).toEqual([['03-02T09:00', 'created'], ['03-20T09:00']]);
  });

  it('do not take another item’s doing for a change of this one', () => {
    const links = [
      {
        type: { inward: 'is blocked by' },
        inwardIssue: { key: 'SHOP-7', fields: { status: { statusCategory: { key: 'done' } } } },
      },
    ];
    expect(told(pastOf([], { issuelinks: links, subtasks: [{ key: 'SHOP-8' }] }))).toEqual([
      ['03-01T09:00', 'created'],
      ['03-20T09:00'],
    ]);
  });

  it('do not take for a change what can only be seen today', () => {
    const map = { ...MAP, askedFields: [{ id: 'duedate', name: 'Due date' }] };
    const known = anIssueWith({ duedate: '2026-04-01' }, [
      entry(day(2), words('summary', 'Pay', 'Pay later')),
    ]);
    expect(told(momentsOf(known, map, MANY)).at(-1)).toEqual(['03-20T09:00']);
  });

  it('are the latest where there are many, and say so', () => {
    const entries = Array.from({ length: 8 }, (_, at) =>
      entry(day(at + 2), words('summary', `S${at}`, `S${at + 1}`)),
    );
    const past = pastOf(entries, { summary: 'S8' }, 4);
    expect(past.moments.map(({ past: { story } }) => story.summary)).toEqual(['S6', 'S7', 'S8', 'S8']);
    expect(past.isCut).toBe(true);
    expect(told(pastOf(entries, { summary: 'S8' }, 1))).toEqual([['03-20T09:00']]);
  });

  it('are the present alone where the history can’t be read', () => {
    const known = { ...anIssueWith({}, []), history: readChangeHistory([]) };
    const past = momentsOf(known, MAP, MANY);
    expect(told(past)).toEqual([['03-20T09:00']]);
    expect(past.isCut).toBe(true);
  });
});

it('tells any history in order, within its bounds, and ends with the story as it is', () => {
  const change = fc.record({
    minutes: fc.integer({ min: -3000, max: 60_000 }),
    field: fc.constantFrom('summary', 'description', 'labels', 'status', 'Rank'),
    text: fc.constantFrom('One', 'Two', 'As a buyer, I pay', ''),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (changes, most) => {
      const sorted = changes.toSorted((one, other) => one.minutes - other.minutes);
      const known = anIssueWith(
        { description: 'Words.', labels: ['gift'] },
        sorted.map(({ minutes, field, text }) => entry(minute(minutes), words(field, text, 'Later'))),
      );
      const { moments } = momentsOf(known, MAP, most);
      const times = moments.map(({ past: { at } }) => Date.parse(at));
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(new Set(times).size).toBe(times.length);
      expect(moments.length).toBeGreaterThan(0);
      expect(moments.length).toBeLessThanOrEqual(most);
      expect(moments.at(-1)?.past.story).toEqual(storyFromJira(known.issue, MAP));
      for (const { changes: told } of moments.slice(1, -1)) expect(told).not.toEqual([]);
    }),
  );
});
