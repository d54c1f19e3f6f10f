/** What the check `acceptance-criteria` says in Spanish. */
import type { acceptanceCriteria } from '../../../readiness/checks/acceptance-criteria';
import type { CheckTexts } from '../../check-texts';

export const acceptanceCriteriaTexts: CheckTexts<typeof acceptanceCriteria> = {
  'acceptance-criteria.title': 'Cómo sabemos que está hecho',
  'acceptance-criteria.how':
    'Escribir bajo «Criterios de aceptación» qué se verá o se podrá medir cuando esté hecho; con dos o tres líneas basta.',
  'acceptance-criteria.how.decision':
    'Escribir en una frase qué se decidirá o se hará con la respuesta, y para cuándo.',
  'acceptance-criteria.why':
    'Los criterios responden a «¿era esto lo que querías decir?» antes del sprint, y no después.',
  'acceptance-criteria.expected':
    'Uno o más criterios, en el lugar donde el equipo los guarda; en una tarea, cuándo está hecha; en un spike, para qué decisión sirve.',
  'acceptance-criteria.fix': 'Decir cuándo está hecho',
  'acceptance-criteria.fix.more': 'Añadir otro criterio',
  'acceptance-criteria.fix.title': 'Titular la lista «Criterios de aceptación»',
  'acceptance-criteria.fix.rule': 'Poner «Criterios de aceptación» encima',
  'acceptance-criteria.fix.decision': 'Decir para qué decisión sirve',
  'acceptance-criteria.found': {
    by: 'count',
    one: 'Hay un criterio escrito.',
    other: 'Hay {count} criterios escritos.',
  },
  'acceptance-criteria.unnamed': {
    by: 'count',
    one: 'Una línea suena a criterio.',
    other: '{count} líneas suenan a criterio.',
  },
  'acceptance-criteria.rule': {
    by: 'count',
    one: 'Una frase suena a criterio.',
    other: '{count} frases suenan a criterio.',
  },
  'acceptance-criteria.done-when': 'Dice cuándo está hecho.',
  'acceptance-criteria.decision': 'Dice para qué es la respuesta.',
  'acceptance-criteria.title-only': 'Hay un lugar para los criterios, todavía sin nada escrito.',
  'acceptance-criteria.none': 'Todavía no hay criterios escritos.',
  'acceptance-criteria.none.task': 'Todavía no dice cuándo está hecha.',
  'acceptance-criteria.none.spike': 'Todavía no dice para qué decisión sirve.',
  'acceptance-criteria.unseen': 'El lugar donde el equipo guarda los criterios no se ve desde aquí.',
  'acceptance-criteria.elsewhere':
    'Puede que los criterios estén detrás del enlace o en la imagen; desde aquí no se pueden leer.',
  'acceptance-criteria.other-item':
    'Según el texto, los criterios están en otra incidencia; desde aquí no se pueden leer.',
};
