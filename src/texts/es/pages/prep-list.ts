/** What the prep page says in Spanish of what one can prepare in a few minutes. */
import type { prepListTexts as english } from '../../en/pages/prep-list';
import type { PageTexts } from '../../page-texts';

export const prepListTexts: PageTexts<typeof english> = {
  'prep.list.title': 'Tengo {minutes} minutos',
  'prep.list.minutes': 'El tiempo que tienes',
  'prep.list.empty': 'No queda nada corto: las primeras historias están listas o necesitan una conversación.',
  'prep.list.makes': {
    by: 'count',
    one: 'Deja lista una historia más.',
    other: 'Deja listas {digits} historias más.',
  },
  'prep.list.exact': 'En ese tiempo, ninguna otra elección deja más.',
  'prep.list.good': 'Una buena elección, quizá no la mejor.',
  'prep.list.team': 'Lo que puede aportar el equipo',
  'prep.list.size': 'Darle un tamaño',
  'prep.list.together': 'el equipo',
  'prep.list.whose': 'De quién son los minutos',
  'prep.list.whose.team': 'De cualquiera',
  'prep.list.whose.me': 'Solo míos',
  'prep.list.private': 'Lo que puedes hacer sin nadie más. Solo tú, como Product Owner, tienes esta lista.',
  'prep.list.answers': 'Preguntas que te esperan',
  'prep.list.me.empty': 'Nada tan corto depende solo de ti.',
};
