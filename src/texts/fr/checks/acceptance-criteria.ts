/** What the check `acceptance-criteria` says in French. */
import type { acceptanceCriteria } from '../../../readiness/checks/acceptance-criteria';
import type { CheckTexts } from '../../check-texts';

export const acceptanceCriteriaTexts: CheckTexts<typeof acceptanceCriteria> = {
  'acceptance-criteria.title': 'À quoi on verra que c’est terminé',
  'acceptance-criteria.how':
    'Écrire sous « Critères d’acceptation » ce qu’on verra ou mesurera une fois que c’est terminé ; deux ou trois lignes suffisent.',
  'acceptance-criteria.how.decision':
    'Écrire en une phrase ce qui sera décidé ou fait avec la réponse, et pour quand.',
  'acceptance-criteria.why':
    'Les critères répondent à la question « c’est bien de ça qu’on parle ? » avant le sprint, et non après.',
  'acceptance-criteria.expected':
    'Au moins un critère, là où l’équipe les range ; pour une tâche, quand elle est terminée ; pour un spike, la décision qu’il éclaire.',
  'acceptance-criteria.fix': 'Dire quand c’est terminé',
  'acceptance-criteria.fix.more': 'Ajouter un critère',
  'acceptance-criteria.fix.title': 'Titrer la liste « Critères d’acceptation »',
  'acceptance-criteria.fix.rule': 'Mettre le titre « Critères d’acceptation »',
  'acceptance-criteria.fix.decision': 'Nommer la décision qu’il éclaire',
  'acceptance-criteria.found': {
    by: 'count',
    one: 'Un critère est écrit.',
    other: '{count} critères sont écrits.',
  },
  'acceptance-criteria.unnamed': {
    by: 'count',
    one: 'Une ligne ressemble à un critère.',
    other: '{count} lignes ressemblent à des critères.',
  },
  'acceptance-criteria.rule': {
    by: 'count',
    one: 'Une phrase se lit comme un critère.',
    other: '{count} phrases se lisent comme des critères.',
  },
  'acceptance-criteria.done-when': 'Le texte dit quand c’est terminé.',
  'acceptance-criteria.decision': 'Le texte dit à quoi servira la réponse.',
  'acceptance-criteria.title-only': 'La place des critères est prévue, elle est encore vide.',
  'acceptance-criteria.none': 'Aucun critère n’est écrit pour l’instant.',
  'acceptance-criteria.none.task': 'Rien ne dit encore quand c’est terminé.',
  'acceptance-criteria.none.spike': 'Rien ne dit encore quelle décision il éclaire.',
  'acceptance-criteria.unseen': 'L’endroit où l’équipe range ses critères n’est pas visible d’ici.',
  'acceptance-criteria.elsewhere':
    'Les critères sont peut-être derrière le lien ou dans l’image, où on ne peut pas les lire d’ici.',
  'acceptance-criteria.other-item':
    'Le texte renvoie aux critères d’un autre ticket, qu’on ne peut pas lire d’ici.',
};
