/** What the check `problem-oriented` says in English. */
import type { problemOriented } from '../../../readiness/checks/problem-oriented';
import type { CheckTexts } from '../../check-texts';

export const problemOrientedTexts: CheckTexts<typeof problemOriented> = {
  'problem-oriented.title': 'The wish, with the how left open',
  'problem-oriented.how': 'Say what somebody wants to get done, and keep the idea of how as a line below.',
  'problem-oriented.why': 'A team that hears what is to be achieved may know something simpler.',
  'problem-oriented.expected': 'What somebody wants to achieve; ideas of how may stand below the sentence.',
  'problem-oriented.fix': 'Say what it is to achieve',
  'problem-oriented.fix.technology': 'Say what gets better, and for whom',
  'problem-oriented.open': 'It says what is wanted, and leaves the how open.',
  'problem-oriented.screen': 'It already decides how it looks or is operated: “{words}”.',
  'problem-oriented.technology': 'It already decides by which technology: “{words}”.',
  'problem-oriented.code': 'It tells what happens to the code: “{words}”.',
  'problem-oriented.unseen': 'The sentence that tells the story can’t be seen from here.',
};
