/** What the check `well-formed` says in Spanish. */
import type { wellFormed } from '../../../readiness/checks/well-formed';
import type { CheckTexts } from '../../check-texts';

export const wellFormedTexts: CheckTexts<typeof wellFormed> = {
  'well-formed.title': 'Quién quiere qué',
  'well-formed.how':
    'Nombrar en una frase a la persona y lo que quiere: «Como …, quiero …», o «Los huéspedes pueden …».',
  'well-formed.why':
    'Con alguien en mente, el equipo se pregunta qué sabe, qué ve y qué hace después esa persona, y adivina menos.',
  'well-formed.expected': 'Alguien, y lo que quiere o hace, en la forma que sea.',
  'well-formed.fix': 'Decir quién lo quiere o lo hace',
  'well-formed.fix.what': 'Decir qué quiere',
  'well-formed.both': 'Dice quién quiere o hace algo, y qué.',
  'well-formed.no-what': 'Nombra a alguien, y todavía no lo que quiere: «{words}».',
  'well-formed.no-who': 'Dice qué se quiere, y todavía no quién: «{words}».',
  'well-formed.topic': 'Dice de qué trata, y todavía no quién lo quiere.',
  'well-formed.unseen': 'La frase que cuenta la historia no se ve desde aquí.',
};
