/** What the check `described` says in French. */
import type { described } from '../../../readiness/checks/described';
import type { CheckTexts } from '../../check-texts';

export const describedTexts: CheckTexts<typeof described> = {
  'described.title': 'De quoi discuter',
  'described.how': 'Deux ou trois phrases : de quoi s’agit-il, où est-ce que ça se passe, que sait-on déjà ?',
  'described.why':
    'Avec un titre seul, tout le monde arrive en réunion avec une autre story en tête, et les premières minutes passent à trouver la bonne.',
  'described.expected': 'Deux ou trois phrases qui disent de quoi il s’agit ; pour un spike, sa question.',
  'described.fix': 'Dire de quoi il s’agit',
  'described.fix.more': 'Ajouter une phrase ou deux',
  'described.fix.words': 'Dire en une phrase ce qu’il y a derrière',
  'described.fix.question': 'Écrire la question',
  'described.empty': 'Pour l’instant, il y a juste un titre.',
  'described.in-title': 'Le titre raconte la story ; la description est encore vide.',
  'described.title-says': 'Le titre dit de quoi il s’agit ; la description est encore vide.',
  'described.title-seen': 'Le titre dit de quoi il s’agit ; la description n’est pas lisible d’ici.',
  'described.unseen': 'La description n’est pas visible d’ici.',
  'described.link': 'La description est un lien, et ce qu’il y a derrière n’est pas lisible d’ici.',
  'described.picture': 'La description est une image, et ce qu’elle montre n’est pas lisible d’ici.',
  'described.other-app': 'La description vient d’une autre app et n’est pas lisible d’ici.',
  'described.repeats': 'La description dit la même chose que le titre.',
  'described.short': {
    by: 'words',
    one: 'La description tient en un mot pour l’instant.',
    other: 'La description tient en {words} mots pour l’instant.',
  },
  'described.code': 'La description est un bout de code ou un log, sans phrase autour pour l’instant.',
  'described.enough': 'La description donne à l’équipe de quoi discuter.',
  'described.no-question': 'Le sujet est là, pas encore la question.',
  'described.question-only': 'La question est là ; ce qu’on sait autour est encore court.',
  'described.question': 'La question est là, avec ce qu’on sait déjà.',
};
