/** What the check `parent-linked` says in Spanish. */
import type { parentLinked } from '../../../readiness/checks/parent-linked';
import type { CheckTexts } from '../../check-texts';

export const parentLinkedTexts: CheckTexts<typeof parentLinked> = {
  'parent-linked.title': 'Su épica',
  'parent-linked.how':
    'Elegir la épica en el campo «Principal» («Parent»). Si no es de ninguna, también está bien.',
  'parent-linked.why': 'La épica trae lo que ya se sabe: por qué, para quién y qué viene después.',
  'parent-linked.expected': 'Una épica, u otra incidencia por encima, a la que pertenezca.',
  'parent-linked.fix': 'Enlazarla con su épica',
  'parent-linked.parent': 'Pertenece a «{parent}».',
  'parent-linked.none': 'Por ahora va por su cuenta, sin épica.',
  'parent-linked.unseen': 'Desde aquí no se ve si tiene épica.',
};
