/** What the check `expected-actual` says in French. */
import type { expectedActual } from '../../../readiness/checks/expected-actual';
import type { CheckTexts } from '../../check-texts';

export const expectedActualTexts: CheckTexts<typeof expectedActual> = {
  'expected-actual.title': 'Le résultat obtenu et le résultat attendu',
  'expected-actual.how':
    'Deux lignes suffisent : « Résultat obtenu : ce qu’on voit aujourd’hui » et « Résultat attendu : ce qu’on voudrait voir ».',
  'expected-actual.why':
    'Avec les deux moitiés, plus besoin de chercher si c’est un bug, et on sait quand la correction est terminée.',
  'expected-actual.expected': 'Ce qui se passe aujourd’hui et ce qui est attendu, quelle que soit la forme.',
  'expected-actual.fix': 'Dire ce qui se passe et ce qu’on attend',
  'expected-actual.fix.expected': 'Dire ce qu’on attend à la place',
  'expected-actual.fix.actual': 'Dire ce qui se passe aujourd’hui',
  'expected-actual.both': 'On sait ce qui se passe, « {words} », et ce qui est attendu.',
  'expected-actual.happens': 'On sait ce qui se passe : « {words} ». Ce qui est attendu reste à deviner.',
  'expected-actual.log': 'Un log montre ce qui se passe : « {words} ». Ce qui est attendu reste à deviner.',
  'expected-actual.wish': 'On sait ce qui est attendu, « {words} », pas encore ce qui se passe aujourd’hui.',
  'expected-actual.topic': 'Le sujet est là ; restent à dire ce qui se passe et ce qui est attendu.',
  'expected-actual.empty': 'Pour l’instant, il y a juste un titre, qui ne dit pas encore ce qui se passe.',
  'expected-actual.unseen': 'Le titre ne dit pas ce qui se passe, et la description n’est pas visible d’ici.',
  'expected-actual.elsewhere':
    'Ce qui se passe est peut-être derrière le lien ou dans l’image, où on ne peut pas le lire d’ici.',
};
