/** Random edits made forward, and the story rebuilt at each time between them. */
import fc from 'fast-check';
import { readChangeHistory } from '../../src/story/change-history';
import { storyFromJira } from '../../src/story/from-jira';
import type { KnownIssue } from '../../src/story/past';
import type { Story } from '../../src/story/story';
import {
  anIssueWith,
  custom,
  day,
  entry,
  MAP,
  named,
  NOTHING,
  onDay,
  wholePage,
  words,
  type Item,
} from './a-past';

/** Everything of a story that the history can tell of, as Jira would answer it. */
interface Model {
  readonly summary: string;
  readonly description: string | null;
  readonly labels: readonly string[];
  readonly components: readonly number[];
  readonly links: readonly number[];
  readonly estimate: number | null;
  readonly statusId: string;
  readonly parent: number | null;
  readonly sprints: readonly number[];
}

const members = fc.uniqueArray(fc.integer({ min: 2, max: 6 }));
const model: fc.Arbitrary<Model> = fc.record({
  summary: fc.constantFrom('Pay', 'Pay with a voucher', 'Refund'),
  description: fc.constantFrom(null, 'Words.', '* one\n* two'),
  labels: fc.uniqueArray(fc.constantFrom('gift', 'shop', 'web')),
  components: members,
  links: members,
  estimate: fc.constantFrom(null, 0, 3, 0.5),
  statusId: fc.constantFrom('1', '2', '3'),
  parent: fc.constantFrom(null, 8, 9),
  sprints: members,
});

function fieldsOf(state: Model): Readonly<Record<string, unknown>> {
  return {
    summary: state.summary,
    description: state.description,
    labels: state.labels,
    components: state.components.map((id) => ({ id: String(id), name: `C${id}` })),
    issuelinks: state.links.map((number) => ({ type: { outward: 'blocks' }, outwardIssue: { key: `SHOP-${number}` } })),
    customfield_10016: state.estimate,
    status: { id: state.statusId, name: `Status ${state.statusId}` },
    parent: state.parent === null ? null : { id: String(state.parent), key: `SHOP-${state.parent}` },
    customfield_10020: state.sprints.length === 0 ? null : state.sprints.map((id) => ({ id })),
  };
} // prettier-ignore

/** What Jira's history says of going from one state to the next. */
function itemsBetween(before: Model, after: Model): readonly Item[] {
  const member = (field: string, name: (id: number) => readonly [string, string], was: readonly number[], is: readonly number[]): Item[] => [
    ...was.filter((id) => !is.includes(id)).map((id) => named(field, name(id), NOTHING)),
    ...is.filter((id) => !was.includes(id)).map((id) => named(field, NOTHING, name(id))),
  ];
  const number = (value: number | null): string | null => (value === null ? null : String(value));
  const key = (value: number | null): readonly [string | null, string | null] => [number(value), value === null ? null : `SHOP-${value}`];
  return [
    words('summary', before.summary, after.summary),
    words('description', before.description, after.description),
    words('labels', before.labels.join(' '), after.labels.join(' ')),
    ...member('Component', (id) => [String(id), `C${id}`], before.components, after.components),
    ...member('Link', (id) => [`SHOP-${id}`, `This issue blocks SHOP-${id}`], before.links, after.links),
    custom('Points', 'customfield_10016', number(before.estimate), number(after.estimate)),
    named('status', [before.statusId, 'Then'], [after.statusId, 'Later']),
    named('IssueParentAssociation', key(before.parent), key(after.parent)),
    { field: 'Sprint', fieldId: 'customfield_10020', from: before.sprints.join(', '), to: after.sprints.join(', ') },
  ].filter((item) => item['from'] !== item['to'] || item['fromString'] !== Object.entries(item).find(([name]) => name === 'toString')?.[1]);
} // prettier-ignore

describe('any history', () => {
  const sorted = (story: Story): Story => ({
    ...story,
    components: story.components?.toSorted() ?? story.components,
    links: story.links?.toSorted((one, other) => one.key.localeCompare(other.key)) ?? story.links,
  });

  it('leads back to what the story was at each time', () => {
    fc.assert(
      fc.property(fc.array(model, { minLength: 1, maxLength: 8 }), fc.nat(9), (states, shuffle) => {
        const last = states.at(-1);
        if (last === undefined) return;
        const entries = states.slice(1).map((state, index) => entry(day(index + 2), ...itemsBetween(states[index] ?? state, state)));
        const known: KnownIssue = {
          ...anIssueWith(fieldsOf(last), []),
          // In two pages, the later one first or not.
          history: readChangeHistory(
            [0, 3].map((startAt) => ({ ...wholePage(entries), startAt, values: entries.slice(startAt, startAt === 0 ? 3 : undefined) }))
              .sort((one, other) => (one.startAt - other.startAt) * (shuffle % 2 === 0 ? 1 : -1)),
          ),
        };
        states.forEach((state, index) => {
          const then = anIssueWith(fieldsOf(state), []).issue;
          const past = onDay(index + 1, known);
          const expected = { ...storyFromJira(then, MAP), updated: past.story.updated };
          expect(sorted(past.story)).toEqual(sorted(expected));
          expect([past.sprintIds, past.statusId, past.isDone]).toEqual([state.sprints, state.statusId, state.statusId === '3']);
        });
        expect(onDay(20, known).story).toEqual(storyFromJira(known.issue, MAP));
      }),
    );
  }); // prettier-ignore
});
