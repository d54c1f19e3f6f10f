import fc from 'fast-check';
import { sortQuestions } from '../../../../static/panel/notes/sort-questions';
import { aQuestion } from './a-question';

const questions = fc
  .uniqueArray(fc.record({ id: fc.string(), answer: fc.option(fc.string()) }), { selector: ({ id }) => id })
  .map((all) => all.map(aQuestion));
const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

test('every question stands in one place, in its order, by whether it has an answer', () => {
  fc.assert(
    fc.property(questions, (all) => {
      const { open, answered } = sortQuestions(all, null);
      expect(ids(open)).toEqual(ids(all.filter(({ answer }) => answer === null)));
      expect(ids(answered)).toEqual(ids(all.filter(({ answer }) => answer !== null)));
    }),
  );
});

test('while somebody types an answer, the question stays where it was', () => {
  const theirs = aQuestion({ answer: 'Both.' });
  expect(sortQuestions([theirs], { id: 'q1', wasAnswered: false }).open).toEqual([theirs]);
  const takenAway = aQuestion({ answer: null });
  expect(sortQuestions([takenAway], { id: 'q1', wasAnswered: true }).answered).toEqual([takenAway]);
});
