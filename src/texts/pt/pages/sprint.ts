/** What the page about one sprint says in Portuguese. */
import type { sprintTexts as english } from '../../en/pages/sprint';
import type { PageTexts } from '../../page-texts';

export const sprintTexts: PageTexts<typeof english> = {
  'sprint.title': 'Este sprint está preparado?',
  'sprint.loading': 'Lendo o sprint …',
  'sprint.of': 'as {words} histórias de {name}',
  'sprint.gain': {
    by: 'count',
    one: 'Com cerca de {minutes} minutos de respostas haveria mais uma.',
    other: 'Com cerca de {minutes} minutos de respostas haveria mais {words}.',
  },
  'sprint.part': 'O sprint contém mais; estas são as primeiras {count} por classificação.',
  'sprint.empty': 'Não resta nada a fazer em {name}. As histórias planejadas para ele aparecem aqui.',
  'sprint.closed': '{name} está encerrado. Um sprint que ainda está por vir pode ser visto do mesmo modo.',
};
