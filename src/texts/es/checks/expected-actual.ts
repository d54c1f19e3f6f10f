/** What the check `expected-actual` says in Spanish. */
import type { expectedActual } from '../../../readiness/checks/expected-actual';
import type { CheckTexts } from '../../check-texts';

export const expectedActualTexts: CheckTexts<typeof expectedActual> = {
  'expected-actual.title': 'Qué pasa y qué se espera',
  'expected-actual.how':
    'Bastan dos líneas: «Resultado actual: lo que se ve ahora» y «Resultado esperado: lo que se espera ver».',
  'expected-actual.why':
    'Con las dos mitades nadie se pregunta si es un bug, y quien lo arregle sabe cuándo está hecho.',
  'expected-actual.expected': 'Qué pasa ahora y qué se espera, en la forma que sea.',
  'expected-actual.fix': 'Decir qué pasa y qué se espera',
  'expected-actual.fix.expected': 'Decir qué se espera en su lugar',
  'expected-actual.fix.actual': 'Decir qué pasa hoy',
  'expected-actual.both': 'Dice qué pasa, «{words}», y qué se espera.',
  'expected-actual.happens': 'Dice qué pasa: «{words}». Lo que se espera queda por adivinar.',
  'expected-actual.log': 'Un log cuenta qué pasa: «{words}». Lo que se espera queda por adivinar.',
  'expected-actual.wish': 'Dice qué se espera, «{words}», y todavía no qué pasa hoy.',
  'expected-actual.topic': 'Nombra un tema; qué pasa ahí y qué se espera todavía no se cuenta.',
  'expected-actual.empty': 'Por ahora solo hay un título, que no cuenta qué pasa.',
  'expected-actual.unseen': 'El título no cuenta qué pasa, y la descripción no se ve desde aquí.',
  'expected-actual.elsewhere':
    'Puede que lo que pasa esté detrás del enlace o en la imagen; desde aquí no se puede leer.',
};
