/** What the check `conceptually-sound` says in German. */
import type { conceptuallySound } from '../../../readiness/checks/conceptually-sound';
import type { CheckTexts } from '../../check-texts';

export const conceptuallySoundTexts: CheckTexts<typeof conceptuallySound> = {
  'conceptually-sound.title': 'Ein Grund statt eines zweiten Features',
  'conceptually-sound.how': 'Noch einmal fragen: „Und wozu ist das gut?“, und die Antwort aufschreiben.',
  'conceptually-sound.why':
    'Ist der Grund ein weiteres Feature, schätzt das Team eins, und erwartet werden zwei.',
  'conceptually-sound.expected': 'Was jemand dadurch weiß, spart, vermeidet oder bekommt.',
  'conceptually-sound.fix': 'Sagen, wozu das gut ist',
  'conceptually-sound.reason': 'Der Grund ist wirklich ein Grund: „{words}“.',
  'conceptually-sound.beside': 'Neben dem Satz steht ein Grund: „{words}“.',
  'conceptually-sound.feature': 'Der Grund, „{words}“, liest sich wie ein weiteres Feature.',
  'conceptually-sound.same': 'Der Grund, „{words}“, wiederholt den Wunsch.',
  'conceptually-sound.none': 'Bisher ist kein Grund genannt.',
  'conceptually-sound.unseen': 'Der Grund ist von hier aus nicht zu sehen.',
};
