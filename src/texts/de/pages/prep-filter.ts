/** What the prep page says in German where one chooses among the stories. */
import type { prepFilterTexts as english } from '../../en/pages/prep-filter';
import type { PageTexts } from '../../page-texts';

export const prepFilterTexts: PageTexts<typeof english> = {
  'prep.filter': 'Stories auswählen',
  'prep.filter.search': 'Stories durchsuchen',
  'prep.filter.band': 'Stand',
  'prep.filter.epic': 'Epic',
  'prep.filter.more': 'Mehr',
  'prep.filter.component': 'Komponente',
  'prep.filter.label': 'Stichwort',
  'prep.filter.finding': 'Was helfen könnte',
  'prep.filter.questions': 'Offene Fragen',
  'prep.filter.shown': '{shown} von {all} Stories',
  'prep.filter.none': 'Keine Story passt zu dieser Auswahl.',
  'prep.filter.clear': 'Zurücksetzen',
  'prep.printed': 'Auf Papier stehen die ersten {printed} von {all} Stories.',
  'prep.order': 'Reihenfolge',
  'prep.order.other': 'eine andere',
  'prep.order.rank': 'nach Rang',
  'prep.order.questions': 'offene Fragen zuerst',
  'prep.order.minutes': 'am schnellsten bereit zuerst',
  'prep.order.ready': 'bereite zuerst',
  'prep.order.early': 'frühe zuerst',
  'prep.order.small': 'kleine zuerst',
  'prep.order.big': 'große zuerst',
};
