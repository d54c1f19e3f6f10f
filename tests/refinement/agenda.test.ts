/** What a meeting can hold, and what people may decide about it. */
import fc from 'fast-check';
import { agendaOf, NO_WISHES, USUAL_MINUTES, type AgendaStory } from '../../src/refinement/agenda';
import type { Band } from '../../src/readiness/finding';

const story = (id: string, band: Band | null, oneStepMinutes: number | null = null): AgendaStory => ({
  id,
  band,
  oneStepMinutes,
});
const STORIES = [
  story('a', 'Nearly', 2),
  story('b', 'Ready'),
  story('c', 'Early', 10),
  story('d', 'Nearly'),
  story('e', null),
  story('f', 'Ready'),
  story('g', 'Early'),
];
const parts = (minutes: number, wishes = NO_WISHES): readonly string[] =>
  agendaOf(STORIES, minutes, wishes).items.map(({ id, part }) => `${id} ${part}`);

it('fills the minutes by rank: confirm, discuss; what nobody has told yet is drafted first', () => {
  const agenda = agendaOf(STORIES, 60);
  expect(agenda.items).toEqual([
    { id: 'a', part: 'discuss', minutes: 15, isPinned: false },
    { id: 'b', part: 'confirm', minutes: 2, isPinned: false },
    { id: 'd', part: 'discuss', minutes: 15, isPinned: false },
    { id: 'e', part: 'discuss', minutes: 15, isPinned: false },
    { id: 'f', part: 'confirm', minutes: 2, isPinned: false },
  ]);
  expect(agenda).toMatchObject({ draftFirst: ['c'], later: ['g'], leftOut: [], used: 49, free: 11 });
});

it('uses what is left of the time for a short one further down', () => {
  expect(parts(20)).toEqual(['a discuss', 'b confirm', 'f confirm']);
  expect(agendaOf(STORIES, 20).later).toEqual(['c', 'd', 'e', 'g']);
});

it('brings what is pinned first of all, also when nobody has told it yet, and says when that is too much', () => {
  const agenda = agendaOf(STORIES, 20, { ...NO_WISHES, pinned: ['g'] });
  expect(agenda.items).toEqual([{ id: 'g', part: 'draft', minutes: 25, isPinned: true }]);
  expect(agenda).toMatchObject({ used: 25, free: 0, draftFirst: [], later: ['a', 'b', 'c', 'd', 'e', 'f'] });
});

it('leaves out what somebody leaves out, also when it is pinned', () => {
  expect(parts(60, { ...NO_WISHES, leftOut: ['a', 'd'], pinned: ['a'] })).toEqual([
    'b confirm',
    'e discuss',
    'f confirm',
  ]);
  expect(agendaOf(STORIES, 60, { ...NO_WISHES, leftOut: ['a'] }).leftOut).toEqual(['a']);
});

it('takes the order that somebody gave, and the rank for all others', () => {
  expect(parts(20, { ...NO_WISHES, order: ['f', 'd', 'gone', 'f'] })).toEqual([
    'f confirm',
    'd discuss',
    'b confirm',
  ]);
});

it('says what a few answers beforehand would free, the most for the least first', () => {
  const answers = [
    story('a', 'Nearly', 9),
    story('b', 'Nearly', 2),
    story('c', 'Nearly', 5),
    story('d', 'Nearly', 3),
  ];
  expect(agendaOf(answers, 60).gain).toEqual({ ids: ['b', 'd', 'c'], minutes: 40 });
});

it('says nothing of a gain where no single answer helps', () => {
  expect(agendaOf([story('a', 'Ready'), story('b', 'Nearly'), story('c', 'Early', 5)], 60).gain).toBeNull();
  expect(agendaOf([], 60)).toEqual({
    items: [],
    draftFirst: [],
    later: [],
    leftOut: [],
    used: 0,
    free: 60,
    gain: null,
  });
});

it('names each story once, and never brings more than the time and what was pinned', () => {
  const stories = fc
    .array(
      fc.record({
        band: fc.constantFrom<Band | null>('Ready', 'Nearly', 'Early', null),
        oneStepMinutes: fc.option(fc.nat(30)),
      }),
      { maxLength: 40 },
    )
    .map((all) => all.map((each, at) => ({ ...each, id: String(at) })));
  const some = fc.array(
    fc.nat(45).map((id) => String(id)),
    { maxLength: 12 },
  );
  const wishes = fc.record({ pinned: some, leftOut: some, order: some });
  fc.assert(
    fc.property(stories, fc.nat(240), wishes, (all, minutes, wished) => {
      const { items, draftFirst, later, leftOut, used, free } = agendaOf(all, minutes, wished);
      const named = [...items.map(({ id }) => id), ...draftFirst, ...later, ...leftOut];
      expect([...named].sort()).toEqual(all.map(({ id }) => id).sort());
      expect(used).toBe(items.reduce((sum, item) => sum + USUAL_MINUTES[item.part], 0));
      const unasked = items.filter(({ isPinned }) => !isPinned);
      if (unasked.length > 0) expect(used).toBeLessThanOrEqual(minutes);
      expect(free).toBe(Math.max(0, minutes - used));
    }),
  );
});
