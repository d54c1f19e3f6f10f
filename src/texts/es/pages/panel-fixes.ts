/** What fixing in place says in Spanish. It observes, then helps: of the story, never of a person. */
import type { panelFixTexts as english } from '../../en/pages/panel-fixes';
import type { PageTexts } from '../../page-texts';

export const panelFixTexts: PageTexts<typeof english> = {
  'panel.fixing.do.reason': 'Decir por qué importa',
  'panel.fixing.do.sharper': 'Decir qué aporta',
  'panel.fixing.do.for-whom': 'Decir para quién es',
  'panel.fixing.do.criteria': 'Escribir criterios',
  'panel.fixing.do.more-criteria': 'Editar los criterios',
  'panel.fixing.do.decision': 'Decir para qué decisión sirve',
  'panel.fixing.do.open-points': 'Responder lo que sigue abierto',
  'panel.fixing.do.estimate': 'Añadir la estimación',
  'panel.fixing.do.time-box': 'Ponerle un límite de tiempo',
  'panel.fixing.do.described': 'Decir de qué trata',
  'panel.fixing.do.both': 'Decir qué pasa y qué se espera',
  'panel.fixing.do.expected': 'Decir qué se espera en su lugar',
  'panel.fixing.do.actual': 'Decir qué pasa hoy',
  'panel.fixing.do.steps': 'Escribir los pasos',
  'panel.fixing.do.environment': 'Añadir la versión o el navegador',
  'panel.fixing.do.answer': 'Llevar la respuesta a la historia',
  'panel.fixing.bench': 'Cambiar la historia aquí',
  'panel.fixing.loading': 'Cargando el editor…',
  'panel.fixing.lost': 'El editor no ha llegado.',
  'panel.fixing.overwritten':
    'Otra persona escribió aquí en el mismo momento, y este cambio ocupó el lugar del suyo.',
  'panel.fixing.overwritten.words': 'Lo que escribió la otra persona',
  'panel.fixing.overwritten.next':
    'Lo que todavía deba estar en la historia se puede copiar y volver a poner en el editor de Jira; si no, déjalo como está.',
  'panel.fixing.overwritten.emptied':
    'Otra persona vació este campo en el mismo momento; ahora contiene este cambio.',
  'panel.fixing.copy': 'Copiar el texto',
  'panel.fixing.copied': 'Copiado.',
  'panel.fixing.copy.by-hand': 'El texto, listo para copiar',
  'panel.undo': 'Deshacer',
  'panel.undo.asking': 'Deshaciendo…',
  'panel.undo.done': 'Está como antes.',
  'panel.undo.changed': 'Se ha vuelto a cambiar desde entonces; se queda como está.',
  'panel.undo.not-changeable': 'Jira no te deja deshacerlo aquí; se queda como está.',
};
