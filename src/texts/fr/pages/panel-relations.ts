/** What the panel says in French where a story gets a parent or a blocker, or is split. */
import type { panelRelationTexts as english } from '../../en/pages/panel-relations';
import type { PageTexts } from '../../page-texts';

export const panelRelationTexts: PageTexts<typeof english> = {
  'panel.relation.do.parent': 'Choisir un parent',
  'panel.relation.do.blocker': 'Lier ce qu’elle attend',
  'panel.relation.do.split': 'Partager en deux',
  'panel.relation.title.parent': 'Choisir un parent pour {key}',
  'panel.relation.title.blocker': 'Lier ce que {key} attend',
  'panel.relation.title.split': 'Partager {key} en deux stories',
  'panel.relation.loading': 'Ouverture …',
  'panel.relation.lost': 'Cette partie n’a pas pu être chargée.',
};
