/** What the prep page says in English where somebody looks at the whole backlog. */
import type { Text } from '../../text';

export const prepWholeTexts = {
  'prep.whole.title': 'The whole backlog',
  'prep.whole.counting': 'Asking Jira how many stories there are …',
  'prep.whole.cost': {
    by: 'count',
    one: 'About {digits} story: {questions}, as you, which takes some {seconds} s and {points} points of Jira’s rate limit.',
    other:
      'About {digits} stories: {questions}, as you, which takes some {seconds} s and {points} points of Jira’s rate limit.',
  },
  'prep.whole.kept': 'It stays in this browser, for you alone, until the day ends.',
  'prep.whole.questions': {
    by: 'count',
    one: '{words} question to Jira',
    other: '{words} questions to Jira',
  },
  'prep.whole.start': 'Start',
  'prep.whole.progress': '{read} of about {total}',
  'prep.whole.cancel': 'Cancel',
  'prep.whole.waiting': {
    by: 'count',
    one: 'Jira asks for a pause. It goes on in {digits} second.',
    other: 'Jira asks for a pause. It goes on in {digits} seconds.',
  },
  'prep.whole.part': {
    by: 'count',
    one: 'This is the first story only.',
    other: 'These are the first {digits} stories only.',
  },
  'prep.whole.nothing': 'Nothing has been read yet.',
  'prep.whole.go-on': 'Go on',
  'prep.whole.again': 'Read it anew',
  'prep.whole.done': {
    by: 'count',
    one: 'That is all: {digits} story that you can see.',
    other: 'That is all: {digits} stories that you can see.',
  },
  'prep.whole.counts': 'By readiness: {parts}.',
  'prep.whole.said': 'What your team said of a single story counts only in the table above.',
  'prep.whole.gone': 'The board is gone, or you can’t see it any more.',
  'prep.whole.empty': 'There are no stories here that you can see.',
} as const satisfies Readonly<Record<string, Text>>;
