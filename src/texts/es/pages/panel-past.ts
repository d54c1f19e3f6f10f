/** What the panel says in Spanish of how a story got here: of the story, never of a person. */
import type { panelPastTexts as english } from '../../en/pages/panel-past';
import type { PageTexts } from '../../page-texts';

export const panelPastTexts: PageTexts<typeof english> = {
  'panel.past.untouched': 'Nada ha cambiado desde que se escribió.',
  'panel.past.line': 'La puntuación a lo largo de sus cambios',
  'panel.past.line.said': 'De {from} a {to}. La lista de abajo dice qué cambió.',
  'panel.past.line.agreed':
    'De {from} a {to}; ahora está como «Preparada (acordado)». La lista de abajo dice qué cambió.',
  'panel.past.now': 'Ahora',
  'panel.past.when': '{day}, {time}',
  'panel.past.created': 'Escrita',
  'panel.past.changed': 'Cambió: {parts}',
  'panel.past.part.type': 'tipo',
  'panel.past.part.summary': 'resumen',
  'panel.past.part.description': 'descripción',
  'panel.past.part.criteria': 'criterios de aceptación',
  'panel.past.part.estimate': 'estimación',
  'panel.past.part.parent': 'principal',
  'panel.past.part.links': 'enlaces',
  'panel.past.part.other': 'otros detalles',
  'panel.past.cut':
    'Hasta aquí llega lo que cuenta el historial de Jira; solo se muestran los últimos cambios.',
  'panel.past.flat':
    'Los textos anteriores se leyeron sin sus listas ni enlaces: el historial de Jira solo guarda las palabras.',
  'panel.past.by-todays-rules': 'Cada momento se mira con las reglas de hoy.',
};
