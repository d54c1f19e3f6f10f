/**
 * Who is who around a board, in French. Roles keep their English names and take no article, so that they say no gender. {day} is
 * « demain », « mardi » or « mardi 24 nov. ».
 */
import type { teamTexts as english } from '../../en/pages/team';
import type { PageTexts } from '../../page-texts';

export const teamTexts: PageTexts<typeof english> = {
  'team.title': 'Qui est qui',
  'team.none': 'Personne n’a encore dit qui est Product Owner ici.',
  'team.unread': 'Impossible d’afficher qui est qui pour l’instant.',
  'team.role.product-owner': 'Product Owner',
  'team.role.scrum-master': 'Scrum Master',
  'team.nobody': 'Personne ne l’a encore dit.',

  'team.line': '{role} : {people}.',
  'team.person': '{name} ({remark})',
  'team.from': 'dès {day}, {time}',
  'team.until': 'jusqu’à {day}, {time}',
  'team.awaits': 'en attente d’un oui ; sans réponse, dès {day}, {time}',
  'team.declined': 'La réponse a été « pas maintenant ». Personne d’autre ne la voit.',
  'team.declined.seen': 'D’accord',

  'team.claim.product-owner': 'Product Owner, c’est moi',
  'team.claim.scrum-master': 'Scrum Master, c’est moi',
  'team.means.product-owner':
    'Vous verrez avant les autres comment la préparation évolue, et les offres d’aide ne dépendent que de vous.',
  'team.means.scrum-master':
    'Vous pouvez modifier les règles de l’équipe. Cela ne donne aucun pouvoir sur les personnes.',
  'team.holds.from': 'L’équipe voit que vous l’avez dit ; cela vaut dès {day}, {time}.',
  'team.holds.now': 'L’équipe voit que vous l’avez dit ; cela vaut tout de suite.',
  'team.holds.after': {
    by: 'count',
    one: 'L’équipe voit que vous l’avez dit ; cela vaut après un jour ouvré.',
    other: 'L’équipe voit que vous l’avez dit ; cela vaut après {words} jours ouvrés.',
  },
  'team.holds.second':
    'La question du partage est posée à qui tient déjà ce rôle. Sans réponse, cela vaut après dix jours ouvrés.',
  'team.confirm': 'Confirmer',
  'team.not-now': 'Pas maintenant',

  'team.step-back': 'Quitter ce rôle',
  'team.take-back': 'Revenir dessus',
  'team.stay': 'Garder ce rôle',
  'team.hand-over': 'Transmettre',
  'team.hand-over.to': 'Qui pourrait prendre la suite ?',
  'team.hand-over.how': 'Le rôle ne change de main qu’avec un oui de sa part.',
  'team.hand-over.asked': 'Vous avez demandé à {name} de prendre la suite.',
  'team.hand-over.back': 'Retirer la question',
  'team.offer.product-owner': '{name} vous demande de prendre la suite comme Product Owner.',
  'team.offer.scrum-master': '{name} vous demande de prendre la suite comme Scrum Master.',
  'team.offer.yes': 'Je prends la suite',
  'team.second.product-owner': '{name} aimerait être Product Owner à vos côtés.',
  'team.second.scrum-master': '{name} aimerait être Scrum Master à vos côtés.',
  'team.second.yes': 'Oui, à deux',
  'team.also': {
    by: 'count',
    one: 'Vous êtes aussi Product Owner d’un autre tableau, et comptez ici et là pour une seule personne.',
    other:
      'Vous êtes aussi Product Owner de {words} autres tableaux, et comptez ici et là pour une seule personne.',
  },
  'team.first-look': 'Jours ouvrés pendant lesquels vous regardez avant les autres',
  'team.first-look.later': 'Cela vaut pour ce qui vient ensuite.',
  'team.publish': 'Montrer à tous où en est chaque story',
  'team.publish.how':
    'Qui peut voir une story peut alors le lire à côté de « Groundwork » sur sa page, et la chercher dans Jira : groundwork.readiness = Ready (ou Nearly, Early). Ce mot seulement, jamais le nombre ; une fois désactivé, il est retiré.',

  'people.looking': 'Recherche de noms…',
  'people.none': 'Avec ces lettres, personne à qui confier du travail ici.',
  'people.found': { by: 'count', one: '{digits} nom', other: '{digits} noms' },

  'members.title': 'Qui fait partie de l’équipe',
  'members.loading': 'Lecture de la liste de l’équipe…',
  'members.all': 'Toutes les personnes qui peuvent modifier les stories ici',
  'members.listed': 'Seulement les personnes d’une liste',
  'members.list': 'Personnes de la liste',
  'members.nobody': 'Personne n’est encore dans la liste.',
  'members.add': 'Ajouter quelqu’un',
  'members.remove': 'Retirer {name}',
  'members.save': 'Enregistrer la liste',
  'members.undo': 'Rétablir',
  'members.saved': 'La liste est enregistrée.',
  'members.roles': 'Product Owner et Scrum Master font partie de l’équipe, avec ou sans liste.',
  'members.keepers':
    'Si un jour plus personne de la liste ne peut modifier ce projet, elle reste ouverte à qui l’administre.',
  'members.read-only':
    'Product Owner, Scrum Master et toute personne qui administre le projet peuvent modifier ceci.',
};
