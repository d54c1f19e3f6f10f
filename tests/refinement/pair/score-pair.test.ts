/** What makes one pair better than another: each part by itself, everything else being equal. */
import {
  needOf,
  profileOf,
  scoreOne,
  scorePair,
  type Candidate,
} from '../../../src/refinement/pair/score-pair';
import { roundOf, type Service } from '../../../src/refinement/pair/service';
import { knowledgeOf, type WorkArea } from '../../../src/refinement/pair/work-area';

const NOW = '2026-03-20T09:00:00.000Z';
const CHECKOUT: WorkArea = { kind: 'epic', id: '10', name: 'Checkout' };
const SEARCH: WorkArea = { kind: 'epic', id: '20', name: 'Search' };
const PRINT: WorkArea = { kind: 'epic', id: '30', name: 'Print' };
const ago = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

/** @param areas an item in each, ten days ago; named twice: two */
function somebody(accountId: string, areas: readonly WorkArea[] = [], inProgress = 1): Candidate {
  const traces = areas.map((area) => ({ areas: [area], at: ago(10), as: 'assignee' as const }));
  return { accountId, knowledge: knowledgeOf(traces, NOW), inProgress };
}
const NEED = [{ areas: [CHECKOUT] }, { areas: [SEARCH] }];
function score(
  pair: readonly [Candidate, Candidate],
  others: readonly Candidate[] = [],
  services: readonly Service[] = [],
): number {
  const need = needOf(NEED, [...pair, ...others]);
  const [one, other] = pair;
  return scorePair(profileOf(one, need), profileOf(other, need), need, roundOf(services, NOW, 14));
}
/** Know all that there is to learn, so that nobody is alone with anything. */
const CROWD = ['x', 'y'].map((name) => somebody(name, [CHECKOUT, CHECKOUT, SEARCH, SEARCH]));

test('to be at home in more of the stories', () => {
  const both = score([somebody('a', [CHECKOUT]), somebody('b', [SEARCH])], CROWD);
  const half = score([somebody('a', [CHECKOUT]), somebody('b', [PRINT])], CROWD);
  const none = score([somebody('a', [PRINT]), somebody('b', [])], CROWD);
  expect(both).toBeGreaterThan(half);
  expect(half).toBeGreaterThan(none);
});

test('not to have helped lately, and not with each other', () => {
  const pair = [somebody('a', [CHECKOUT]), somebody('b', [SEARCH])] as const;
  const never = score(pair, CROWD);
  const apart = score(pair, CROWD, [
    { helpers: ['a', 'c'], until: ago(60) },
    { helpers: ['b', 'd'], until: ago(60) },
  ]);
  const together = score(pair, CROWD, [{ helpers: ['a', 'b'], until: ago(60) }]);
  const later = score(pair, CROWD, [{ helpers: ['a', 'b'], until: ago(30) }]);
  expect(never).toBeGreaterThan(apart);
  expect(apart).toBeGreaterThan(together);
  expect(together).toBeGreaterThan(later);
});

test('that somebody gets to know what one person alone knows', () => {
  const pair = [somebody('a', [CHECKOUT, CHECKOUT]), somebody('b', [PRINT])] as const;
  const alone = score(pair, []);
  const known = score(pair, [somebody('c', [CHECKOUT, CHECKOUT])]);
  expect(alone).toBeGreaterThan(known);
  // Two who know it both already teach each other nothing of it.
  const need = needOf([{ areas: [CHECKOUT] }], [...pair]);
  expect([...need.lonely]).toEqual([['epic 10', 'a']]);
});

test('that the two don’t know the same', () => {
  const alike = score([somebody('a', [CHECKOUT, PRINT]), somebody('b', [CHECKOUT, PRINT])], CROWD);
  const mixed = score([somebody('a', [CHECKOUT, CHECKOUT, PRINT]), somebody('b', [CHECKOUT])], CROWD);
  const like = [somebody('a', [PRINT]), somebody('b', [PRINT])] as const;
  const unlike = [somebody('a', [PRINT]), somebody('b', [])] as const;
  expect(score(unlike, CROWD)).toBeGreaterThan(score(like, CROWD));
  expect(mixed).toBeGreaterThan(alike);
});

test('to have less in progress', () => {
  const busy = [somebody('a', [CHECKOUT], 5), somebody('b', [SEARCH], 5)] as const;
  const free = [somebody('a', [CHECKOUT], 0), somebody('b', [SEARCH], 0)] as const;
  expect(score(free, CROWD)).toBeGreaterThan(score(busy, CROWD));
  const need = needOf(NEED, CROWD);
  const round = roundOf([], NOW, 14);
  expect(scoreOne(profileOf(free[0], need), round)).toBeGreaterThan(
    scoreOne(profileOf(busy[0], need), round),
  );
});

test('a figure from 0 to 1, the same for both orders', () => {
  const one = somebody('a', [CHECKOUT, CHECKOUT, CHECKOUT], 0);
  const other = somebody('b', [SEARCH], 0);
  expect(score([one, other])).toBeCloseTo(score([other, one]), 12);
  expect(score([one, other])).toBeLessThanOrEqual(1);
  expect(score([somebody('a', [], 99), somebody('b', [], 99)])).toBeGreaterThanOrEqual(0);
});
