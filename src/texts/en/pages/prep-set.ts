/** What the set line of the prep page says in English, and what its parts open. */
import type { Text } from '../../text';

export const prepSetTexts = {
  'prep.set.lead': 'Across {digits} stories:',
  'prep.set.unique': {
    by: 'count',
    one: '{digits} pair looks alike',
    other: '{digits} pairs look alike',
  },
  'prep.set.conflict-free': { by: 'count', one: '{digits} contradicts', other: '{digits} contradict' },
  'prep.set.conflict-free.first': {
    by: 'count',
    one: 'two stories contradict each other',
    other: '{digits} pairs contradict each other',
  },
  'prep.set.independent': {
    by: 'count',
    one: '{digits} waits for something',
    other: '{digits} wait for something',
  },
  'prep.set.independent.first': {
    by: 'count',
    one: '{digits} story waits for something',
    other: '{digits} times a story waits for something',
  },
  'prep.set.uniform': {
    by: 'count',
    one: '{digits} story is told differently',
    other: '{digits} stories are told differently',
  },
  'prep.set.kept': { by: 'count', one: '{digits} kept', other: '{digits} kept' },
  'prep.set.none': 'Across {digits} stories, none seems to stand in another’s way.',
  'prep.set.building': 'Looking across the whole backlog …',
  'prep.set.anew': 'Looking across it anew …',
  'prep.set.slow': 'Looking across the whole backlog takes longer than usual.',
  'prep.set.unread': 'How the stories go together can’t be shown right now.',
  'prep.set.differently': 'Told differently:',
  'prep.set.surest': { by: 'count', one: 'This is the surest.', other: 'These are the {digits} surest.' },
  'prep.set.unseen': 'They name stories that you don’t have permission to see.',
  'prep.set.more': 'Show {digits} more',
  'prep.set.close': 'Close the list',
} as const satisfies Readonly<Record<string, Text>>;
