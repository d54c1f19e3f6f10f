/** What the check `atomic` says in Spanish. */
import type { atomic } from '../../../readiness/checks/atomic';
import type { CheckTexts } from '../../check-texts';

export const atomicTexts: CheckTexts<typeof atomic> = {
  'atomic.title': 'Una cosa a la vez',
  'atomic.how': 'Quedarse con la parte que se necesita primero y hacer del resto una historia aparte.',
  'atomic.why':
    'Una historia con dos cosas espera a la mitad más lenta; y de dos pequeñas, muchas veces una resulta no ser necesaria.',
  'atomic.expected': 'Una sola cosa por hacer, para un solo rol.',
  'atomic.fix': 'Dividirla en partes',
  'atomic.fix.role': 'Elegir el rol que la necesita primero',
  'atomic.fix.story': 'Decir de qué trata',
  'atomic.one': 'Trata de una sola cosa.',
  'atomic.actions': {
    by: 'count',
    one: 'Pide {count} cosa: {words}.',
    other: 'Pide {count} cosas: {words}.',
  },
  'atomic.roles': 'Habla de más de un rol, «{words}»; puede que cada uno necesite algo distinto.',
  'atomic.stories': {
    by: 'count',
    one: 'El texto cuenta {count} historia.',
    other: 'El texto cuenta {count} historias.',
  },
  'atomic.bundle': 'Reúne varias cosas: «{words}».',
  'atomic.no-story':
    'Todavía no hay una historia contada en palabras, así que no se puede saber si es una sola.',
  'atomic.unseen': 'El título no cuenta una historia, y la descripción no se ve desde aquí.',
};
