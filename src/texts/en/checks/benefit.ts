/** What the check `benefit` says in English. */
import type { benefit } from '../../../readiness/checks/benefit';
import type { CheckTexts } from '../../check-texts';

export const benefitTexts: CheckTexts<typeof benefit> = {
  'benefit.title': 'Why it matters',
  'benefit.how': 'Go on with “so that …”, or write in a sentence what is hard for people today.',
  'benefit.why':
    'A team that knows the reason finds the smaller solution, and comes back with fewer questions.',
  'benefit.expected': 'A reason, in any form, and for whom it is.',
  'benefit.fix': 'Say why it matters',
  'benefit.fix.who': 'Say for whom it is',
  'benefit.fix.sharper': 'Say what it brings',
  'benefit.told': 'It says why: “{words}”.',
  'benefit.told-for': 'It says for whom and why: “{words}”.',
  'benefit.reason': 'It gives a reason: “{words}”.',
  'benefit.problem': 'It tells what is hard today: “{words}”.',
  'benefit.failure': 'It tells what doesn’t work today: “{words}”.',
  'benefit.stops': 'It reads “{words}” and stops there.',
  'benefit.circular': 'The reason, “{words}”, repeats the wish.',
  'benefit.short': 'The reason, “{words}”, is only begun.',
  'benefit.none': 'It says what is to be done, and no reason yet.',
  'benefit.unseen': 'The title names no reason, and the description can’t be seen from here.',
  'benefit.elsewhere':
    'The reason may be behind the link or in the picture, where it can’t be read from here.',
};
