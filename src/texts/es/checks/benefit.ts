/** What the check `benefit` says in Spanish. */
import type { benefit } from '../../../readiness/checks/benefit';
import type { CheckTexts } from '../../check-texts';

export const benefitTexts: CheckTexts<typeof benefit> = {
  'benefit.title': 'Por qué importa',
  'benefit.how': 'Seguir con «para que …», o contar en una frase qué le resulta difícil hoy a la gente.',
  'benefit.why':
    'Un equipo que conoce el motivo encuentra la solución más pequeña y vuelve con menos preguntas.',
  'benefit.expected': 'Un motivo, en la forma que sea, y para quién es.',
  'benefit.fix': 'Decir por qué importa',
  'benefit.fix.who': 'Decir para quién es',
  'benefit.fix.sharper': 'Decir qué aporta',
  'benefit.told': 'Dice por qué: «{words}».',
  'benefit.told-for': 'Dice para quién y por qué: «{words}».',
  'benefit.reason': 'Da un motivo: «{words}».',
  'benefit.problem': 'Cuenta qué es difícil hoy: «{words}».',
  'benefit.failure': 'Cuenta qué no funciona hoy: «{words}».',
  'benefit.stops': 'Dice «{words}» y ahí se queda.',
  'benefit.circular': 'El motivo, «{words}», repite lo que se pide.',
  'benefit.short': 'El motivo, «{words}», apenas está empezado.',
  'benefit.none': 'Dice qué se quiere hacer, y todavía no por qué.',
  'benefit.unseen': 'El título no da un motivo, y la descripción no se ve desde aquí.',
  'benefit.elsewhere':
    'Puede que el motivo esté detrás del enlace o en la imagen; desde aquí no se puede leer.',
};
