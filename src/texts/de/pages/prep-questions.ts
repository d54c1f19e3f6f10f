/** What the prep page says in German of the open questions of all stories. */
import type { prepQuestionTexts as english } from '../../en/pages/prep-questions';
import type { PageTexts } from '../../page-texts';

export const prepQuestionTexts: PageTexts<typeof english> = {
  'prep.questions': 'Fragen zu den Stories',
  'prep.questions.title': 'Fragen ({count})',
  'prep.questions.none': 'Keine Frage wartet auf eine Antwort.',
  'prep.questions.for.po': 'Das weiß der PO',
  'prep.questions.for.developer': 'Das weiß jemand aus der Entwicklung',
  'prep.questions.for.tester': 'Das weiß jemand aus dem Test',
  'prep.questions.for.anyone': 'Das kann jeder beantworten',
};
