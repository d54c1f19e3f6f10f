/** What the readiness panel says in French. It observes, then helps: of the story, never of a person. */
import type { panelTexts as english } from '../../en/pages/panel';
import type { PageTexts } from '../../page-texts';

export const panelTexts: PageTexts<typeof english> = {
  'panel.title': 'Préparation',
  'panel.title.of': 'Préparation de {key}',
  'panel.loading': 'Lecture de la story…',
  'panel.steps': { by: 'count', one: 'encore une étape', other: 'encore {words} étapes' },
  'panel.ready': 'on peut en parler',
  'panel.unseen':
    'L’app voit moins de la moitié de ce qu’elle regarde d’habitude : elle ne donne donc pas de score. Ce qu’elle ne voit pas n’enlève rien à la story.',
  'panel.next': 'Prochaine étape :',
  'panel.others': 'Ce qui aiderait aussi',
  'panel.grouped': 'Ça aide aussi pour :',
  'panel.fine': {
    by: 'count',
    one: 'un point est déjà en place',
    other: '{words} points sont déjà en place',
  },
  'panel.fine.hints': 'Hors score',
  'panel.hints': 'Pistes de réflexion',
  'panel.hints.note': 'Simples pistes : le score n’en tient pas compte.',
  'panel.hints.count': { by: 'count', one: 'une piste, hors score', other: '{words} pistes, hors score' },
  'panel.good-one': 'Un bon exemple de l’équipe',
  'panel.good-one.loading': 'Recherche dans les tickets récents de l’équipe…',
  'panel.good-one.none': 'Pas encore d’exemple dans les tickets récents de l’équipe.',
  'panel.good-one.stuck': 'Jira n’a pas ouvert le ticket. Réessayez, ou cherchez-le par sa clé.',
  'panel.unknown': 'Ce que l’app ne voit pas',
  'panel.unknown.note': 'Cela n’enlève rien à la story.',
  'panel.done': 'Plus rien à préparer.',
  'panel.done.more': 'L’équipe saura de quoi il s’agit. Place à la discussion.',
  'panel.gone': 'Ce ticket n’existe plus, ou vous n’y avez plus accès.',
  'panel.gone.typed': 'Ce que vous aviez écrit, prêt à être copié',
  'panel.stale': 'Voici ce qu’on voyait il y a un instant.',
  'panel.beside': 'Par rapport aux autres stories',
  'panel.beside.count': {
    by: 'count',
    one: 'une piste en lien avec d’autres stories',
    other: '{words} pistes en lien avec d’autres stories',
  },
  'panel.beside.here': 'Ici',
  'panel.beside.there': 'Dans l’autre',
  'panel.beside.both': 'Dans les deux',
  'panel.beside.unread': 'La comparaison avec les autres stories ne peut pas s’afficher pour le moment.',
  'panel.past': 'Comment elle en est arrivée là',
  'panel.past.only-you': 'Cette partie n’apparaît que pour le rôle de Product Owner.',
  'panel.past.loading': 'Lecture de l’historique de la story…',
};
