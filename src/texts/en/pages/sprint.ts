/** What the page about one sprint says in English. */
import type { Text } from '../../text';

export const sprintTexts = {
  'sprint.title': 'Is this sprint ready?',
  'sprint.loading': 'Reading the sprint …',
  'sprint.of': 'the {words} stories of {name}',
  'sprint.gain': {
    by: 'count',
    one: 'About {minutes} minutes of answers would bring one more there.',
    other: 'About {minutes} minutes of answers would bring {words} more there.',
  },
  'sprint.part': 'The sprint holds more; these are the first {count} by rank.',
  'sprint.empty': 'Nothing is left to do in {name}. Stories that are planned for it show up here.',
  'sprint.closed': '{name} is closed. A sprint that is still to come can be looked at in the same way.',
} as const satisfies Readonly<Record<string, Text>>;
