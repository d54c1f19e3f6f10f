/** What the check `expected-actual` says in English. */
import type { expectedActual } from '../../../readiness/checks/expected-actual';
import type { CheckTexts } from '../../check-texts';

export const expectedActualTexts: CheckTexts<typeof expectedActual> = {
  'expected-actual.title': 'What happens, and what should',
  'expected-actual.how':
    'Two lines are enough: “Actual: what one sees now”, and “Expected: what one should see”.',
  'expected-actual.why':
    'With both halves nobody has to find out first whether it is a bug, and whoever mends it knows when it is done.',
  'expected-actual.expected': 'What happens now, and what should happen, in any form.',
  'expected-actual.fix': 'Say what happens, and what should',
  'expected-actual.fix.expected': 'Say what should happen instead',
  'expected-actual.fix.actual': 'Say what happens today',
  'expected-actual.both': 'It says what happens, “{words}”, and what should.',
  'expected-actual.happens': 'It says what happens: “{words}”. What should happen is left to be guessed.',
  'expected-actual.log': 'A log tells what happens: “{words}”. What should happen is left to be guessed.',
  'expected-actual.wish': 'It says what should be, “{words}”, and not yet what happens today.',
  'expected-actual.topic': 'It names a topic; what happens there, and what should, is not told yet.',
  'expected-actual.empty': 'So far there is a title only, and it doesn’t tell what happens.',
  'expected-actual.unseen':
    'The title doesn’t tell what happens, and the description can’t be seen from here.',
  'expected-actual.elsewhere':
    'What happens may be behind the link or in the picture, where it can’t be read from here.',
};
