/** What the prep page says in Spanish of the open questions of all stories. */
import type { prepQuestionTexts as english } from '../../en/pages/prep-questions';
import type { PageTexts } from '../../page-texts';

export const prepQuestionTexts: PageTexts<typeof english> = {
  'prep.questions': 'Preguntas sobre las historias',
  'prep.questions.title': 'Preguntas ({count})',
  'prep.questions.none': 'Ninguna pregunta espera respuesta.',
  'prep.questions.for.po': 'Puede responder el PO',
  'prep.questions.for.developer': 'Puede responder alguien de desarrollo',
  'prep.questions.for.tester': 'Puede responder alguien de pruebas',
  'prep.questions.for.anyone': 'Puede responder cualquiera',
};
