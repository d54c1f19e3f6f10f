/** Criteria leave the first story of a split once, however often it has to be tried, and nothing else of it. */
import type { FixDesk } from '../../../../src/contract/fixes';
import { aReading } from '../../a-reading';
import { aDesk, aDocument, aText } from '../fixes/a-desk';
import { appThatAnswers } from './app-that-answers';

const app = appThatAnswers();
const loading = import('../../../../static/panel/relations/take-out');

const LINES = [
  'Vouchers come from the old shop.',
  '# Acceptance criteria',
  '- Cards are taken.',
  '- Vouchers are taken.',
];
const AFTER = LINES.slice(0, 3);
const desk = (lines: readonly string[], base: string): FixDesk =>
  aDesk(lines, {}, { texts: [aText({ document: aDocument(...lines), base })] });
const START = {
  criteria: ['Cards are taken.', 'Vouchers are taken.'],
  heading: 'Acceptance criteria',
  place: { fieldId: 'description', desk: desk(LINES, 'before') },
};
const STAYING = ['Cards are taken.'];
const reading = aReading();
const UNDO = { fieldId: 'description', before: aDocument(...LINES), base: 'after' };

beforeEach(() => {
  app.asked.length = 0;
});

test('over the state that was read, and with the way back', async () => {
  const { takeOut } = await loading;
  app.answer('applyFix', { ok: true, value: { state: 'done', reading, undo: UNDO } });
  expect(await takeOut(START, STAYING)).toEqual({ state: 'taken', reading, undo: UNDO });
  const edit = { kind: 'criteria', before: START.criteria, after: STAYING, heading: START.heading };
  expect(app.asked).toEqual([
    { call: 'applyFix', payload: { fix: { kind: 'text', fieldId: 'description', edit }, base: 'before' } },
  ]);
});

test('nothing is asked for where this person may not change them', async () => {
  const { takeOut } = await loading;
  expect(await takeOut({ ...START, place: null }, STAYING)).toEqual({ state: 'in-both' });
  expect(app.asked).toEqual([]);
});

test.each([
  ['Jira takes no change', { state: 'not-changeable' }],
  [
    'somebody has changed them since',
    { state: 'changed', desk: desk([...LINES, '- Points are taken.'], 'theirs') },
  ],
])('they stay where %s', async (_, value) => {
  const { takeOut } = await loading;
  app.answer('applyFix', { ok: true, value });
  expect(await takeOut(START, STAYING)).toEqual({ state: 'in-both' });
});

test('a failure is told, so that it can be tried again', async () => {
  const { takeOut } = await loading;
  app.answer('applyFix', { ok: false, error: 'busy', retryAfterSeconds: 4 });
  expect(await takeOut(START, STAYING)).toEqual({
    state: 'failed',
    failure: { ok: false, error: 'busy', retryAfterSeconds: 4 },
  });
});

test('what was taken out, with an answer that was lost, is found the next time, and can be put back', async () => {
  const { takeOut } = await loading;
  app.answer('applyFix');
  expect(await takeOut(START, STAYING)).toEqual({
    state: 'failed',
    failure: { ok: false, error: 'no-answer' },
  });
  app.answer('applyFix', { ok: true, value: { state: 'changed', desk: desk(AFTER, 'after') } });
  app.answer('readStory', { ok: true, value: reading });
  expect(await takeOut(START, STAYING)).toEqual({ state: 'taken', reading, undo: UNDO });
});

test('where the story can’t be read then, it is tried once more', async () => {
  const { takeOut } = await loading;
  app.answer('applyFix', { ok: true, value: { state: 'changed', desk: desk(AFTER, 'after') } });
  app.answer('readStory', { ok: false, error: 'jira-unavailable' });
  expect(await takeOut(START, STAYING)).toMatchObject({
    state: 'failed',
    failure: { error: 'jira-unavailable' },
  });
});
