/** What the check `full-sentence` says in French. */
import type { fullSentence } from '../../../readiness/checks/full-sentence';
import type { CheckTexts } from '../../check-texts';

export const fullSentenceTexts: CheckTexts<typeof fullSentence> = {
  'full-sentence.title': 'Une phrase entière',
  'full-sentence.how':
    'La lire une fois à voix haute : là où la voix s’arrête ou n’en finit plus, un mot ou un point aidera.',
  'full-sentence.why': 'Ce qui reste en suspens, chaque personne le complète à sa façon.',
  'full-sentence.expected':
    'Une phrase qui se lit à voix haute ; dans un titre, « Ajouter un export » suffit.',
  'full-sentence.fix': 'Finir la phrase',
  'full-sentence.fix.close': 'Fermer la parenthèse ou les guillemets',
  'full-sentence.fix.split': 'En faire deux phrases',
  'full-sentence.fix.verb': 'Dire ce qu’on veut en faire',
  'full-sentence.whole': 'Tout est dit en une phrase entière.',
  'full-sentence.order': 'Le titre se lit comme une phrase.',
  'full-sentence.below': 'Le titre est un sujet ; plus bas, une phrase dit ce qui est voulu.',
  'full-sentence.fragment': 'La phrase s’interrompt ou commence en cours de route : « {words} ».',
  'full-sentence.open': 'Une parenthèse ou un guillemet reste ouvert : « {words} ».',
  'full-sentence.run-on': 'Deux phrases s’enchaînent sans pause : « {words} ».',
  'full-sentence.topic': 'Le titre nomme une chose, pas encore ce qu’on veut en faire : « {words} ».',
  'full-sentence.unseen': 'La phrase qui raconte la story n’est pas visible d’ici.',
};
