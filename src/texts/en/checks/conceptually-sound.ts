/** What the check `conceptually-sound` says in English. */
import type { conceptuallySound } from '../../../readiness/checks/conceptually-sound';
import type { CheckTexts } from '../../check-texts';

export const conceptuallySoundTexts: CheckTexts<typeof conceptuallySound> = {
  'conceptually-sound.title': 'A reason, and no second feature',
  'conceptually-sound.how': 'Ask “and what is that good for?” once more, and write down the answer.',
  'conceptually-sound.why':
    'When the reason is another feature, the team sizes one thing and is asked for two.',
  'conceptually-sound.expected': 'What somebody knows, saves, avoids or gets by it.',
  'conceptually-sound.fix': 'Say what that is good for',
  'conceptually-sound.reason': 'The reason is a reason: “{words}”.',
  'conceptually-sound.beside': 'A reason stands beside the sentence: “{words}”.',
  'conceptually-sound.feature': 'The reason, “{words}”, reads like another feature.',
  'conceptually-sound.same': 'The reason, “{words}”, repeats the wish.',
  'conceptually-sound.none': 'No reason is told yet.',
  'conceptually-sound.unseen': 'The reason can’t be seen from here.',
};
