/** What the check `testable-criteria` says in Spanish. */
import type { testableCriteria } from '../../../readiness/checks/testable-criteria';
import type { CheckTexts } from '../../check-texts';

export const testableCriteriaTexts: CheckTexts<typeof testableCriteria> = {
  'testable-criteria.title': 'Criterios que se pueden probar',
  'testable-criteria.how':
    'Leer cada criterio y preguntarse «¿cómo lo vería?»; escribir la respuesta: qué aparece, qué número, qué se rechaza.',
  'testable-criteria.why':
    'Si dos personas llegan a la misma respuesta, al final del sprint no se vuelve a discutir nada.',
  'testable-criteria.expected':
    'La mayoría de los criterios dice qué se verá, se obtendrá o se medirá, y uno dice qué pasa cuando no se puede.',
  'testable-criteria.fix': 'Decir qué se verá o se medirá',
  'testable-criteria.fix.unhappy': 'Añadir qué pasa cuando no se puede',
  'testable-criteria.outcomes': {
    by: 'count',
    one: 'El criterio dice cómo quedará; lo que pasa cuando no se puede sigue abierto.',
    other: 'Los criterios dicen cómo quedará; lo que pasa cuando no se puede sigue abierto.',
  },
  'testable-criteria.unhappy': {
    by: 'count',
    one: 'El criterio dice cómo quedará, también cuando no se puede.',
    other: 'Los criterios dicen cómo quedará, también cuando no se puede.',
  },
  'testable-criteria.most':
    'La mayoría de los criterios dice qué se verá; «{words}» todavía se puede leer de dos maneras.',
  'testable-criteria.few': {
    by: 'count',
    one: '«{words}» se puede leer de más de una manera.',
    other: '{count} criterios se pueden leer de más de una manera; por ejemplo, «{words}».',
  },
  'testable-criteria.wish': {
    by: 'count',
    one: 'El criterio, «{words}», se puede leer de más de una manera.',
    other: 'Los criterios se pueden leer de más de una manera; por ejemplo, «{words}».',
  },
  'testable-criteria.none': 'Todavía no hay criterios que se puedan probar.',
  'testable-criteria.unseen': 'Los criterios no se ven desde aquí.',
};
