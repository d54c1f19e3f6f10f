/** What the check `testable-criteria` says in French. */
import type { testableCriteria } from '../../../readiness/checks/testable-criteria';
import type { CheckTexts } from '../../check-texts';

export const testableCriteriaTexts: CheckTexts<typeof testableCriteria> = {
  'testable-criteria.title': 'Des critères qu’on peut tester',
  'testable-criteria.how':
    'Lire chaque critère en se demandant « à quoi est-ce que ça se verrait ? », et noter la réponse : ce qui s’affiche, quel chiffre, ce qui est refusé.',
  'testable-criteria.why':
    'Quand deux personnes en font la même lecture, on n’en rediscute pas en fin de sprint.',
  'testable-criteria.expected':
    'La plupart des critères disent ce qu’on verra, obtiendra ou mesurera, et l’un dit ce qui se passe quand ce n’est pas possible.',
  'testable-criteria.fix': 'Dire ce qu’on verra ou mesurera',
  'testable-criteria.fix.unhappy': 'Ajouter le cas où ce n’est pas possible',
  'testable-criteria.outcomes': {
    by: 'count',
    one: 'Le critère dit ce qu’on constatera ; reste ouvert ce qui se passe quand ce n’est pas possible.',
    other:
      'Les critères disent ce qu’on constatera ; reste ouvert ce qui se passe quand ce n’est pas possible.',
  },
  'testable-criteria.unhappy': {
    by: 'count',
    one: 'Le critère dit ce qu’on constatera, y compris quand ce n’est pas possible.',
    other: 'Les critères disent ce qu’on constatera, y compris quand ce n’est pas possible.',
  },
  'testable-criteria.most':
    'La plupart des critères disent ce qu’on verra ; « {words} » peut encore se lire de deux façons.',
  'testable-criteria.few': {
    by: 'count',
    one: '« {words} » peut se lire de plusieurs façons.',
    other: '{count} critères peuvent se lire de plusieurs façons, par exemple « {words} ».',
  },
  'testable-criteria.wish': {
    by: 'count',
    one: 'Le critère, « {words} », peut se lire de plusieurs façons.',
    other: 'Les critères peuvent se lire de plusieurs façons, par exemple « {words} ».',
  },
  'testable-criteria.none': 'Il n’y a pas encore de critères à tester.',
  'testable-criteria.unseen': 'Les critères ne sont pas visibles d’ici.',
};
