/** Which questions are open, and which are answered. Pure. */
import type { QuestionView } from '../../../src/contract/notes';

/** A question whose answer somebody is typing, and whether it had one when they began. */
export interface Typing {
  readonly id: string;
  readonly wasAnswered: boolean;
}

/** While somebody types an answer, its question stays where it is, whatever others do meanwhile: so no form is torn away. */
export function sortQuestions(
  questions: readonly QuestionView[],
  typing: Typing | null,
): { readonly open: readonly QuestionView[]; readonly answered: readonly QuestionView[] } {
  const isAnswered = ({ id, answer }: QuestionView): boolean =>
    typing?.id === id ? typing.wasAnswered : answer !== null;
  return {
    open: questions.filter((question) => !isAnswered(question)),
    answered: questions.filter(isAnswered),
  };
}
