/** What the prep page says in English of what one can prepare in a few minutes. */
import type { Text } from '../../text';

export const prepListTexts = {
  'prep.list.title': 'I have {minutes} minutes',
  'prep.list.minutes': 'How long you have',
  'prep.list.empty': 'Nothing short is left: the first stories are ready or need a conversation.',
  'prep.list.makes': {
    by: 'count',
    one: 'Makes one more story Ready.',
    other: 'Makes {words} more stories Ready.',
  },
  'prep.list.exact': 'In this time, no other choice makes more.',
  'prep.list.good': 'A good choice, maybe not the best.',
  'prep.list.team': 'What the team can add',
  'prep.list.size': 'Give it a size',
  'prep.list.together': 'the team',
  'prep.list.whose': 'Whose minutes they are',
  'prep.list.whose.team': 'Anybody’s',
  'prep.list.whose.me': 'Mine alone',
  'prep.list.private': 'What you can do by yourself. Only you, as the Product Owner, have this list.',
  'prep.list.answers': 'Questions that wait for you',
  'prep.list.me.empty': 'Nothing this short is yours alone.',
} as const satisfies Readonly<Record<string, Text>>;
