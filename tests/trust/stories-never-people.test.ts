/** Trust rule 1: stories are looked at, never people. */
import type { BacklogSeed, ChangeItemSeed } from '../../local/jira/seed';
import { PEOPLE } from '../../local/jira/people';
import { z } from 'zod';
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
  'value.notes.agreement.byOthers': 'a story: whether one or two of the team call it ready, never who',
  'value.notes.understood.count': 'a story: how widely it is understood, never by whom',
  'value.source.boardId': 'a board',
  'value.seconds': 'a ticket: how long it holds',
  'value.boards.id': 'a board',
  'value.board.id': 'a board',
  'value.rows.score': 'a story',
  'value.rows.estimate': 'a story',
  'value.rows.nextStep.gain': 'what a step would bring to a story',
  'value.rows.nextStep.minutes': 'a check: how long its fix typically takes, whoever does it',
  'value.rows.wayToReady.steps.gain': 'what a step would bring to a story',
  'value.rows.wayToReady.steps.minutes': 'a check: how long its fix typically takes, whoever does it',
  'value.rows.wayToReady.minutes': 'a story: how long what it still needs typically takes, whoever does it',
  'value.rows.understood': 'a story: how widely it is understood, never by whom',
  'value.score': 'a story',
  'value.estimate': 'a story',
  'value.nextStep.gain': 'what a step would bring to a story',
  'value.nextStep.minutes': 'a check: how long its fix typically takes, whoever does it',
  'value.wayToReady.steps.gain': 'what a step would bring to a story',
  'value.wayToReady.steps.minutes': 'a check: how long its fix typically takes, whoever does it',
  'value.wayToReady.minutes': 'a story: how long what it still needs typically takes, whoever does it',
  'value.understood': 'a story: how widely it is understood, never by whom',
  'value.yourHelping.hoursAtMost': 'whoever looks, as they set it themselves; told to them alone',
  'value.hoursAtMost': 'whoever looks, as they set it themselves; told to them alone',
  'value.meeting.version': 'how often the team said when it refines',
  'value.meeting.rhythm.weekdays': 'a meeting of the team',
  'value.meeting.rhythm.everyWeeks': 'a meeting of the team',
  'value.meeting.rhythm.minutes': 'a meeting of the team',
  'value.version': 'how often the team said when it refines',
  'value.rhythm.weekdays': 'a meeting of the team',
  'value.rhythm.everyWeeks': 'a meeting of the team',
  'value.rhythm.minutes': 'a meeting of the team',
  'value.horizon.size': 'a backlog: how many of its stories come next',
  'value.horizon.sprints': 'a backlog: how many stories a sprint takes',
  'value.horizon.range': 'a backlog: how many stories two weeks take',
  'value.stories': 'a backlog',
  'value.counts.count': 'pairs of stories',
  'value.counts.findings.strength': 'a pair of stories',
  'value.counts.findings.why.values.count': 'stories that say the same',
  'value.kept.strength': 'a pair of stories',
  'value.kept.why.values.count': 'stories that say the same',
  'value.findings.strength': 'a pair of stories',
  'value.findings.why.values.count': 'stories that say the same',
  'value.place.boardId': 'a board',
  'value.firstLookDays': 'the agreement of a team',
  'value.you.alsoProductOwnerOf': 'boards: those of whoever asks, told to nobody else',
  'value.estimate.value': 'a story',
  'value.surroundings.velocity': 'what a team finishes: a story is judged by it, and no page shows it',
  'value.surroundings.largestFinished': 'the largest that the team finishes',
  'value.number': 'how often the rules were saved',
  'value.points.score': 'a story as it was',
};
/** The text of a story as it stands, for whoever mends it. */
const OF_TEXT = /^value\.(?:story|texts)\./;
/** The rules of a team: points of checks, and where bands begin. */
const OF_RULES = /^value\.definition\.kinds\.\w+\.(weights|thresholds)\./;

/** Beginnings of the names under which something is kept. A new one is looked at before it stands here. */
const KEPT =
  /^(?:(?:site-fields|project-boards|estimate-field|team-figures|team-pace|definition-fit|set-index|set-index-of|band|band-due|band-round|band-fill|personal-data-round|help-round):|(?:team|person|help|definition|definition-version|contest|meeting|set-decisions)\/)/;

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

it('names nobody in any reply, unless somebody looks for a colleague by a few letters', () => {
  const others = Object.entries(replies).filter(([question]) => !question.startsWith('findPeople '));
  expect(others.length).toBeGreaterThan(70);
  expect(NAMES.filter((name) => JSON.stringify(others).includes(name))).toEqual([]);
});

it('counts nothing but stories and what is in them', () => {
  const figures = walked(Object.values(replies)).filter(({ value }) => typeof value === 'number');
  expect(figures.length).toBeGreaterThan(1000);
  expect(
    [...new Set(figures.map(({ path }) => path))].filter(
      (path) => !(path in FIGURES) && !OF_RULES.test(path) && !OF_TEXT.test(path),
    ),
  ).toEqual([]);
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
  // The colleagues that somebody looks for.
  expect(new Set(elsewhere)).toEqual(new Set(['GET /rest/api/3/user/assignable/search']));
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

it('keeps of somebody who only looks no more than which board it was', async () => {
  for (const name of ['Petra', 'Daniel', 'Sofie']) await app.onPrepPage('chooseBoard', { boardId: 2 }, name);
  const stored = Object.entries(app.stored());
  expect(stored.map(([key]) => key).filter((key) => !KEPT.test(key))).toEqual([]);

  const people = stored.filter(([key]) => key.startsWith('person/'));
  const expected = ['Petra Lindqvist', 'Daniel Okoye', 'Sofie Brandt'].map((name) => {
    const accountId = ACCOUNTS.get(name) ?? '';
    return [`person/${accountId}`, { accountId, boards: { '10000': 2 }, places: [], helpOf: [] }] as const;
  });
  expect(new Map(people.map(([key, value]) => [key, bodyOf(value)]))).toEqual(new Map(expected));

  const others = JSON.stringify(stored.filter(([key]) => !key.startsWith('person/')));
  expect(NAMES.filter((name) => others.includes(name))).toEqual([]);
});

/** The value of a record, which is kept as a text. */
function bodyOf(record: unknown): unknown {
  return JSON.parse(z.object({ body: z.string() }).parse(record).body);
}

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
