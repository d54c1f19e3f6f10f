import type { OwnCheck, OwnQuestion } from '../../../src/readiness/own-check';
import { ownCheckId } from '../../../static/settings/own-checks';
import { draftOf, EMPTY_OWN, ownMistakes, questionOf } from '../../../static/settings/own-draft';

const check = (asks: OwnQuestion): OwnCheck => ({ id: 'own:x', title: 'X', help: '', asks });

test.each<OwnQuestion>([
  { kind: 'field', fieldId: 'customfield_1', fieldName: 'Done when' },
  { kind: 'heading', text: 'Design' },
  { kind: 'label', anyOf: ['ready', 'ux'] },
  { kind: 'link', relation: 'is tested by' },
  { kind: 'attachment' },
  { kind: 'pattern', pattern: 'figma\\.com', in: 'description' },
])('is the same after somebody has looked at it: %j', (asks) => {
  expect(questionOf(draftOf(check(asks)))).toEqual(asks);
  expect(ownMistakes(check(asks))).toEqual([]);
});

test('labels are told apart as people write them', () => {
  const draft = { ...EMPTY_OWN, kind: 'label', labels: ' ready, ux;ready  ' } as const;
  expect(questionOf(draft)).toEqual({ kind: 'label', anyOf: ['ready', 'ux'] });
});

test('what isn’t there yet is a mistake at its place', () => {
  const paths = ownMistakes({ ...check(questionOf({ ...EMPTY_OWN, kind: 'heading' })), title: '' }).map(
    ({ path }) => path.join('.'),
  );
  expect(paths).toEqual(['title', 'asks.text']);
});

test('an id is made of the words of the title, once only', () => {
  expect(ownCheckId('Entwürfe sind verlinkt!', [])).toBe('own:entwurfe-sind-verlinkt');
  expect(ownCheckId('デザイン', [])).toBe('own:check');
  expect(ownCheckId('Design', ['own:design', 'own:design-2'])).toBe('own:design-3');
  expect(ownCheckId('a '.repeat(80), [])).toMatch(/^own:[a-z0-9-]{1,40}$/);
});
