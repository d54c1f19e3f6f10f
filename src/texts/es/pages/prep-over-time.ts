/** What the prep page says in Spanish of how ready a backlog was over time. */
import type { prepOverTimeTexts as english } from '../../en/pages/prep-over-time';
import type { PageTexts } from '../../page-texts';

export const prepOverTimeTexts: PageTexts<typeof english> = {
  'prep.over-time.title': 'A lo largo del tiempo',
  'prep.over-time.show': 'Mostrar',
  'prep.over-time.hide': 'Ocultar',
  'prep.over-time.loading': 'Leyendo cómo era',
  'prep.over-time.nobody':
    'No se guarda nada a lo largo del tiempo hasta que alguien diga en «Quién es quién» que es Product Owner.',
  'prep.over-time.nothing': 'Todavía no hay nada que mostrar. Desde mañana se añade un punto al día.',
  'prep.over-time.begun': 'Se está leyendo el último medio año en el historial de cambios de Jira.',
  'prep.over-time.reading':
    'Se está leyendo el último medio año en el historial de cambios de Jira: unas {count} historias hasta ahora.',
  'prep.over-time.curve': 'Cuántas historias de arriba del backlog estaban preparadas, del {from} al {to}',
  'prep.over-time.all': 'todas preparadas',
  'prep.over-time.none': 'ninguna',
  'prep.over-time.day': 'Día',
  'prep.over-time.point': '{day}: {ready} de {count} preparadas, {nearly} ya casi, {early} iniciales.',
  'prep.over-time.rebuilt': 'Contado por el historial de cambios.',
  'prep.over-time.hollow': 'Los puntos huecos vienen del historial de cambios.',
  'prep.over-time.new-rules':
    'Las reglas del equipo cambiaron antes de este día; por eso no se compara con el anterior.',
  'prep.over-time.readier': {
    by: 'count',
    one: 'Una historia está más preparada.',
    other: '{digits} historias están más preparadas.',
  },
  'prep.over-time.less': {
    by: 'count',
    one: 'Una historia está menos contada que antes.',
    other: '{digits} historias están menos contadas que antes.',
  },
  'prep.over-time.came': {
    by: 'count',
    one: 'Una historia llegó arriba.',
    other: '{digits} historias llegaron arriba.',
  },
  'prep.over-time.went': {
    by: 'count',
    one: 'Una historia ya no está arriba.',
    other: '{digits} historias ya no están arriba.',
  },
  'prep.over-time.same': 'Nada se ha movido desde el punto anterior.',
  'prep.over-time.table': 'Como tabla',
  'prep.over-time.as-curve': 'Como curva',
  'prep.over-time.by-words':
    'Contado solo por las palabras de las historias, pues el historial no cuenta más: tamaños, enlaces y bloqueos no entran.',
  'prep.over-time.first': 'Tú lo ves enseguida; el resto del equipo, después de tu primera mirada.',
  'prep.over-time.behind': {
    by: 'count',
    one: 'Va siempre un día laborable por detrás.',
    other: 'Va siempre {digits} días laborables por detrás.',
  },
};
