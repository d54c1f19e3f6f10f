/** `npm run bench:pairs`: how long it takes to compare all pairs of a team of sixty, each with half a year of work. */
import { suggestHelp, type PairQuestion } from '../src/refinement/pair/suggest';
import type { WorkArea, WorkTrace } from '../src/refinement/pair/work-area';
import { report } from './figure';

const PEOPLE = 60;
const TRACES = 300;
const AREAS = 80;
const STORIES = 12;
const RUNS = 25;
const NOW = Date.parse('2026-03-20T09:00:00.000Z');

/** A fixed sequence: https://en.wikipedia.org/wiki/Linear_congruential_generator (Numerical Recipes). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const KINDS: readonly WorkArea['kind'][] = ['epic', 'component', 'label'];
const ROLES: readonly WorkTrace['as'][] = ['assignee', 'reporter', 'commenter', 'editor'];

function aTeam(): PairQuestion {
  const next = sequence(7);
  const areas = Array.from({ length: AREAS }, (_, at): WorkArea => ({
    kind: KINDS[at % KINDS.length] ?? 'epic',
    id: String(at),
    name: `Area ${at}`,
  }));
  const some = (count: number): readonly WorkArea[] =>
    Array.from({ length: count }, () => areas[next(AREAS)]).filter((area) => area !== undefined);
  const names = Array.from({ length: PEOPLE }, (_, at) => `person-${at}`);
  const work = new Map(
    names.map((name) => [
      name,
      {
        traces: Array.from({ length: TRACES }, (): WorkTrace => ({
          areas: some(1 + next(3)),
          at: new Date(NOW - next(180) * 86_400_000).toISOString(),
          as: ROLES[next(ROLES.length)] ?? 'editor',
        })),
        inProgress: next(5),
      },
    ]),
  );
  return {
    team: names.map((accountId) => ({ accountId, willingness: { state: 'open' }, hoursAtMost: null })),
    workOf: (accountId) => work.get(accountId) ?? { traces: [], inProgress: 0 },
    stories: Array.from({ length: STORIES }, () => ({ areas: some(1 + next(3)) })),
    services: [],
    sprintDays: 14,
    size: 2,
    kept: null,
    passedOver: [],
    seed: 'bench',
    now: new Date(NOW).toISOString(),
    productOwner: 'petra',
    hours: 1,
    isOptInOnly: false,
  };
}

const question = aTeam();
const times = Array.from({ length: RUNS }, () => {
  const began = performance.now();
  suggestHelp(question);
  return performance.now() - began;
}).sort((one, other) => one - other);
process.stdout.write(
  `${PEOPLE} people, ${(PEOPLE * (PEOPLE - 1)) / 2} pairs: ${times.map((time) => time.toFixed(1)).join(', ')} ms\n`,
);
report([
  {
    name: `a suggestion among ${PEOPLE} people, the middle`,
    value: times[Math.floor(RUNS / 2)] ?? NaN,
    unit: 'ms',
    budget: 50,
    kind: 'at-most',
  },
]);
