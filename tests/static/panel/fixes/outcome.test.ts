/** What is typed is judged as if it stood in the story already. */
import type { Fix } from '../../../../src/contract/fixes';
import type { FixDesk } from '../../../../src/contract/fixes';
import { changesBetween, outcomeOf } from '../../../../static/panel/fixes/outcome';
import { assessed } from '../../../../static/panel/fixes/judge';
import { A_JUDGE, aDesk, aDocument, aText } from './a-desk';

const WISH = 'As a customer, I want to split the payment';

const reason: Fix = {
  kind: 'text',
  fieldId: 'description',
  edit: { kind: 'continue', passage: WISH, words: ', so that two friends can share a gift' },
};
const criteria = (fieldId: string): Fix => ({
  kind: 'text',
  fieldId,
  edit: {
    kind: 'criteria',
    before: [],
    after: ['The rest of the total is shown', 'A refused card is named'],
    heading: 'Acceptance criteria',
  },
});

const answerOf = (desk: FixDesk, fixes: readonly Fix[], check: string) =>
  assessed(outcomeOf(desk, fixes).story, A_JUDGE).findings.find((one) => one.check === check)?.answer;

test('a reason is read with its sentence', () => {
  const desk = aDesk([`${WISH}.`]);
  expect(answerOf(desk, [], 'benefit')).toBe('unmet');
  expect(answerOf(desk, [reason], 'benefit')).toBe('met');
});

test('criteria in the description, and in a field of the item, are read where they stand', () => {
  const field = aText({ fieldId: 'customfield_1', name: 'Criteria' });
  const desk = aDesk([`${WISH}.`], {}, { texts: [aText({ document: aDocument(`${WISH}.`) }), field] });
  expect(answerOf(desk, [], 'acceptance-criteria')).toBe('unmet');
  expect(answerOf(desk, [criteria('description')], 'acceptance-criteria')).toBe('met');
  expect(answerOf(desk, [criteria('customfield_1')], 'acceptance-criteria')).toBe('met');
});

test('several changes of a field come one over the other', () => {
  const { lines, isUnplaced } = outcomeOf(aDesk([`${WISH}.`]), [reason, criteria('description')]);
  const added = lines.filter(({ kind }) => kind === 'added').map(({ text }) => text);
  expect(added).toEqual(
    expect.arrayContaining([`${WISH}, so that two friends can share a gift.`, 'A refused card is named']),
  );
  expect(isUnplaced).toBe(false);
});

test('an estimate is one, also of nothing', () => {
  expect(outcomeOf(aDesk(), [{ kind: 'estimate', value: 0 }]).story.estimate).toBe(0);
});

test('words whose place is gone change nothing, and that is told', () => {
  const lost: Fix = {
    kind: 'text',
    fieldId: 'description',
    edit: { kind: 'replace', passage: 'Format: TBD', by: 'Format: CSV' },
  };
  expect(outcomeOf(aDesk([`${WISH}.`]), [lost])).toMatchObject({ lines: [], isUnplaced: true });
});

test('what somebody else changed is what is new and what is gone', () => {
  const now = aDesk([`${WISH}.`, 'Cards only.']);
  const fresh: FixDesk = { ...now, texts: now.texts.map((text) => ({ ...text, base: 'base-1' })) };
  const lines = changesBetween(aDesk([`${WISH}.`]), fresh);
  expect(lines.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'Cards only.' }]);
});
