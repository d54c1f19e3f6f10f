/** What the check `reproducible` says in English. */
import type { reproducible } from '../../../readiness/checks/reproducible';
import type { CheckTexts } from '../../check-texts';

export const reproducibleTexts: CheckTexts<typeof reproducible> = {
  'reproducible.title': 'How to see it',
  'reproducible.how':
    'Number the steps from a known place to the moment when it shows, and add the version or browser and the data you used.',
  'reproducible.why':
    'What can be seen again can be found and mended; what can’t is looked for all afternoon.',
  'reproducible.expected':
    'Steps, or the situation in which it shows, with code or a log where there is one.',
  'reproducible.fix': 'Write down the steps',
  'reproducible.fix.version': 'Add the version or browser',
  'reproducible.fix.situation': 'Say what was done before',
  'reproducible.steps': 'It tells the steps, from “{words}” on.',
  'reproducible.situation': 'It tells the situation: “{words}”.',
  'reproducible.code': 'There is code to try beside “{words}”.',
  'reproducible.log-only': 'There is a log, and no word yet of what was done before.',
  'reproducible.symptom': 'It tells what one sees, and not yet how one gets there.',
  'reproducible.empty': 'So far there is a title only, and it doesn’t tell how one gets there.',
  'reproducible.unseen': 'The title tells no way to it, and the description can’t be seen from here.',
  'reproducible.elsewhere':
    'The way to it may be behind the link or in the picture, where it can’t be read from here.',
};
