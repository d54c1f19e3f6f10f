/** Questions with defaults, for tests of the panel. */
import type { QuestionView } from '../../../../src/contract/notes';

/** Open, for the Product Owner, asked by somebody else. */
export function aQuestion(parts: Partial<QuestionView> = {}): QuestionView {
  return {
    id: 'q1',
    text: 'Two cards, or card and voucher too?',
    for: 'po',
    answer: null,
    isTaken: false,
    isYours: false,
    ...parts,
  };
}
