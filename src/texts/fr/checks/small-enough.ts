/** What the check `small-enough` says in French. */
import type { smallEnough } from '../../../readiness/checks/small-enough';
import type { CheckTexts } from '../../check-texts';

export const smallEnoughTexts: CheckTexts<typeof smallEnough> = {
  'small-enough.title': 'Une taille qui tient dans le sprint',
  'small-enough.how':
    'Chercher la partie qui est utile à elle seule : un rôle, un chemin, un type de données ; le reste devient une story à part.',
  'small-enough.how.time-box':
    'Dire combien de temps on veut y passer, par exemple « Timebox : deux jours » ; ensuite, l’équipe parle de ce qu’on a trouvé.',
  'small-enough.why':
    'Une story qui remplit plus de la moitié d’un sprint glisse facilement sur le suivant, et d’ici là on n’en apprend rien.',
  'small-enough.expected':
    'Au plus la moitié de ce que l’équipe termine en un sprint ; pour un spike, une timebox.',
  'small-enough.fix': 'Détacher une première partie plus petite',
  'small-enough.fix.time-box': 'Fixer une timebox',
  'small-enough.fits': 'L’estimation, {size}, tient dans la moitié d’un sprint ({limit}).',
  'small-enough.fits-finished': 'L’estimation, {size}, reste dans ce que l’équipe a déjà terminé ({limit}).',
  'small-enough.over': 'L’estimation, {size}, dépasse la moitié d’un sprint ({limit}).',
  'small-enough.over-finished':
    'L’estimation, {size}, dépasse ce que l’équipe a terminé en une seule story jusqu’ici ({limit}).',
  'small-enough.no-size': 'Pas encore d’estimation, donc rien à comparer ; elle vient souvent en réunion.',
  'small-enough.unseen-size': 'L’estimation n’est pas visible d’ici.',
  'small-enough.unseen-team': 'Ce que l’équipe termine en un sprint n’est pas encore visible d’ici.',
  'small-enough.time-box': 'Le texte dit combien de temps on y passera au plus.',
  'small-enough.time-box-size': 'L’estimation dit combien de temps on y passera au plus.',
  'small-enough.no-length': 'Le texte parle d’une timebox, sans durée pour l’instant.',
  'small-enough.no-time-box': 'Il n’y a pas encore de timebox.',
  'small-enough.unseen-time-box': 'On ne voit pas d’ici s’il y a une timebox.',
};
