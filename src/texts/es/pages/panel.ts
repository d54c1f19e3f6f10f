/** What the readiness panel says in Spanish. It observes, then helps: of the story, never of a person. */
import type { panelTexts as english } from '../../en/pages/panel';
import type { PageTexts } from '../../page-texts';

export const panelTexts: PageTexts<typeof english> = {
  'panel.title': 'Preparación',
  'panel.title.of': 'Preparación de {key}',
  'panel.loading': 'Leyendo la historia…',
  'panel.steps': {
    by: 'count',
    one: 'a un paso de estar preparada',
    other: 'a {words} pasos de estar preparada',
  },
  'panel.ready': 'da para una buena conversación',
  'panel.unseen':
    'La app ve menos de la mitad de lo que miraría, así que no da una puntuación. Lo que no puede ver no cuenta en contra de la historia.',
  'panel.next': 'Siguiente paso:',
  'panel.others': 'Qué más ayudaría',
  'panel.grouped': 'También ayuda con:',
  'panel.fine': { by: 'count', one: 'una cosa ya resuelta', other: '{words} cosas ya resueltas' },
  'panel.fine.hints': 'Fuera de la puntuación',
  'panel.hints': 'Para pensarlo',
  'panel.hints.note': 'Son solo ideas: no cambian la puntuación.',
  'panel.hints.count': {
    by: 'count',
    one: 'una idea, fuera de la puntuación',
    other: '{words} ideas, fuera de la puntuación',
  },
  'panel.good-one': 'Un buen ejemplo de este equipo',
  'panel.good-one.loading': 'Mirando las incidencias recientes del equipo…',
  'panel.good-one.none': 'Las incidencias recientes del equipo todavía no dan un ejemplo de esto.',
  'panel.good-one.stuck': 'Jira no abrió la incidencia. Se puede intentar de nuevo o buscarla por su clave.',
  'panel.unknown': 'Lo que la app no puede ver',
  'panel.unknown.note': 'No cuenta en contra de la historia.',
  'panel.done': 'No queda nada por preparar.',
  'panel.done.more': 'El equipo sabrá de qué trata. A disfrutar de la conversación.',
  'panel.gone': 'Esta incidencia ya no existe, o ya no se puede ver desde esta cuenta.',
  'panel.gone.typed': 'Lo que habías escrito, listo para copiar',
  'panel.stale': 'Así se veía hace un momento.',
  'panel.beside': 'Junto a otras historias',
  'panel.beside.count': {
    by: 'count',
    one: 'una idea junto a otras historias',
    other: '{words} ideas junto a otras historias',
  },
  'panel.beside.here': 'Aquí',
  'panel.beside.there': 'Allí',
  'panel.beside.both': 'En las dos',
  'panel.beside.unread': 'Ahora mismo no se puede mostrar cómo encaja con otras historias.',
  'panel.past': 'Cómo llegó hasta aquí',
  'panel.past.only-you': 'Esto solo lo ve quien es Product Owner aquí.',
  'panel.past.loading': 'Leyendo la historia de sus cambios…',
};
