/** What the panel says in Spanish where a story gets a parent or a blocker, or is split. */
import type { panelRelationTexts as english } from '../../en/pages/panel-relations';
import type { PageTexts } from '../../page-texts';

export const panelRelationTexts: PageTexts<typeof english> = {
  'panel.relation.do.parent': 'Elegir un elemento principal',
  'panel.relation.do.blocker': 'Vincular lo que espera',
  'panel.relation.do.split': 'Dividirla',
  'panel.relation.title.parent': 'Elegir un elemento principal para {key}',
  'panel.relation.title.blocker': 'Vincular lo que espera {key}',
  'panel.relation.title.split': 'Dividir {key} en dos historias',
  'panel.relation.loading': 'Abriendo …',
  'panel.relation.lost': 'Esta parte no se ha podido cargar.',
};
