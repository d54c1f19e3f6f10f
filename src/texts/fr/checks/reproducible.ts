/** What the check `reproducible` says in French. */
import type { reproducible } from '../../../readiness/checks/reproducible';
import type { CheckTexts } from '../../check-texts';

export const reproducibleTexts: CheckTexts<typeof reproducible> = {
  'reproducible.title': 'Comment le voir',
  'reproducible.how':
    'Numéroter les étapes, d’un endroit connu jusqu’au moment où ça se voit, avec la version ou le navigateur et les données utilisées.',
  'reproducible.why':
    'Ce qu’on peut revoir, on le trouve et on le répare ; le reste, on le cherche tout l’après-midi.',
  'reproducible.expected':
    'Des étapes, ou la situation où ça se voit, avec du code ou un log quand il y en a.',
  'reproducible.fix': 'Écrire les étapes',
  'reproducible.fix.version': 'Ajouter la version ou le navigateur',
  'reproducible.fix.situation': 'Dire ce qui a été fait avant',
  'reproducible.steps': 'Les étapes sont là, à partir de « {words} ».',
  'reproducible.situation': 'La situation est décrite : « {words} ».',
  'reproducible.code': 'Il y a du code à essayer, à côté de « {words} ».',
  'reproducible.log-only': 'Il y a un log, et pas encore un mot sur ce qui a été fait avant.',
  'reproducible.symptom': 'On sait ce qui se voit, pas encore comment on y arrive.',
  'reproducible.empty': 'Pour l’instant, il y a juste un titre, qui ne dit pas encore comment on y arrive.',
  'reproducible.unseen':
    'Le titre ne dit pas comment on y arrive, et la description n’est pas visible d’ici.',
  'reproducible.elsewhere':
    'Le chemin est peut-être derrière le lien ou dans l’image, où on ne peut pas le lire d’ici.',
};
