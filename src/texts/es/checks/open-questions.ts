/** What the check `open-questions` says in Spanish. */
import type { openQuestions } from '../../../readiness/checks/open-questions';
import type { CheckTexts } from '../../check-texts';

export const openQuestionsTexts: CheckTexts<typeof openQuestions> = {
  'open-questions.title': 'Nada abierto en el texto',
  'open-questions.how':
    'Escribir la respuesta justo debajo de la pregunta, o preguntar a quien la sepa; lo que todavía no se puede saber puede convertirse en un spike.',
  'open-questions.why':
    'Un punto abierto que se pasa de largo al leer reaparece a mitad del sprint, y entonces el trabajo espera.',
  'open-questions.expected': 'Ningún «por definir», y una respuesta debajo de cada pregunta.',
  'open-questions.fix': 'Responder lo que sigue abierto',
  'open-questions.one': 'Queda un punto abierto: «{words}».',
  'open-questions.several': 'Quedan varios puntos abiertos; el primero, «{words}».',
  'open-questions.none': 'El texto no deja nada abierto.',
  'open-questions.bare': 'Con solo un título no se puede saber qué queda abierto.',
  'open-questions.unseen': 'La descripción no se ve desde aquí.',
  'open-questions.elsewhere':
    'Puede que lo abierto esté detrás del enlace o en la imagen; desde aquí no se puede leer.',
};
