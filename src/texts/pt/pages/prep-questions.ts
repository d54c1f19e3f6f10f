/** What the prep page says in Portuguese of the open questions of all stories. */
import type { prepQuestionTexts as english } from '../../en/pages/prep-questions';
import type { PageTexts } from '../../page-texts';

export const prepQuestionTexts: PageTexts<typeof english> = {
  'prep.questions': 'Perguntas sobre as histórias',
  'prep.questions.title': 'Perguntas ({count})',
  'prep.questions.none': 'Nenhuma pergunta espera por resposta.',
  'prep.questions.for.po': 'O PO pode responder',
  'prep.questions.for.developer': 'Alguém de desenvolvimento pode responder',
  'prep.questions.for.tester': 'Alguém de testes pode responder',
  'prep.questions.for.anyone': 'Qualquer pessoa pode responder',
};
