/** What the prep page says in English where one chooses among the stories. */
import type { Text } from '../../text';

export const prepFilterTexts = {
  'prep.filter': 'Choose among the stories',
  'prep.filter.search': 'Search the stories',
  'prep.filter.band': 'Band',
  'prep.filter.epic': 'Epic',
  'prep.filter.more': 'More',
  'prep.filter.component': 'Component',
  'prep.filter.label': 'Label',
  'prep.filter.finding': 'What could help',
  'prep.filter.questions': 'Open questions',
  'prep.filter.shown': '{shown} of {all} stories',
  'prep.filter.none': 'No story fits this choice.',
  'prep.filter.clear': 'Clear',
  'prep.printed': 'On paper are the first {printed} of {all} stories.',
  'prep.order': 'Order',
  'prep.order.other': 'another',
  'prep.order.rank': 'by rank',
  'prep.order.questions': 'open questions first',
  'prep.order.minutes': 'quickest to Ready first',
  'prep.order.ready': 'Ready first',
  'prep.order.early': 'Early first',
  'prep.order.small': 'small ones first',
  'prep.order.big': 'big ones first',
} as const satisfies Readonly<Record<string, Text>>;
