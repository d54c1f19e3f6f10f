/** What the refinement-prep page says in French. */
import type { prepTexts as english } from '../../en/pages/prep';
import type { PageTexts } from '../../page-texts';

export const prepTexts: PageTexts<typeof english> = {
  'prep.title': 'Préparer le refinement',
  'prep.board.forgotten':
    'Ce choix de tableau vaut pour maintenant ; il n’a pas pu être gardé pour la prochaine fois.',
  'prep.again': 'Actualiser',
  'prep.rules': 'Nos règles',
  'prep.rules.loading': 'Ouverture des règles…',
  'prep.stuck': 'Jira n’a pas ouvert le ticket. Réessayez, ou ouvrez-le depuis le backlog.',
  'prep.loading': 'Lecture du backlog…',
  'prep.headline.all': '{whole} semblent prêtes.',
  'prep.headline.some': {
    by: 'count',
    one: 'sur {whole}, une semble prête.',
    other: 'sur {whole}, {words} semblent prêtes.',
  },
  'prep.headline.none': 'sur {whole}, aucune ne semble encore prête.',
  'prep.headline.only.ready': 'L’unique story ici semble prête.',
  'prep.headline.only.on-its-way': 'L’unique story ici est en bonne voie.',
  'prep.headline.only.unseen': 'L’unique story ici en montre trop peu pour dire si elle est prête.',
  'prep.headline.nothing': '{whole} en montrent trop peu pour dire si elles sont prêtes.',
  'prep.headline.unseen': {
    by: 'count',
    one: 'une en montre trop peu pour le dire.',
    other: '{words} en montrent trop peu pour le dire.',
  },
  'prep.of.first': 'les {words} premières stories',
  'prep.of.these': 'les {words} stories',
  'prep.strip': 'Premières stories par rang ({count}) : {parts}.',
  'prep.strip.part': '{count} « {band} »',
  'prep.strip.size': 'plus la barre est haute, plus la story est grosse',
  'prep.strip.first': 'les {count} premières',
  'prep.table': 'Stories par rang',
  'prep.column.story': 'Story',
  'prep.column.band': 'Prête ?',
  'prep.column.next': 'Prochaine étape',
  'prep.column.who': 'Qui',
  'prep.column.size': 'Taille',
  'prep.epic': 'Epic :',
  'prep.step.none': 'plus rien à préparer',
  'prep.step.unseen': 'à ouvrir pour en voir plus',
  'prep.size.none': 'pas encore de taille',
  'prep.shown': { by: 'count', one: '{digits} story', other: '{digits} stories par rang' },
  'prep.first': {
    by: 'count',
    one: 'La première story par rang',
    other: 'Les {digits} premières stories par rang',
  },
  'prep.more': 'Afficher les {count} suivantes',
  'prep.more.loading': 'Lecture de la suite…',
  'prep.no-board': 'Ce projet n’a pas de tableau : la liste montre donc tous ses tickets ouverts.',
  'prep.empty.board': 'Ce backlog est vide. Les stories qu’on y ajoute s’affichent ici, par rang.',
  'prep.empty.project':
    'Ce projet n’a pas encore de ticket ouvert. Les stories qu’on y ajoute s’affichent ici.',
  'prep.stale': 'Voici ce qu’on voyait il y a un instant.',
};
