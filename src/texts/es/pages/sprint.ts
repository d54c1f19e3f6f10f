/** What the page about one sprint says in Spanish. */
import type { sprintTexts as english } from '../../en/pages/sprint';
import type { PageTexts } from '../../page-texts';

export const sprintTexts: PageTexts<typeof english> = {
  'sprint.title': '¿Está preparado este sprint?',
  'sprint.loading': 'Leyendo el sprint …',
  'sprint.of': 'las {words} historias de {name}',
  'sprint.gain': {
    by: 'count',
    one: 'Con unos {minutes} minutos de respuestas habría una más.',
    other: 'Con unos {minutes} minutos de respuestas habría {words} más.',
  },
  'sprint.part': 'El sprint contiene más; estas son las primeras {count} por rango.',
  'sprint.empty':
    'En {name} no queda nada por hacer. Las historias que se planifiquen para él aparecerán aquí.',
  'sprint.closed': '{name} está cerrado. Un sprint que aún está por venir se puede mirar del mismo modo.',
};
