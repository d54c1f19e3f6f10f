/** What the check `reproducible` says in Spanish. */
import type { reproducible } from '../../../readiness/checks/reproducible';
import type { CheckTexts } from '../../check-texts';

export const reproducibleTexts: CheckTexts<typeof reproducible> = {
  'reproducible.title': 'Cómo volver a verlo',
  'reproducible.how':
    'Numerar los pasos desde un punto conocido hasta el momento en que aparece, y añadir la versión o el navegador y los datos usados.',
  'reproducible.why':
    'Lo que se puede volver a ver se encuentra y se arregla; lo que no, se lleva la tarde entera.',
  'reproducible.expected': 'Los pasos, o la situación en la que aparece, con código o un log si los hay.',
  'reproducible.fix': 'Escribir los pasos',
  'reproducible.fix.version': 'Añadir la versión o el navegador',
  'reproducible.fix.situation': 'Decir qué se hizo antes',
  'reproducible.steps': 'Cuenta los pasos, a partir de «{words}».',
  'reproducible.situation': 'Cuenta la situación: «{words}».',
  'reproducible.code': 'Hay código para probar junto a «{words}».',
  'reproducible.log-only': 'Hay un log, y todavía ni una palabra de lo que se hizo antes.',
  'reproducible.symptom': 'Cuenta qué se ve, y todavía no cómo se llega ahí.',
  'reproducible.empty': 'Por ahora solo hay un título, que no cuenta cómo se llega ahí.',
  'reproducible.unseen': 'El título no cuenta cómo se llega ahí, y la descripción no se ve desde aquí.',
  'reproducible.elsewhere':
    'Puede que el camino esté detrás del enlace o en la imagen; desde aquí no se puede leer.',
};
