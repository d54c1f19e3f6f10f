/** What the check `estimable` says in French. */
import type { estimable } from '../../../readiness/checks/estimable';
import type { CheckTexts } from '../../check-texts';

export const estimableTexts: CheckTexts<typeof estimable> = {
  'estimable.title': 'Un périmètre délimité',
  'estimable.how':
    'Nommer ce qui est inclus : quelles données, quelles actions, combien. Une ligne de critères fait l’affaire.',
  'estimable.why':
    'Quand le périmètre est délimité, l’équipe s’accorde sur une estimation en quelques minutes.',
  'estimable.expected': 'Un périmètre délimité : ce qui est inclus, quelles données, combien.',
  'estimable.fix': 'Dire ce qui est inclus',
  'estimable.fix.what': 'Dire de quoi il s’agit',
  'estimable.fix.measure': 'Y mettre un chiffre',
  'estimable.bounded': 'On voit où le périmètre s’arrête.',
  'estimable.explained': 'Le texte en dit assez pour une première estimation.',
  'estimable.coarse': '« {words} » peut vouloir dire un écran comme dix.',
  'estimable.data': '« {words} » ne dit pas encore quelles données, ni combien.',
  'estimable.method': '« {words} » laisse ouverte la façon de s’y prendre, et la taille en dépend.',
  'estimable.quality': '« {words} » ne dit pas encore jusqu’où : à partir de quel chiffre est-ce suffisant ?',
  'estimable.topic': 'Un titre seul ne permet pas encore d’estimer.',
  'estimable.unseen': 'Ce qui est inclus n’est pas visible d’ici.',
};
