/** Whom a Product Owner could ask for help: who is never suggested, who is, why, and what is told of it. */
import fc from 'fast-check';
import type { Willingness } from '../../../src/refinement/pair/helper';
import type { Service } from '../../../src/refinement/pair/service';
import { suggestHelp, type PairQuestion } from '../../../src/refinement/pair/suggest';
import type { WorkArea, WorkTrace } from '../../../src/refinement/pair/work-area';

const NOW = '2026-03-20T09:00:00.000Z';
const CHECKOUT: WorkArea = { kind: 'epic', id: '10', name: 'Checkout' };
const SEARCH: WorkArea = { kind: 'component', id: '20', name: 'Search' };
const LABEL: WorkArea = { kind: 'label', id: 'gifts', name: 'gifts' };
const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * DAY).toISOString();
const did = (area: WorkArea, days: number): WorkTrace => ({
  areas: [area],
  at: daysAgo(days),
  as: 'assignee',
});

interface Person {
  readonly willingness?: Willingness;
  readonly hoursAtMost?: number;
  readonly traces?: readonly WorkTrace[];
  readonly inProgress?: number;
}

function question(team: Readonly<Record<string, Person>>, also: Partial<PairQuestion> = {}): PairQuestion {
  return {
    team: Object.entries(team).map(([accountId, { willingness, hoursAtMost }]) => ({
      accountId,
      willingness: willingness ?? { state: 'open' },
      hoursAtMost: hoursAtMost ?? null,
    })),
    workOf: (accountId) => ({
      traces: team[accountId]?.traces ?? [],
      inProgress: team[accountId]?.inProgress ?? 0,
    }),
    stories: [{ areas: [CHECKOUT] }],
    services: [],
    sprintDays: 14,
    size: 2,
    kept: null,
    passedOver: [],
    seed: 'offer-1',
    now: NOW,
    productOwner: 'petra',
    hours: 1,
    isOptInOnly: false,
    ...also,
  };
}
const namesIn = (answer: ReturnType<typeof suggestHelp>): readonly string[] =>
  answer.state === 'suggested' ? answer.people.map(({ accountId }) => accountId) : [answer.state];

test('who knows the stories’ areas is suggested, with the area and the month as the reason', () => {
  const answer = suggestHelp(
    question({
      ana: { traces: [did(CHECKOUT, 10), did(CHECKOUT, 15)] },
      ben: { traces: [did(SEARCH, 10)] },
      cem: { traces: [did(CHECKOUT, 30)] },
    }),
  );
  expect(answer).toMatchObject({ state: 'suggested' });
  expect(namesIn(answer)).toContain('ana');
  expect(answer.state === 'suggested' && answer.people[0]?.reason).toEqual({
    because: 'worked-on',
    area: CHECKOUT,
    month: '2026-03',
  });
});

test('what one person alone knows, somebody else gets to know', () => {
  const answer = suggestHelp(
    question({
      ana: { traces: [did(CHECKOUT, 5), did(CHECKOUT, 6)] },
      ben: { traces: [did(SEARCH, 5), did(SEARCH, 6)] },
    }),
  );
  expect(answer).toEqual({
    state: 'suggested',
    people: [
      { accountId: 'ana', reason: { because: 'worked-on', area: CHECKOUT, month: '2026-03' } },
      { accountId: 'ben', reason: { because: 'would-learn', area: CHECKOUT } },
    ],
  });
});

test('help goes round: who has helped within two sprints is left in peace, and then it is another one’s turn', () => {
  const team = { ana: { traces: [did(CHECKOUT, 5)] }, ben: {}, cem: {} };
  const helped = (days: number): Service => ({ helpers: ['ana', 'ben'], until: daysAgo(days) });
  expect(namesIn(suggestHelp(question(team, { services: [helped(20)], size: 1 })))).toEqual(['cem']);
  expect(namesIn(suggestHelp(question(team, { services: [helped(20)] })))).toEqual(['resting']);
  expect(namesIn(suggestHelp(question(team, { services: [helped(29)] })))).not.toEqual(['resting']);
});

test('who has helped together lately is not put together before others', () => {
  const even = { traces: [did(CHECKOUT, 5)] };
  const services = [
    { helpers: ['ana', 'ben'], until: daysAgo(40) },
    { helpers: ['cem', 'dan'], until: daysAgo(40) },
  ];
  const names = namesIn(suggestHelp(question({ ana: even, ben: even, cem: even, dan: even }, { services })));
  expect([...names].sort()).not.toEqual(['ana', 'ben']);
  expect([...names].sort()).not.toEqual(['cem', 'dan']);
});

test('less in progress decides between two who know the same', () => {
  const even = { traces: [did(CHECKOUT, 5)] };
  const team = { ana: { ...even, inProgress: 4 }, ben: { ...even, inProgress: 0 } };
  expect(namesIn(suggestHelp(question(team, { size: 1 })))).toEqual(['ben']);
});

test.each<[string, Person, Partial<PairQuestion>]>([
  ['has said never', { willingness: { state: 'never' } }, {}],
  ['has said not now', { willingness: { state: 'not-now', until: daysAgo(-3) } }, {}],
  ['has fewer hours than it takes', { hoursAtMost: 0.5 }, {}],
  [
    'was not asked, where a team goes by opt-in only',
    { willingness: { state: 'not-asked-yet' } },
    { isOptInOnly: true },
  ],
])('of somebody who %s nothing is looked at', (_, person, also) => {
  const looked: string[] = [];
  const team = { ana: {}, ben: {}, cem: person };
  const asked = question(team, also);
  const answer = suggestHelp({
    ...asked,
    workOf: (accountId) => {
      looked.push(accountId);
      return asked.workOf(accountId);
    },
  });
  expect(looked.sort()).toEqual(['ana', 'ben']);
  expect([...namesIn(answer)].sort()).toEqual(['ana', 'ben']);
});

test('“not now” is over on its day', () => {
  const team = { ana: {}, ben: { willingness: { state: 'not-now', until: daysAgo(0) } as const } };
  expect([...namesIn(suggestHelp(question(team)))].sort()).toEqual(['ana', 'ben']);
});

test('someone else, and keep this one', () => {
  const team = { ana: { traces: [did(CHECKOUT, 5)] }, ben: {}, cem: {}, dan: {} };
  const withAna = question(team, { kept: 'ana' });
  const [, first = ''] = namesIn(suggestHelp(withAna));
  const second = namesIn(suggestHelp({ ...withAna, passedOver: [first] }));
  expect(second).toContain('ana');
  expect(second).not.toContain(first);
  expect(namesIn(suggestHelp({ ...withAna, passedOver: ['ben', 'cem', 'dan'] }))).toEqual(['nobody-else']);
});

test('a team of two: the Product Owner has one colleague, so a pair is nobody and one is that one', () => {
  const team = { petra: {}, ana: {} };
  expect(namesIn(suggestHelp(question(team)))).toEqual(['nobody']);
  expect(namesIn(suggestHelp(question(team, { size: 1 })))).toEqual(['ana']);
});

const area = fc.constantFrom(CHECKOUT, SEARCH, LABEL);
const trace = fc.record({
  areas: fc.uniqueArray(area, { maxLength: 3 }),
  at: fc.integer({ min: -20, max: 400 }).map(daysAgo),
  as: fc.constantFrom('assignee', 'reporter', 'commenter', 'editor' as const),
});
const willingness = fc.oneof(
  fc.constantFrom<Willingness>({ state: 'open' }, { state: 'never' }, { state: 'not-asked-yet' }),
  fc.integer({ min: -30, max: 30 }).map((days): Willingness => ({ state: 'not-now', until: daysAgo(days) })),
);
const people = ['ana', 'ben', 'cem', 'dan', 'eva', 'petra'];
const anyTeam = fc
  .tuple(
    ...people.map(() =>
      fc.record({
        willingness,
        traces: fc.array(trace, { maxLength: 6 }),
        inProgress: fc.nat({ max: 5 }),
      }),
    ),
  )
  .map((all) => Object.fromEntries(all.map((one, at) => [people[at] ?? '', one])));
const anyService = fc.record({
  helpers: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 2 }),
  until: fc.integer({ min: 0, max: 100 }).map(daysAgo),
});
const anyQuestion = fc
  .record({
    team: anyTeam,
    services: fc.array(anyService, { maxLength: 4 }),
    stories: fc.array(fc.record({ areas: fc.uniqueArray(area, { maxLength: 2 }) }), { maxLength: 4 }),
    isOptInOnly: fc.boolean(),
    size: fc.constantFrom<1 | 2>(1, 2),
    seed: fc.string(),
  })
  .map(({ team, ...also }) => question(team, also));

test('whatever a team is like: different people who may be asked, never the Product Owner, and no figure', () => {
  fc.assert(
    fc.property(anyQuestion, (asked) => {
      const answer = suggestHelp(asked);
      if (answer.state !== 'suggested') return;
      const names = namesIn(answer);
      expect(new Set(names).size).toBe(asked.size);
      expect(names).not.toContain('petra');
      for (const name of names) {
        const said = asked.team.find(({ accountId }) => accountId === name)?.willingness;
        expect(said?.state === 'never').toBe(false);
        if (asked.isOptInOnly) expect(said?.state).toBe('open');
      }
      JSON.stringify(answer, (_, value: unknown) => {
        expect(typeof value).not.toBe('number');
        return value;
      });
    }),
  );
});

test('the order in which a team is listed changes nothing, and the same seed gives the same answer', () => {
  fc.assert(
    fc.property(anyQuestion, (asked) => {
      const turned = { ...asked, team: [...asked.team].reverse(), services: [...asked.services].reverse() };
      expect(suggestHelp(turned)).toEqual(suggestHelp(asked));
    }),
  );
});

test('where all are alike, seeds draw different people', () => {
  const team = Object.fromEntries(['ana', 'ben', 'cem', 'dan', 'eva', 'fay'].map((name) => [name, {}]));
  const drawn = new Set(
    Array.from({ length: 40 }, (_, seed) =>
      namesIn(suggestHelp(question(team, { seed: String(seed) }))).join(),
    ),
  );
  expect(drawn.size).toBeGreaterThan(5);
});
