/** What the check `estimated` says in English. */
import type { estimated } from '../../../readiness/checks/estimated';
import type { CheckTexts } from '../../check-texts';

export const estimatedTexts: CheckTexts<typeof estimated> = {
  'estimated.title': 'A size',
  'estimated.how':
    'A rough size in the team’s own unit is enough; the conversation about it matters more than the number.',
  'estimated.why':
    'People who give different sizes have understood different things: talking about it shows.',
  'estimated.expected': 'A size in the team’s own unit; zero is one too.',
  'estimated.fix': 'Give it a size together',
  'estimated.size': 'It has a size: {size}.',
  'estimated.none': 'It has no size yet; that may come in the meeting.',
  'estimated.unseen': 'Where your team keeps sizes can’t be seen from here.',
};
