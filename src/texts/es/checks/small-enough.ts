/** What the check `small-enough` says in Spanish. */
import type { smallEnough } from '../../../readiness/checks/small-enough';
import type { CheckTexts } from '../../check-texts';

export const smallEnoughTexts: CheckTexts<typeof smallEnough> = {
  'small-enough.title': 'Cabe en un sprint',
  'small-enough.how':
    'Buscar la parte que ya sirve por sí sola: un rol, un camino, un tipo de datos; el resto pasa a ser una historia aparte.',
  'small-enough.how.time-box':
    'Decir cuánto tiempo vale la pena dedicarle, por ejemplo «límite de tiempo: dos días»; después, el equipo habla de lo que encontró.',
  'small-enough.why':
    'Una historia que llena más de medio sprint pasa fácilmente al siguiente, y hasta entonces nadie aprende de ella.',
  'small-enough.expected':
    'Como mucho, la mitad de lo que el equipo termina en un sprint; en un spike, un límite de tiempo.',
  'small-enough.fix': 'Separar una primera parte más pequeña',
  'small-enough.fix.time-box': 'Ponerle un límite de tiempo',
  'small-enough.fits': 'Su estimación, {size}, cabe en medio sprint ({limit}).',
  'small-enough.fits-finished':
    'Su estimación, {size}, está dentro de lo que el equipo ya terminó otras veces ({limit}).',
  'small-enough.over': 'Su estimación, {size}, pasa de medio sprint ({limit}).',
  'small-enough.over-finished':
    'Su estimación, {size}, pasa de lo que el equipo terminó hasta ahora en una sola historia ({limit}).',
  'small-enough.no-size':
    'Todavía no tiene estimación, así que no hay nada que comparar; muchas veces sale en la reunión.',
  'small-enough.unseen-size': 'Su estimación no se ve desde aquí.',
  'small-enough.unseen-team': 'Desde aquí todavía no se ve cuánto termina el equipo en un sprint.',
  'small-enough.time-box': 'Dice cuánto puede durar.',
  'small-enough.time-box-size': 'Su estimación dice cuánto puede durar.',
  'small-enough.no-length': 'Habla de un límite de tiempo, y todavía no dice de cuánto.',
  'small-enough.no-time-box': 'Todavía no tiene un límite de tiempo.',
  'small-enough.unseen-time-box': 'Desde aquí no se ve si tiene un límite de tiempo.',
};
