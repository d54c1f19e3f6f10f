/** What the prep page says in English of how ready a backlog was over time. */
import type { Text } from '../../text';

export const prepOverTimeTexts = {
  'prep.over-time.title': 'Over time',
  'prep.over-time.show': 'Show',
  'prep.over-time.hide': 'Hide',
  'prep.over-time.loading': 'Reading how it was',
  'prep.over-time.nobody':
    'Nothing is kept over time until somebody says under “Who is who” that they are the Product Owner.',
  'prep.over-time.nothing': 'There is nothing to show yet. From tomorrow on there is a point a day.',
  'prep.over-time.begun': 'The last half year is being read from the change history in Jira.',
  'prep.over-time.reading':
    'The last half year is being read from the change history in Jira: about {count} stories so far.',
  'prep.over-time.curve': 'How many of the stories at the top of the backlog were Ready, from {from} to {to}',
  'prep.over-time.all': 'all Ready',
  'prep.over-time.none': 'none',
  'prep.over-time.day': 'Day',
  'prep.over-time.point': '{day}: {ready} of {count} Ready, {nearly} Nearly, {early} Early.',
  'prep.over-time.rebuilt': 'Told by the change history.',
  'prep.over-time.hollow': 'Hollow points are told by the change history.',
  'prep.over-time.new-rules':
    'The team’s rules were changed before this day, so it isn’t compared with the one before.',
  'prep.over-time.readier': {
    by: 'count',
    one: 'One story became readier.',
    other: '{words} stories became readier.',
  },
  'prep.over-time.less': {
    by: 'count',
    one: 'One story is told less than before.',
    other: '{words} stories are told less than before.',
  },
  'prep.over-time.came': {
    by: 'count',
    one: 'One story came to the top.',
    other: '{words} stories came to the top.',
  },
  'prep.over-time.went': {
    by: 'count',
    one: 'One story left the top.',
    other: '{words} stories left the top.',
  },
  'prep.over-time.same': 'Nothing has moved since the point before.',
  'prep.over-time.table': 'As a table',
  'prep.over-time.as-curve': 'As a curve',
  'prep.over-time.by-words':
    'Counted by the words of the stories alone, as the change history tells no more: sizes, links and blockers are not in it.',
  'prep.over-time.first': 'You see it at once, the rest of the team after your first look.',
  'prep.over-time.behind': {
    by: 'count',
    one: 'It is always one working day behind.',
    other: 'It is always {words} working days behind.',
  },
} as const satisfies Readonly<Record<string, Text>>;
