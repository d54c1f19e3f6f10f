/** What the check `problem-oriented` says in Spanish. */
import type { problemOriented } from '../../../readiness/checks/problem-oriented';
import type { CheckTexts } from '../../check-texts';

export const problemOrientedTexts: CheckTexts<typeof problemOriented> = {
  'problem-oriented.title': 'El qué, con el cómo abierto',
  'problem-oriented.how': 'Decir qué quiere conseguir alguien, y dejar la idea del cómo en una línea debajo.',
  'problem-oriented.why': 'Cuando el equipo oye qué se quiere lograr, quizá conozca un camino más sencillo.',
  'problem-oriented.expected':
    'Lo que alguien quiere lograr; las ideas del cómo pueden ir debajo de la frase.',
  'problem-oriented.fix': 'Decir qué se quiere lograr',
  'problem-oriented.fix.technology': 'Decir qué mejora, y para quién',
  'problem-oriented.open': 'Dice qué se quiere y deja abierto el cómo.',
  'problem-oriented.screen': 'Ya decide cómo se ve o cómo se usa: «{words}».',
  'problem-oriented.technology': 'Ya decide con qué tecnología: «{words}».',
  'problem-oriented.code': 'Cuenta qué pasa con el código: «{words}».',
  'problem-oriented.unseen': 'La frase que cuenta la historia no se ve desde aquí.',
};
