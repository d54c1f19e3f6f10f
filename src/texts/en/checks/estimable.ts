/** What the check `estimable` says in English. */
import type { estimable } from '../../../readiness/checks/estimable';
import type { CheckTexts } from '../../check-texts';

export const estimableTexts: CheckTexts<typeof estimable> = {
  'estimable.title': 'A scope with an end',
  'estimable.how': 'Name what is included: which data, which actions, how much. A line of criteria will do.',
  'estimable.why': 'With a scope that has an end the team agrees on a size in minutes.',
  'estimable.expected': 'A scope with an end: what is included, which data, how much.',
  'estimable.fix': 'Say what is included',
  'estimable.fix.what': 'Say what it is about',
  'estimable.fix.measure': 'Put a number to it',
  'estimable.bounded': 'The scope has an end that one can see.',
  'estimable.explained': 'The text says enough for a first size.',
  'estimable.coarse': '“{words}” can be one screen or ten.',
  'estimable.data': '“{words}” leaves open which data, and how much of it.',
  'estimable.method': '“{words}” leaves open how they are found, and that decides the size.',
  'estimable.quality': '“{words}” has no end yet: from what number on is it enough?',
  'estimable.topic': 'A bare title gives no size yet.',
  'estimable.unseen': 'What is included can’t be seen from here.',
};
