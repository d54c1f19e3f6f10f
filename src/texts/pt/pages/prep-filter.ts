/** What the prep page says in Portuguese where one chooses among the stories. */
import type { prepFilterTexts as english } from '../../en/pages/prep-filter';
import type { PageTexts } from '../../page-texts';

export const prepFilterTexts: PageTexts<typeof english> = {
  'prep.filter': 'Escolher entre as histórias',
  'prep.filter.search': 'Buscar histórias',
  'prep.filter.band': 'Preparação',
  'prep.filter.epic': 'Épico',
  'prep.filter.more': 'Mais',
  'prep.filter.component': 'Componente',
  'prep.filter.label': 'Etiqueta',
  'prep.filter.finding': 'O que pode ajudar',
  'prep.filter.questions': 'Perguntas em aberto',
  'prep.filter.shown': '{shown} de {all} histórias',
  'prep.filter.none': 'Nenhuma história corresponde a esta escolha.',
  'prep.filter.clear': 'Limpar',
  'prep.printed': 'No papel estão as primeiras {printed} de {all} histórias.',
  'prep.order': 'Ordem',
  'prep.order.other': 'outra',
  'prep.order.rank': 'por prioridade',
  'prep.order.questions': 'primeiro com perguntas em aberto',
  'prep.order.minutes': 'primeiro as mais rápidas de preparar',
  'prep.order.ready': 'primeiro as prontas',
  'prep.order.early': 'primeiro as menos avançadas',
  'prep.order.small': 'primeiro as pequenas',
  'prep.order.big': 'primeiro as grandes',
};
