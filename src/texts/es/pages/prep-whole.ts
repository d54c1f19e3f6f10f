/** What the prep page says in Spanish where somebody looks at the whole backlog. */
import type { prepWholeTexts as english } from '../../en/pages/prep-whole';
import type { PageTexts } from '../../page-texts';

export const prepWholeTexts: PageTexts<typeof english> = {
  'prep.whole.title': 'Todo el backlog',
  'prep.whole.counting': 'Preguntando a Jira cuántas historias hay…',
  'prep.whole.cost': {
    by: 'count',
    one: 'Cerca de {digits} historia: {questions}, en tu nombre; tarda unos {seconds} s y gasta {points} puntos del límite de Jira.',
    other:
      'Cerca de {digits} historias: {questions}, en tu nombre; tarda unos {seconds} s y gasta {points} puntos del límite de Jira.',
  },
  'prep.whole.kept': 'Queda en este navegador, solo para ti, hasta que acabe el día.',
  'prep.whole.questions': {
    by: 'count',
    one: '{words} consulta a Jira',
    other: '{words} consultas a Jira',
  },
  'prep.whole.start': 'Empezar',
  'prep.whole.progress': '{read} de unas {total}',
  'prep.whole.cancel': 'Cancelar',
  'prep.whole.waiting': {
    by: 'count',
    one: 'Jira pide una pausa. Sigue en {digits} segundo.',
    other: 'Jira pide una pausa. Sigue en {digits} segundos.',
  },
  'prep.whole.part': {
    by: 'count',
    one: 'Es solo la primera historia.',
    other: 'Son solo las primeras {digits} historias.',
  },
  'prep.whole.nothing': 'Todavía no se ha leído nada.',
  'prep.whole.go-on': 'Seguir',
  'prep.whole.again': 'Leerlo de nuevo',
  'prep.whole.done': {
    by: 'count',
    one: 'Eso es todo: {digits} historia que puedes ver.',
    other: 'Eso es todo: {digits} historias que puedes ver.',
  },
  'prep.whole.counts': 'Por madurez: {parts}.',
  'prep.whole.said': 'Lo que tu equipo dijo de una historia cuenta solo en la tabla de arriba.',
  'prep.whole.gone': 'El tablero ya no existe, o ya no puedes verlo.',
  'prep.whole.empty': 'Aquí no hay historias que puedas ver.',
};
