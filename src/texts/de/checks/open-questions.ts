/** What the check `open-questions` says in German. */
import type { openQuestions } from '../../../readiness/checks/open-questions';
import type { CheckTexts } from '../../check-texts';

export const openQuestionsTexts: CheckTexts<typeof openQuestions> = {
  'open-questions.title': 'Nichts mehr offen im Text',
  'open-questions.how':
    'Die Antwort direkt unter die Frage schreiben oder bei denen nachfragen, die es wissen; was noch niemand wissen kann, wird vielleicht ein Spike.',
  'open-questions.why':
    'Ein offener Punkt, den alle überlesen, taucht mitten im Sprint wieder auf, und dann wartet die Arbeit.',
  'open-questions.expected': 'Kein „TBD“, und unter jeder Frage eine Antwort.',
  'open-questions.fix': 'Klären, was noch offen ist',
  'open-questions.one': 'Ein Punkt ist noch offen: „{words}“.',
  'open-questions.several': 'Mehrere Punkte sind noch offen, zuerst „{words}“.',
  'open-questions.none': 'Der Text lässt nichts offen.',
  'open-questions.bare': 'Am Titel allein lässt sich nicht erkennen, was offen ist.',
  'open-questions.unseen': 'Die Beschreibung ist von hier aus nicht zu sehen.',
  'open-questions.elsewhere':
    'Was offen ist, steht vielleicht hinter dem Link oder im Bild; von hier aus ist es nicht zu lesen.',
};
