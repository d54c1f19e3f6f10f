/** What the readiness panel says in English. It observes, then helps: of the story, never of a person. */
import type { Text } from '../../text';

export const panelTexts = {
  'panel.title': 'Readiness',
  'panel.title.of': 'Readiness of {key}',
  'panel.loading': 'Reading the story …',
  'panel.steps': { by: 'count', one: '{words} step to Ready', other: '{words} steps to Ready' },
  'panel.ready': 'good to talk about',
  'panel.unseen':
    'The app sees less than half of what it would look at, so it gives no score. What it can’t see does not count against the story.',
  'panel.next': 'Next step:',
  'panel.others': 'What else would help',
  'panel.grouped': 'It also helps with:',
  'panel.fine': { by: 'count', one: '{words} thing is fine', other: '{words} things are fine' },
  'panel.fine.hints': 'Without points',
  'panel.hints': 'Worth a thought',
  'panel.hints.note': 'Hints only: they don’t touch the score.',
  'panel.hints.count': {
    by: 'count',
    one: '{words} thought, without points',
    other: '{words} thoughts, without points',
  },
  'panel.good-one': 'A good one from this team',
  'panel.good-one.loading': 'Looking through the team’s recent items …',
  'panel.good-one.none': 'No example of this in the team’s recent items yet.',
  'panel.good-one.stuck': 'Jira didn’t open the issue. Try again, or look for it by its key.',
  'panel.unknown': 'What the app can’t see',
  'panel.unknown.note': 'It doesn’t count against the story.',
  'panel.done': 'Nothing left to prepare.',
  'panel.done.more': 'The team will know what this one is about. Enjoy the conversation.',
  'panel.gone': 'This issue is gone, or you can no longer see it.',
  'panel.stale': 'This is how it looked a moment ago.',
  'panel.beside': 'Beside other stories',
  'panel.beside.count': {
    by: 'count',
    one: '{words} thought beside other stories',
    other: '{words} thoughts beside other stories',
  },
  'panel.beside.here': 'Here',
  'panel.beside.there': 'There',
  'panel.beside.both': 'In both',
  'panel.beside.unread': 'How it stands beside other stories can’t be shown right now.',
} as const satisfies Readonly<Record<string, Text>>;
