/** What the panel says in Portuguese where a story gets a parent or a blocker, or is split. */
import type { panelRelationTexts as english } from '../../en/pages/panel-relations';
import type { PageTexts } from '../../page-texts';

export const panelRelationTexts: PageTexts<typeof english> = {
  'panel.relation.do.parent': 'Escolher um item pai',
  'panel.relation.do.blocker': 'Vincular o que ela espera',
  'panel.relation.do.split': 'Dividir',
  'panel.relation.title.parent': 'Escolher um item pai para {key}',
  'panel.relation.title.blocker': 'Vincular o que {key} espera',
  'panel.relation.title.split': 'Dividir {key} em duas histórias',
  'panel.relation.loading': 'Abrindo …',
  'panel.relation.lost': 'Não foi possível carregar esta parte.',
};
