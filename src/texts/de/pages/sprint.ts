/** What the page about one sprint says in German. */
import type { sprintTexts as english } from '../../en/pages/sprint';
import type { PageTexts } from '../../page-texts';

export const sprintTexts: PageTexts<typeof english> = {
  'sprint.title': 'Ist dieser Sprint bereit?',
  'sprint.loading': 'Der Sprint wird gelesen …',
  'sprint.of': 'den {words} Stories in {name}',
  'sprint.gain': {
    by: 'count',
    one: 'Mit Antworten in etwa {minutes} Minuten wäre eine weitere so weit.',
    other: 'Mit Antworten in etwa {minutes} Minuten wären {words} weitere so weit.',
  },
  'sprint.part': 'Der Sprint enthält mehr; dies sind die ersten {count} nach Rang.',
  'sprint.empty': 'In {name} ist nichts mehr zu tun. Stories, die dafür eingeplant werden, erscheinen hier.',
  'sprint.closed': '{name} ist abgeschlossen. Ein kommender Sprint lässt sich genauso ansehen.',
};
