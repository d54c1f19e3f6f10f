/** What the prep page says in English of a story that was opened over it. */
import type { Text } from '../../text';

export const prepRowTexts = {
  'prep.row.now': '{key} is now {band}.',
  'prep.row.gone': '{key} is no longer in this backlog.',
  'prep.row.unread': '{key} couldn’t be looked at again; what stands here may be older.',
} as const satisfies Readonly<Record<string, Text>>;
