/** What the prep page says in Spanish where one chooses among the stories. */
import type { prepFilterTexts as english } from '../../en/pages/prep-filter';
import type { PageTexts } from '../../page-texts';

export const prepFilterTexts: PageTexts<typeof english> = {
  'prep.filter': 'Elegir entre las historias',
  'prep.filter.search': 'Buscar historias',
  'prep.filter.band': 'Preparación',
  'prep.filter.epic': 'Épica',
  'prep.filter.more': 'Más',
  'prep.filter.component': 'Componente',
  'prep.filter.label': 'Etiqueta',
  'prep.filter.finding': 'Qué podría ayudar',
  'prep.filter.questions': 'Preguntas abiertas',
  'prep.filter.shown': '{shown} de {all} historias',
  'prep.filter.none': 'Ninguna historia encaja con esta selección.',
  'prep.filter.clear': 'Borrar',
  'prep.printed': 'En papel están las primeras {printed} de {all} historias.',
  'prep.order': 'Orden',
  'prep.order.other': 'otro',
  'prep.order.rank': 'por prioridad',
  'prep.order.questions': 'primero con preguntas abiertas',
  'prep.order.minutes': 'primero las más rápidas de preparar',
  'prep.order.ready': 'primero las listas',
  'prep.order.early': 'primero las menos avanzadas',
  'prep.order.small': 'primero las pequeñas',
  'prep.order.big': 'primero las grandes',
};
