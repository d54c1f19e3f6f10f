/** What the panel says in German where a story gets a parent or a blocker, or is split. */
import type { panelRelationTexts as english } from '../../en/pages/panel-relations';
import type { PageTexts } from '../../page-texts';

export const panelRelationTexts: PageTexts<typeof english> = {
  'panel.relation.do.parent': 'Übergeordnetes Ticket wählen',
  'panel.relation.do.blocker': 'Verknüpfen, worauf sie wartet',
  'panel.relation.do.split': 'Aufteilen',
  'panel.relation.title.parent': 'Übergeordnetes Ticket für {key} wählen',
  'panel.relation.title.blocker': 'Verknüpfen, worauf {key} wartet',
  'panel.relation.title.split': '{key} in zwei Stories aufteilen',
  'panel.relation.loading': 'Wird geöffnet …',
  'panel.relation.lost': 'Dieser Teil ließ sich nicht laden.',
};
