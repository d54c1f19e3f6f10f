/** What the check `atomic` says in English. */
import type { atomic } from '../../../readiness/checks/atomic';
import type { CheckTexts } from '../../check-texts';

export const atomicTexts: CheckTexts<typeof atomic> = {
  'atomic.title': 'One thing at a time',
  'atomic.how': 'Keep the part that is needed first, and make a story of its own from the rest.',
  'atomic.why':
    'A story of two things waits for the slower half; of two small ones, one often turns out not to be needed.',
  'atomic.expected': 'One thing to do, for one role.',
  'atomic.fix': 'Split it',
  'atomic.fix.role': 'Choose the role that needs it first',
  'atomic.fix.story': 'Say what it is about',
  'atomic.one': 'It is about one thing.',
  'atomic.actions': {
    by: 'count',
    one: 'It asks for {count} thing: {words}.',
    other: 'It asks for {count} things: {words}.',
  },
  'atomic.roles': 'It speaks for more than one role, “{words}”; each may need something else.',
  'atomic.stories': {
    by: 'count',
    one: 'The text tells {count} story.',
    other: 'The text tells {count} stories.',
  },
  'atomic.bundle': 'It gathers several things: “{words}”.',
  'atomic.no-story': 'There is no story in words yet, so nobody can tell whether it is one.',
  'atomic.unseen': 'The title tells no story, and the description can’t be seen from here.',
};
