/** What the check `conceptually-sound` says in French. */
import type { conceptuallySound } from '../../../readiness/checks/conceptually-sound';
import type { CheckTexts } from '../../check-texts';

export const conceptuallySoundTexts: CheckTexts<typeof conceptuallySound> = {
  'conceptually-sound.title': 'Une raison, et non une autre fonctionnalité',
  'conceptually-sound.how': 'Se demander encore une fois « et ça sert à quoi ? », et noter la réponse.',
  'conceptually-sound.why':
    'Quand la raison est une autre fonctionnalité, l’équipe en estime une et on lui en demande deux.',
  'conceptually-sound.expected': 'Ce que ça permet à quelqu’un de savoir, de gagner, d’éviter ou d’obtenir.',
  'conceptually-sound.fix': 'Dire à quoi ça sert',
  'conceptually-sound.reason': 'La raison en est bien une : « {words} ».',
  'conceptually-sound.beside': 'Une raison figure à côté de la phrase : « {words} ».',
  'conceptually-sound.feature': 'La raison, « {words} », ressemble à une autre fonctionnalité.',
  'conceptually-sound.same': 'La raison, « {words} », répète le souhait.',
  'conceptually-sound.none': 'Aucune raison n’est encore donnée.',
  'conceptually-sound.unseen': 'La raison n’est pas visible d’ici.',
};
