/** What the prep page says in French of the open questions of all stories. */
import type { prepQuestionTexts as english } from '../../en/pages/prep-questions';
import type { PageTexts } from '../../page-texts';

export const prepQuestionTexts: PageTexts<typeof english> = {
  'prep.questions': 'Questions sur les stories',
  'prep.questions.title': 'Questions ({count})',
  'prep.questions.none': 'Aucune question n’attend de réponse.',
  'prep.questions.for.po': 'Le PO peut répondre',
  'prep.questions.for.developer': 'Le développement peut répondre',
  'prep.questions.for.tester': 'Le test peut répondre',
  'prep.questions.for.anyone': 'Tout le monde peut répondre',
};
