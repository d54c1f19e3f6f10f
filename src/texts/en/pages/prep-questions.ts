/** What the prep page says in English of the open questions of all stories. */
import type { Text } from '../../text';

export const prepQuestionTexts = {
  'prep.questions': 'Questions about the stories',
  'prep.questions.title': 'Questions ({count})',
  'prep.questions.none': 'No question is waiting for an answer.',
  'prep.questions.for.po': 'The PO can answer',
  'prep.questions.for.developer': 'A developer can answer',
  'prep.questions.for.tester': 'A tester can answer',
  'prep.questions.for.anyone': 'Anyone can answer',
} as const satisfies Readonly<Record<string, Text>>;
