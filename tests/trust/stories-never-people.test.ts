/** Trust rule 1: stories are looked at, never people. */
import type { BacklogSeed, ChangeItemSeed } from '../../local/jira/seed';
import { PEOPLE } from '../../local/jira/people';
import { aDemoApp, type DemoApp, type Replies } from './a-demo-app';
import { exceptAsOf, walked } from './walked';

/** Each figure that a reply may hold, and what it is about. A new one is looked at before it stands here. */
const FIGURES: Readonly<Record<string, string>> = {
  'value.assessment.score': 'a story',
  'value.assessment.stepsToReady': 'a story',
  'value.assessment.findings.credit': 'what a check saw in a story',
  'value.assessment.findings.weight': 'a check',
  'value.assessment.findings.gain': 'what a step would bring to a story',
  'value.assessment.findings.minutes': 'a check: how long its fix typically takes, whoever does it',
  'value.assessment.findings.observed.values.words': 'the words of a story',
  'value.assessment.findings.observed.values.count': 'parts of a story',
  'value.assessment.findings.observed.values.size': 'a story',
  'value.assessment.findings.observed.values.limit': 'the largest that the team finishes',
  'value.assessment.findings.observed.values.days': 'how old a story is',
  'value.boards.id': 'a board',
  'value.board.id': 'a board',
  'value.rows.score': 'a story',
  'value.rows.estimate': 'a story',
  'value.rows.nextStep.gain': 'what a step would bring to a story',
  'value.rows.nextStep.minutes': 'a check: how long its fix typically takes, whoever does it',
  'value.stories': 'a backlog',
  'value.counts.count': 'pairs of stories',
  'value.counts.findings.strength': 'a pair of stories',
  'value.counts.findings.why.values.count': 'stories that say the same',
  'value.findings.strength': 'a pair of stories',
  'value.findings.why.values.count': 'stories that say the same',
};

/** Beginnings of the names under which something is kept. A new one is looked at before it stands here. */
const KEPT = /^(site-fields|project-boards|estimate-field|team-figures|board-seen|set-index|set-index-of):/;
/** Which board somebody looked at last, so that it opens again. Nothing else is kept of a person. */
const BOARD_SEEN = /^board-seen:(712020:[0-9a-f-]+):10000$/;

const NAMES = PEOPLE.flatMap(({ accountId, displayName, emailAddress }) => [
  accountId,
  displayName,
  emailAddress,
]);
const ACCOUNTS = new Map(PEOPLE.map(({ displayName, accountId }) => [displayName, accountId]));

let app: DemoApp;
let replies: Replies;
/** Which fields of Jira's issues the app has asked for. */
let fields: ReadonlySet<string>;

beforeAll(async () => {
  app = await aDemoApp();
  const calls = jest.spyOn(app.jira, 'fetch');
  await app.compare();
  replies = await app.askEverything('Petra');
  fields = new Set(
    calls.mock.calls.flatMap(([{ url }]) => new URL(url).searchParams.get('fields')?.split(',') ?? []),
  );
});
afterAll(() => app.stop());

it('names nobody in any reply', () => {
  expect(Object.values(replies).length).toBeGreaterThan(70);
  expect(NAMES.filter((name) => JSON.stringify(replies).includes(name))).toEqual([]);
});

it('counts nothing but stories and what is in them', () => {
  const figures = walked(Object.values(replies)).filter(({ value }) => typeof value === 'number');
  expect(figures.length).toBeGreaterThan(1000);
  expect([...new Set(figures.map(({ path }) => path))].filter((path) => !(path in FIGURES))).toEqual([]);
});

it('says who can answer by what they do, not by name', () => {
  const who = walked(Object.values(replies)).filter(({ path }) => path.endsWith('.who'));
  expect(new Set(who.map(({ value }) => value))).toEqual(new Set(['po', 'developer', 'tester', 'anyone']));
});

it('asks Jira for no field of a person, no comment and no history', () => {
  expect(fields).toContain('summary');
  expect(
    [...fields].filter((field) => /assignee|reporter|creator|comment|worklog|watch|vote|all|\*/.test(field)),
  ).toEqual([]);
  const elsewhere = app.asked
    .map(({ what }) => what)
    .filter((what) => /user|group|role|changelog/.test(what));
  expect(elsewhere).toEqual([]);
});

it('answers the same, whoever wrote, changed, took or commented on the stories', async () => {
  const other = await aDemoApp((seed) => allBy('Amira Haddad', seed));
  try {
    await other.compare();
    expect(exceptAsOf(await other.askEverything('Petra'))).toEqual(exceptAsOf(replies));
  } finally {
    await other.stop();
  }
});

it('keeps nothing of a person but which board they looked at last', async () => {
  for (const name of ['Petra', 'Daniel', 'Sofie']) await app.onPrepPage('chooseBoard', { boardId: 2 }, name);
  const stored = Object.entries(app.stored());
  expect(stored.map(([key]) => key).filter((key) => !KEPT.test(key))).toEqual([]);

  const seen = stored.filter(([key]) => BOARD_SEEN.test(key));
  expect(seen.map(([key]) => BOARD_SEEN.exec(key)?.[1]).sort()).toEqual(
    ['Petra Lindqvist', 'Daniel Okoye', 'Sofie Brandt'].map((name) => ACCOUNTS.get(name)).sort(),
  );
  for (const [, value] of seen) expect(value).toEqual({ version: 1, boardId: 2 });

  const others = JSON.stringify(stored.filter(([key]) => !BOARD_SEEN.test(key)));
  expect(NAMES.filter((name) => others.includes(name))).toEqual([]);
});

/** The same backlog, as if one person had done all of it. */
function allBy(name: string, seed: BacklogSeed): BacklogSeed {
  const assigned = (item: ChangeItemSeed): ChangeItemSeed =>
    item.field === 'assignee' ? { ...item, from: null, to: name } : item;
  return {
    ...seed,
    issues: seed.issues.map((issue) => ({
      ...issue,
      reporter: name,
      assignee: name,
      comments: (issue.comments ?? []).map((comment) => ({ ...comment, author: name })),
      history: (issue.history ?? []).map((change) => ({
        ...change,
        author: name,
        items: change.items.map(assigned),
      })),
    })),
  };
}
