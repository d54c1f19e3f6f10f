/** What the prep page says in French of what one can prepare in a few minutes. */
import type { prepListTexts as english } from '../../en/pages/prep-list';
import type { PageTexts } from '../../page-texts';

export const prepListTexts: PageTexts<typeof english> = {
  'prep.list.title': 'J’ai {minutes} minutes',
  'prep.list.minutes': 'Le temps dont vous disposez',
  'prep.list.empty':
    'Il ne reste rien de court : les premières stories sont prêtes ou demandent une conversation.',
  'prep.list.makes': {
    by: 'count',
    one: 'Rend une story de plus prête.',
    other: 'Rend {digits} stories de plus prêtes.',
  },
  'prep.list.exact': 'Dans ce temps, aucun autre choix n’en rend davantage.',
  'prep.list.good': 'Un bon choix, peut-être pas le meilleur.',
  'prep.list.team': 'Ce que l’équipe peut apporter',
  'prep.list.size': 'Lui donner une taille',
  'prep.list.together': 'l’équipe',
  'prep.list.whose': 'À qui sont ces minutes',
  'prep.list.whose.team': 'Toute l’équipe',
  'prep.list.whose.me': 'Moi',
  'prep.list.private':
    'Ce que vous pouvez faire sans personne d’autre. Cette liste n’est montrée qu’à vous, Product Owner.',
  'prep.list.answers': 'Questions qui vous attendent',
  'prep.list.me.empty': 'Rien d’aussi court ne dépend que de vous.',
};
