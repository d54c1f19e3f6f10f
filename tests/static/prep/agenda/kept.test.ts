import { NO_WISHES } from '../../../../src/refinement/agenda';
import { isMinutes, keep, readKept } from '../../../../static/prep/agenda/kept';

const DAY = 86_400_000;
const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
  });
});
afterAll(() => {
  if (before === undefined) Reflect.deleteProperty(globalThis, 'localStorage');
  else Object.defineProperty(globalThis, 'localStorage', before);
});

const decided = { minutes: 30, wishes: { pinned: ['1'], leftOut: ['2'], order: ['1'] } };

test('what was decided holds two weeks, the minutes longer; each backlog has its own', () => {
  keep('board-1', decided, 0);
  expect(readKept('board-1', 13 * DAY)).toEqual(decided);
  expect(readKept('board-1', 14 * DAY)).toEqual({ minutes: 30, wishes: NO_WISHES });
  expect(readKept('board-2', 0)).toEqual({ minutes: null, wishes: NO_WISHES });
});

test.each(['', 'null', '{', '[]', '{"minutes":-1,"at":0,"wishes":{"pinned":[7],"order":"x"}}'])(
  'what is stored may be anything: %j',
  (stored) => {
    kept.set('groundwork.agenda.board-1', stored);
    expect(readKept('board-1', 0)).toEqual({ minutes: null, wishes: NO_WISHES });
  },
);

test('without storage nobody has typed any minutes', () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(() => {
    keep('board-1', decided, 0);
  }).not.toThrow();
  expect(readKept('board-1', 0).minutes).toBeNull();
});

test('a meeting has ten minutes to four hours', () => {
  expect([9, 10, 240, 241, 10.5, '60'].map(isMinutes)).toEqual([false, true, true, false, false, false]);
});
