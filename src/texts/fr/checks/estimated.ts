/** What the check `estimated` says in French. */
import type { estimated } from '../../../readiness/checks/estimated';
import type { CheckTexts } from '../../check-texts';

export const estimatedTexts: CheckTexts<typeof estimated> = {
  'estimated.title': 'Une estimation',
  'estimated.how':
    'Un ordre de grandeur dans l’unité de l’équipe suffit ; la discussion compte plus que le chiffre.',
  'estimated.why':
    'Deux estimations éloignées, c’est souvent deux lectures de la même story : en parler les fait apparaître.',
  'estimated.expected': 'Une estimation dans l’unité de l’équipe ; zéro en est une aussi.',
  'estimated.fix': 'Estimer ensemble',
  'estimated.size': 'Le ticket est estimé à {size}.',
  'estimated.none': 'Il n’y a pas encore d’estimation ; elle viendra peut-être en réunion.',
  'estimated.unseen': 'L’endroit où l’équipe range ses estimations n’est pas visible d’ici.',
};
