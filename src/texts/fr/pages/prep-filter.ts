/** What the prep page says in French where one chooses among the stories. */
import type { prepFilterTexts as english } from '../../en/pages/prep-filter';
import type { PageTexts } from '../../page-texts';

export const prepFilterTexts: PageTexts<typeof english> = {
  'prep.filter': 'Choisir parmi les stories',
  'prep.filter.search': 'Rechercher une story',
  'prep.filter.band': 'Prête ?',
  'prep.filter.epic': 'Epic',
  'prep.filter.more': 'Plus',
  'prep.filter.component': 'Composant',
  'prep.filter.label': 'Étiquette',
  'prep.filter.finding': 'Ce qui pourrait aider',
  'prep.filter.questions': 'Questions ouvertes',
  'prep.filter.shown': '{shown} stories sur {all}',
  'prep.filter.none': 'Aucune story ne correspond à ce choix.',
  'prep.filter.clear': 'Effacer',
  'prep.printed': 'Sur le papier figurent les {printed} premières stories sur {all}.',
  'prep.order': 'Ordre',
  'prep.order.other': 'un autre',
  'prep.order.rank': 'par rang',
  'prep.order.questions': 'questions ouvertes d’abord',
  'prep.order.minutes': 'les plus vite prêtes d’abord',
  'prep.order.ready': 'les prêtes d’abord',
  'prep.order.early': 'les moins avancées d’abord',
  'prep.order.small': 'les petites d’abord',
  'prep.order.big': 'les grandes d’abord',
};
