/** What the check `described` says in Spanish. */
import type { described } from '../../../readiness/checks/described';
import type { CheckTexts } from '../../check-texts';

export const describedTexts: CheckTexts<typeof described> = {
  'described.title': 'Algo de lo que hablar',
  'described.how': 'Dos o tres frases: ¿de qué trata, dónde ocurre, qué se sabe ya?',
  'described.why':
    'Con solo un título, cada persona llega a la reunión con otra historia en la cabeza, y los primeros minutos se van en averiguar de cuál se trata.',
  'described.expected': 'Dos o tres frases que digan de qué trata; en un spike, su pregunta.',
  'described.fix': 'Decir de qué trata',
  'described.fix.more': 'Añadir una o dos frases',
  'described.fix.words': 'Decir en una frase qué hay detrás',
  'described.fix.question': 'Escribir la pregunta',
  'described.empty': 'Por ahora solo hay un título.',
  'described.in-title': 'El título cuenta la historia; la descripción sigue vacía.',
  'described.title-says': 'El título dice de qué trata; la descripción sigue vacía.',
  'described.title-seen': 'El título dice de qué trata; la descripción no se puede leer desde aquí.',
  'described.unseen': 'La descripción no se ve desde aquí.',
  'described.link': 'La descripción es un enlace, y lo que hay detrás no se puede leer desde aquí.',
  'described.picture': 'La descripción es una imagen, y lo que muestra no se puede leer desde aquí.',
  'described.other-app': 'La descripción viene de otra app y no se puede leer desde aquí.',
  'described.repeats': 'La descripción dice lo mismo que el título.',
  'described.short': {
    by: 'words',
    one: 'Por ahora la descripción es una sola palabra.',
    other: 'Por ahora la descripción tiene {words} palabras.',
  },
  'described.code': 'La descripción es un trozo de código o un log, todavía sin palabras alrededor.',
  'described.enough': 'La descripción le da al equipo de qué hablar.',
  'described.no-question': 'Nombra un tema, y todavía ninguna pregunta.',
  'described.question-only': 'La pregunta está; lo que ya se sabe sobre ella es todavía breve.',
  'described.question': 'Están la pregunta y lo que ya se sabe sobre ella.',
};
