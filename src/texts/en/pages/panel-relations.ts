/** What the panel says in English where a story gets a parent or a blocker, or is split. */
import type { Text } from '../../text';

export const panelRelationTexts = {
  'panel.relation.do.parent': 'Choose a parent',
  'panel.relation.do.blocker': 'Link what it waits for',
  'panel.relation.do.split': 'Split it',
  'panel.relation.title.parent': 'Choose a parent for {key}',
  'panel.relation.title.blocker': 'Link what {key} waits for',
  'panel.relation.title.split': 'Split {key} into two stories',
  'panel.relation.loading': 'Opening …',
  'panel.relation.lost': 'This part didn’t load.',
} as const satisfies Readonly<Record<string, Text>>;
