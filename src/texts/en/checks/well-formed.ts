/** What the check `well-formed` says in English. */
import type { wellFormed } from '../../../readiness/checks/well-formed';
import type { CheckTexts } from '../../check-texts';

export const wellFormedTexts: CheckTexts<typeof wellFormed> = {
  'well-formed.title': 'Who wants what',
  'well-formed.how': 'Name the person and the wish in one sentence: “As a …, I want …”, or “Guests can …”.',
  'well-formed.why':
    'With somebody in mind, the team asks what this person knows, sees and does next, and needs fewer guesses.',
  'well-formed.expected': 'Somebody, and what they want or do, in any form.',
  'well-formed.fix': 'Say who wants or does it',
  'well-formed.fix.what': 'Say what they want',
  'well-formed.both': 'It says who wants or does something, and what.',
  'well-formed.no-what': 'It names somebody and, so far, no wish: “{words}”.',
  'well-formed.no-who': 'It says what is wanted, and not yet by whom: “{words}”.',
  'well-formed.topic': 'It names what it is about, and nobody who wants it yet.',
  'well-formed.unseen': 'The sentence that tells the story can’t be seen from here.',
};
