/** What the check `estimable` says in Spanish. */
import type { estimable } from '../../../readiness/checks/estimable';
import type { CheckTexts } from '../../check-texts';

export const estimableTexts: CheckTexts<typeof estimable> = {
  'estimable.title': 'Un alcance acotado',
  'estimable.how':
    'Nombrar lo que incluye: qué datos, qué acciones, cuánto. Con una línea de criterios basta.',
  'estimable.why': 'Con un alcance acotado, el equipo llega a una estimación en pocos minutos.',
  'estimable.expected': 'Un alcance acotado: qué incluye, qué datos, cuánto.',
  'estimable.fix': 'Decir qué incluye',
  'estimable.fix.what': 'Decir de qué trata',
  'estimable.fix.measure': 'Ponerle un número',
  'estimable.bounded': 'Se ve dónde termina el alcance.',
  'estimable.explained': 'El texto da para una primera estimación.',
  'estimable.coarse': '«{words}» puede ser una pantalla o diez.',
  'estimable.data': '«{words}» deja abierto qué datos, y cuántos.',
  'estimable.method': '«{words}» deja abierto cómo se encuentran, y de eso depende el tamaño.',
  'estimable.quality': '«{words}» todavía no tiene un límite: ¿a partir de qué número vale?',
  'estimable.topic': 'Un título solo todavía no da un tamaño.',
  'estimable.unseen': 'Desde aquí no se ve qué incluye.',
};
