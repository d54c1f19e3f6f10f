/** What the check `fresh` says in French. */
import type { fresh } from '../../../readiness/checks/fresh';
import type { CheckTexts } from '../../check-texts';

export const freshTexts: CheckTexts<typeof fresh> = {
  'fresh.title': 'Une relecture récente',
  'fresh.how':
    'Relire une fois : est-ce toujours vrai, et est-ce que quelqu’un le veut encore ? Mettre à jour ce qui a changé.',
  'fresh.why': 'Ce qui a été écrit il y a six mois était vrai il y a six mois ; depuis, le monde a bougé.',
  'fresh.expected': 'Quelque chose a été relu ou modifié dans les 90 derniers jours.',
  'fresh.fix': 'Relire : est-ce toujours vrai ?',
  'fresh.fix.year': 'Demander si le besoin existe encore',
  'fresh.lately': {
    by: 'days',
    one: 'La dernière modification date de moins de deux jours.',
    other: 'La dernière modification date d’il y a {days} jours.',
  },
  'fresh.since.1': 'La dernière modification date de janvier {year}.',
  'fresh.since.2': 'La dernière modification date de février {year}.',
  'fresh.since.3': 'La dernière modification date de mars {year}.',
  'fresh.since.4': 'La dernière modification date d’avril {year}.',
  'fresh.since.5': 'La dernière modification date de mai {year}.',
  'fresh.since.6': 'La dernière modification date de juin {year}.',
  'fresh.since.7': 'La dernière modification date de juillet {year}.',
  'fresh.since.8': 'La dernière modification date d’août {year}.',
  'fresh.since.9': 'La dernière modification date de septembre {year}.',
  'fresh.since.10': 'La dernière modification date d’octobre {year}.',
  'fresh.since.11': 'La dernière modification date de novembre {year}.',
  'fresh.since.12': 'La dernière modification date de décembre {year}.',
  'fresh.unseen': 'On ne voit pas d’ici de quand date la dernière modification.',
};
