/** What the set line of the prep page says in French, and what its parts open. */
import type { prepSetTexts as english } from '../../en/pages/prep-set';
import type { PageTexts } from '../../page-texts';

export const prepSetTexts: PageTexts<typeof english> = {
  'prep.set.lead': 'Sur {digits} stories :',
  'prep.set.unique': {
    by: 'count',
    one: '{digits} paire se ressemble',
    other: '{digits} paires se ressemblent',
  },
  'prep.set.conflict-free': { by: 'count', one: '{digits} se contredit', other: '{digits} se contredisent' },
  'prep.set.conflict-free.first': {
    by: 'count',
    one: 'deux stories se contredisent',
    other: '{digits} paires se contredisent',
  },
  'prep.set.independent': {
    by: 'count',
    one: '{digits} story attend quelque chose',
    other: '{digits} fois une story attend quelque chose',
  },
  'prep.set.independent.first': {
    by: 'count',
    one: '{digits} story attend quelque chose',
    other: '{digits} fois une story attend quelque chose',
  },
  'prep.set.uniform': {
    by: 'count',
    one: '{digits} story est rédigée autrement',
    other: '{digits} stories sont rédigées autrement',
  },
  'prep.set.kept': { by: 'count', one: '{digits} gardée', other: '{digits} gardées' },
  'prep.set.none': 'Sur {digits} stories, aucune ne semble en gêner une autre.',
  'prep.set.building': 'Lecture de tout le backlog…',
  'prep.set.anew': 'Nouvelle lecture en cours…',
  'prep.set.slow': 'La lecture de tout le backlog prend plus de temps que d’habitude.',
  'prep.set.unread': 'La comparaison des stories ne peut pas s’afficher pour le moment.',
  'prep.set.differently': 'Rédaction différente :',
  'prep.set.surest': { by: 'count', one: 'Voici la plus sûre.', other: 'Voici les {digits} plus sûres.' },
  'prep.set.unseen': 'Il s’agit de stories que vous n’avez pas l’autorisation de voir.',
  'prep.set.more': 'En afficher {digits} de plus',
  'prep.set.close': 'Fermer la liste',
};
