/** What fixing in place says in French. It observes, then helps: of the story, never of a person. */
import type { panelFixTexts as english } from '../../en/pages/panel-fixes';
import type { PageTexts } from '../../page-texts';

export const panelFixTexts: PageTexts<typeof english> = {
  'panel.fixing.do.reason': 'Dire pourquoi c’est important',
  'panel.fixing.do.sharper': 'Dire ce que ça apporte',
  'panel.fixing.do.for-whom': 'Dire pour qui c’est utile',
  'panel.fixing.do.criteria': 'Écrire les critères',
  'panel.fixing.do.more-criteria': 'Modifier les critères',
  'panel.fixing.do.decision': 'Nommer la décision qu’il éclaire',
  'panel.fixing.do.open-points': 'Répondre à ce qui est encore ouvert',
  'panel.fixing.do.estimate': 'Ajouter l’estimation',
  'panel.fixing.do.time-box': 'Fixer une timebox',
  'panel.fixing.do.described': 'Dire de quoi il s’agit',
  'panel.fixing.do.both': 'Dire ce qui se passe et ce qu’on attend',
  'panel.fixing.do.expected': 'Dire ce qu’on attend à la place',
  'panel.fixing.do.actual': 'Dire ce qui se passe aujourd’hui',
  'panel.fixing.do.steps': 'Écrire les étapes',
  'panel.fixing.do.environment': 'Ajouter la version ou le navigateur',
  'panel.fixing.do.answer': 'Reprendre la réponse dans la story',
  'panel.fixing.bench': 'Modifier la story ici',
  'panel.fixing.loading': 'Chargement de l’éditeur…',
  'panel.fixing.lost': 'L’éditeur n’est pas arrivé.',
  'panel.fixing.overwritten':
    'Quelqu’un d’autre a écrit ici au même moment, et cette modification a pris la place de la sienne.',
  'panel.fixing.overwritten.words': 'Ce que l’autre personne a écrit',
  'panel.fixing.overwritten.next':
    'Ce qui a encore sa place dans la story peut être copié et remis dans l’éditeur de Jira ; sinon, laissez tel quel.',
  'panel.fixing.overwritten.emptied':
    'Quelqu’un d’autre a vidé ce champ au même moment ; cette modification s’y trouve maintenant.',
  'panel.fixing.copy': 'Copier le texte',
  'panel.fixing.copied': 'Copié.',
  'panel.fixing.copy.by-hand': 'Le texte, prêt à être copié',
  'panel.undo': 'Revenir en arrière',
  'panel.undo.asking': 'Retour en arrière…',
  'panel.undo.done': 'Tout est comme avant.',
  'panel.undo.changed': 'Cela a été modifié depuis ; on n’y touche pas.',
  'panel.undo.not-changeable': 'Jira ne vous laisse pas revenir en arrière ici ; rien ne change.',
};
