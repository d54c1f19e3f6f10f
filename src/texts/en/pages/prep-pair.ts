/** What the prep page says in English of what one can decide about two stories. */
import type { Text } from '../../text';

export const prepPairTexts = {
  'prep.pair.duplicate': 'Link as duplicate',
  'prep.pair.blocker': 'Link as blocker',
  'prep.pair.keep': 'Keep both',
  'prep.pair.keep.independent': 'It doesn’t wait',
  'prep.pair.duplicate.preview': '{key} will be linked as a duplicate of {other}.',
  'prep.pair.blocker.preview': '{key} will be linked as blocked by {other}.',
  'prep.pair.link': 'Link them',
  'prep.pair.turn': 'The other way round',
  'prep.pair.cancel': 'Cancel',
  'prep.pair.linked': 'They are linked now.',
  'prep.pair.was-linked': 'They were linked already.',
  'prep.pair.kept': 'Both stay. While their words stay, they are not named together again.',
  'prep.pair.undo': 'Undo',
  'prep.pair.changed': 'Somebody changed it in the same moment: look at the story.',
  'prep.pair.not-changeable': 'Jira doesn’t take this link from you, or your site has no link of this kind.',
  'prep.pair.kept.title': 'Kept beside each other',
  'prep.pair.kept.why': 'The team has looked at these and keeps both.',
  'prep.pair.again': 'Look again',
  'prep.pair.again.done': 'They are named together again.',
} as const satisfies Readonly<Record<string, Text>>;
