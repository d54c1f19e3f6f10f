/** What the check `open-questions` says in English. */
import type { openQuestions } from '../../../readiness/checks/open-questions';
import type { CheckTexts } from '../../check-texts';

export const openQuestionsTexts: CheckTexts<typeof openQuestions> = {
  'open-questions.title': 'Nothing left open in the text',
  'open-questions.how':
    'Write the answer right below the question, or ask whoever knows it; what can’t be known yet may become a spike.',
  'open-questions.why':
    'An open point that everybody reads past is found again in the middle of the sprint, and then the work waits.',
  'open-questions.expected': 'No “TBD”, and an answer below each question.',
  'open-questions.fix': 'Answer what is still open',
  'open-questions.one': 'One point is still open: “{words}”.',
  'open-questions.several': 'Several points are still open, first “{words}”.',
  'open-questions.none': 'The text leaves nothing open.',
  'open-questions.bare': 'With a title only, nobody can tell what is open.',
  'open-questions.unseen': 'The description can’t be seen from here.',
  'open-questions.elsewhere':
    'What is open may be behind the link or in the picture, where it can’t be read from here.',
};
