import fc from 'fast-check';
import type { OwnCheck } from '../../../src/readiness/own-check';
import { parseTeamDefinition } from '../../../src/readiness/parse-definition';
import { DEFAULT_TEAM_DEFINITION } from '../../../src/readiness/team-definition';
import { ISSUE_KINDS } from '../../../src/story/story';
import { WAYS_TO_ASK } from '../../../static/settings/asked';
import { begun, changed, isOpen, type Change, type Draft, type Edit } from '../../../static/settings/draft';

const SAVED = { definition: DEFAULT_TEAM_DEFINITION, number: 3 };
const FIGMA: OwnCheck = {
  id: 'own:figma',
  title: 'Design is linked',
  help: '',
  asks: { kind: 'heading', text: 'Design' },
};
const after = (...changes: readonly Change[]): Draft => changes.reduce(changed, begun(SAVED));
const hint: Edit = { do: 'ask', kind: 'story', check: 'benefit', as: 'hint' };

test('nothing is open at first, and again after each change has been taken back', () => {
  expect(isOpen(begun(SAVED))).toBe(false);
  const draft = after(hint, { do: 'weigh', kind: 'bug', check: 'described', points: 25 });
  expect(isOpen(draft)).toBe(true);
  const back = changed(changed(draft, { do: 'undo' }), { do: 'undo' });
  expect(back).toEqual(begun(SAVED));
  expect(changed(back, { do: 'undo' })).toEqual(back);
});

test('the letters of a number are one step', () => {
  const points = (value: number): Edit => ({ do: 'weigh', kind: 'story', check: 'benefit', points: value });
  const draft = after(points(2), points(Number.NaN), points(25));
  expect(draft.definition.kinds.story.weights.benefit).toBe(25);
  expect(changed(draft, { do: 'undo' }).definition).toEqual(SAVED.definition);
});

test('a check that counts again has the points that it had', () => {
  const heavy = after({ do: 'weigh', kind: 'story', check: 'benefit', points: 25 }).definition;
  const saved = begun({ definition: heavy, number: 4 });
  const again = changed(changed(saved, hint), { ...hint, as: 'counts' });
  expect(again.definition).toEqual(heavy);
  const { definition } = after(hint, { ...hint, as: 'counts' });
  expect(definition.kinds.story.weights.benefit).toBe(15);
  const own = after({ do: 'put-own', check: FIGMA }, { ...hint, check: FIGMA.id, as: 'counts' });
  expect(own.definition.kinds.story.weights[FIGMA.id]).toBe(5);
});

test('what isn’t asked any more isn’t needed any more', () => {
  const draft = after({ do: 'insist', kind: 'story', check: 'benefit', on: true }, { ...hint, as: 'off' });
  expect(draft.definition.kinds.story.mustHaves).toEqual([]);
  expect(draft.definition.kinds.story.weights.benefit).toBeUndefined();
});

test('a check of the team’s own begins as a hint everywhere, and leaves nothing behind', () => {
  const put = after({ do: 'put-own', check: FIGMA });
  for (const kind of ISSUE_KINDS) expect(put.definition.kinds[kind].weights[FIGMA.id]).toBe('hint');
  const renamed = changed(put, { do: 'put-own', check: { ...FIGMA, title: 'Figma' } });
  expect(renamed.definition.ownChecks).toEqual([{ ...FIGMA, title: 'Figma' }]);
  const insisted = changed(renamed, { do: 'insist', kind: 'bug', check: FIGMA.id, on: true });
  expect(changed(insisted, { do: 'drop-own', id: FIGMA.id }).definition).toEqual(SAVED.definition);
});

test('rules that are taken up again are a copy until something in them is changed', () => {
  const older = after(hint).definition;
  const draft = after({ do: 'take', definition: older, restoredFrom: 2 });
  expect(draft.restoredFrom).toBe(2);
  const edited = changed(draft, { ...hint, as: 'off' });
  expect(edited.restoredFrom).toBeNull();
  expect(changed(edited, { do: 'undo' }).restoredFrom).toBe(2);
});

test('once it is saved nothing is open, but what was changed meanwhile', () => {
  const draft = after(hint);
  const saved = { definition: draft.definition, number: 4 };
  expect(changed(draft, { do: 'was-saved', saved })).toEqual(begun(saved));
  const more = changed(draft, { do: 'ask', kind: 'bug', check: 'described', as: 'hint' });
  const open = changed(more, { do: 'was-saved', saved });
  expect(open.definition).toBe(more.definition);
  expect(open.saved).toEqual(saved);
  expect(isOpen(open)).toBe(true);
});

test('over other rules that somebody else saved it goes on, or is given up', () => {
  const theirs = { definition: { ...DEFAULT_TEAM_DEFINITION, ownChecks: [FIGMA] }, number: 4 };
  const draft = after(hint);
  expect(changed(draft, { do: 'go-on-over', saved: theirs })).toEqual({ ...draft, saved: theirs });
  expect(changed(draft, { do: 'begin-with', saved: theirs })).toEqual(begun(theirs));
  expect(changed(draft, { do: 'discard' })).toEqual(begun(SAVED));
});

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constant('ask' as const),
    kind: fc.constantFrom(...ISSUE_KINDS),
    check: fc.constantFrom('benefit' as const, 'described' as const, FIGMA.id),
    as: fc.constantFrom(...WAYS_TO_ASK),
  }),
  fc.record({
    do: fc.constant('insist' as const),
    kind: fc.constantFrom(...ISSUE_KINDS),
    check: fc.constantFrom('acceptance-criteria' as const),
    on: fc.boolean(),
  }),
  fc.constant<Edit>({ do: 'put-own', check: FIGMA }),
  fc.constant<Edit>({ do: 'drop-own', id: FIGMA.id }),
);

test('whatever is changed in whichever order, each step can be taken back', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 12 }), (edits) => {
      const states = [begun(SAVED)];
      for (const edit of edits) states.push(changed(states.at(-1) ?? begun(SAVED), edit));
      let draft = states.at(-1) ?? begun(SAVED);
      for (const earlier of [...states].reverse()) {
        expect(draft.definition).toEqual(earlier.definition);
        draft = changed(draft, { do: 'undo' });
      }
    }),
  );
});

test('no choice that the page offers makes rules that can’t be saved, but those that leave nothing that counts', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 12 }), (edits) => {
      const put: Edit = { do: 'put-own', check: FIGMA };
      const sound = edits.filter((edit) => edit.do !== 'drop-own');
      const { definition } = after(put, ...sound);
      const parsed = parseTeamDefinition(definition);
      const mistakes = 'mistakes' in parsed ? parsed.mistakes : [];
      expect(mistakes.filter(({ what }) => what !== 'mistake.weight.none')).toEqual([]);
    }),
  );
});
