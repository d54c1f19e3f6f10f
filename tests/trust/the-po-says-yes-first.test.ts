/** Trust rule 3, as far as there is something to show: nobody is Product Owner by default, and nothing is told or kept over time. */
import { describedCalls } from '../../docs/security/calls';
import type { BacklogSeed } from '../../local/jira/seed';
import { aDemoApp, type DemoApp, type Replies } from './a-demo-app';
import { exceptAsOf, walked } from './walked';

let app: DemoApp;
let replies: Replies;
beforeAll(async () => {
  app = await aDemoApp();
  await app.compare();
  replies = await app.askEverything('Petra');
});
afterAll(() => app.stop());

it('takes nobody for the Product Owner: all of a team who may see the same stories are told the same', async () => {
  // In Jira the two administer the project, and that lets them change its rules; it makes nobody Product Owner.
  expect(exceptAsOf(await app.askEverything('Sofie'))).toEqual(exceptAsOf(replies));
  const ofTeam = describedCalls().filter(({ who }) => who === 'team');
  const asked = Object.entries(await app.askEverything('Daniel')).filter(([question]) =>
    ofTeam.some(({ name }) => question.startsWith(`${name} `)),
  );
  expect(asked.length).toBeGreaterThan(70);
  expect(exceptAsOf(Object.fromEntries(asked))).toEqual(
    exceptAsOf(Object.fromEntries(asked.map(([question]) => [question, replies[question]]))),
  );
});

it('shows nobody what looks back, not even an administrator, until somebody says that they are the Product Owner', async () => {
  const lookingBack = Object.entries(await app.askEverything('Petra')).filter(([question]) =>
    question.startsWith('readFit '),
  );
  expect(lookingBack.map(([, reply]) => reply)).toEqual([{ ok: false, error: 'not-allowed' }]);
});

it('tells of no day but the one of the look', () => {
  const days = walked(Object.values(replies)).filter(
    ({ value }) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value),
  );
  expect(days.length).toBeGreaterThan(0);
  // When a story was last changed, and what time it is, the checks ask while somebody types; no page shows it.
  expect([...new Set(days.map(({ path }) => path))].sort()).toEqual([
    'value.asOf',
    'value.story.updated',
    'value.surroundings.now',
  ]);
});

it('answers the same, whatever became of the stories before: they are told as they are now', async () => {
  const other = await aDemoApp(withoutPast);
  try {
    await other.compare();
    expect(exceptAsOf(await other.askEverything('Petra'))).toEqual(exceptAsOf(replies));
  } finally {
    await other.stop();
  }
});

it('keeps no yesterday: each look takes the place of the one before', async () => {
  const shapes = () =>
    Object.keys(app.stored())
      // That the accounts kept were reported, and the teams gone through, on this day: no story, and gone after a few.
      .filter((key) => !/^(?:personal-data|help)-round:/.test(key))
      .map((key) => key.replace(/:\d{13}\.\d+:/, ':reading:').replace(/:asked:\d+$/, ':asked'))
      .filter((key, at, all) => !key.endsWith(':asked') || all.indexOf(key) === at)
      .sort();
  const before = shapes();
  for (let day = 0; day < 3; day += 1) {
    await app.pass(25 * 3600);
    await app.compare();
  }
  expect(shapes()).toEqual(before);
});

/** The same stories, as if they had been written as they are. */
function withoutPast(seed: BacklogSeed): BacklogSeed {
  return { ...seed, issues: seed.issues.map((issue) => ({ ...issue, history: [] })) };
}
