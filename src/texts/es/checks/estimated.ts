/** What the check `estimated` says in Spanish. */
import type { estimated } from '../../../readiness/checks/estimated';
import type { CheckTexts } from '../../check-texts';

export const estimatedTexts: CheckTexts<typeof estimated> = {
  'estimated.title': 'Una estimación',
  'estimated.how':
    'Basta con una estimación aproximada, en la unidad del equipo; la conversación importa más que el número.',
  'estimated.why': 'Detrás de dos estimaciones distintas hay dos maneras de entenderla: al hablarlo, se ve.',
  'estimated.expected': 'Una estimación en la unidad del equipo; cero también lo es.',
  'estimated.fix': 'Estimarla en equipo',
  'estimated.size': 'Tiene una estimación: {size}.',
  'estimated.none': 'Todavía no tiene estimación; puede salir en la reunión.',
  'estimated.unseen': 'El lugar donde el equipo guarda las estimaciones no se ve desde aquí.',
};
