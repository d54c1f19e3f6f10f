/** What the panel says in French at the desks where a story gets a parent or a blocker, or is split. Loaded with them. */
import type { panelDeskTexts as english } from '../../en/pages/panel-desks';
import type { PageTexts } from '../../page-texts';

export const panelDeskTexts: PageTexts<typeof english> = {
  'panel.relation.find.parent': 'Parent, par clé ou par titre',
  'panel.relation.find.blocker': 'Ce qu’elle attend, par clé ou par titre',
  'panel.relation.looking': 'Recherche dans le projet …',
  'panel.relation.none': 'Rien ici avec ces lettres.',
  'panel.relation.found': { by: 'count', one: '{digits} ticket', other: '{digits} tickets' },
  'panel.relation.preview.parent': '{key} fera partie de {other}, « {words} ».',
  'panel.relation.preview.blocker': '{key} indiquera qu’il est bloqué par {other}, « {words} ».',
  'panel.relation.make.parent': 'Définir comme parent',
  'panel.relation.make.blocker': 'Lier',
  'panel.relation.making': 'Jira enregistre …',
  'panel.relation.not-now': 'Pas maintenant',
  'panel.relation.changed':
    'Entre-temps, quelqu’un l’a modifié dans Jira, et rien n’en a été perdu. Le panneau montre l’état actuel.',
  'panel.relation.done.parent': '{key} fait maintenant partie de {other}.',
  'panel.relation.done.blocker': '{key} est lié à {other}, qu’il attend.',
  'panel.split.loading': 'Lecture des critères …',
  'panel.split.title': 'Titre de la deuxième story',
  'panel.split.criteria': 'Ce qui part avec elle',
  'panel.split.no-criteria':
    'Il n’y a pas encore de liste de critères ici : la deuxième story commence par son titre.',
  'panel.split.in-both':
    'Les critères de {key} ne peuvent pas être modifiés d’ici : ceux-ci figureront dans les deux stories.',
  'panel.split.stays': 'Reste dans {key}',
  'panel.split.second': 'Passe dans « {words} »',
  'panel.split.none-there': 'Aucun critère',
  'panel.split.note':
    'La deuxième story reçoit le même type et le même parent, et un lien avec {key}. Une fois créée, elle reste ; elle peut être supprimée dans Jira.',
  'panel.split.note.criteria':
    'Les critères déplacés peuvent ensuite être remis dans {key}, tant que personne ne les y a modifiés.',
  'panel.split.make': 'Créer la deuxième story',
  'panel.split.may-be-there': 'La deuxième story existe peut-être déjà : un coup d’œil au backlog le dira.',
  'panel.split.made': 'La deuxième story est là :',
  'panel.split.left.link': 'Les deux ne sont pas encore liées : Jira permet de le faire.',
  'panel.split.left.criteria':
    'Les critères déplacés figurent encore aussi dans {key} : on peut les y retirer.',
  'panel.split.left.unsure': 'Ce qui a été déplacé figure peut-être encore aussi dans {key}.',
  'panel.split.was-there':
    'Une story portant ce titre était déjà liée, aucune autre n’a donc été créée. {key} n’a pas changé.',
  'panel.split.moved': 'Ce qui a été déplacé figure maintenant dans {other}, et plus dans {key}.',
  'panel.split.moved-back': 'Ce qui a été déplacé figure de nouveau dans {key}, et aussi dans {other}.',
  'panel.split.put-back': 'Remettre les critères',
  'panel.split.close': 'Terminé',
};
