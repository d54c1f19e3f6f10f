/** What the page about one sprint says in French. */
import type { sprintTexts as english } from '../../en/pages/sprint';
import type { PageTexts } from '../../page-texts';

export const sprintTexts: PageTexts<typeof english> = {
  'sprint.title': 'Ce sprint est-il prêt ?',
  'sprint.loading': 'Lecture du sprint …',
  'sprint.of': 'les {words} stories de {name}',
  'sprint.gain': {
    by: 'count',
    one: 'Environ {minutes} minutes de réponses en amèneraient une de plus.',
    other: 'Environ {minutes} minutes de réponses en amèneraient {words} de plus.',
  },
  'sprint.part': 'Le sprint en contient davantage ; voici les {count} premières par rang.',
  'sprint.empty': 'Il ne reste rien à faire dans {name}. Les stories que l’on y planifie apparaissent ici.',
  'sprint.closed': '{name} est terminé. Un sprint à venir se regarde de la même façon.',
};
