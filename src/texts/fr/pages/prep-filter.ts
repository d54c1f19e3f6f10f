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
};
