/**
 * What the checks say in English. First what was seen, then what would help; of the story, never of a person. No
 * school marks, no alarm. `{name}` stands for a value.
 */
import type { CheckTextKey } from '../readiness/check-list';
import type { Text } from './text';

export const EN_CHECKS: Readonly<Record<CheckTextKey, Text>> = {
  'general.not-asked': 'This isn’t asked of this type of item.',

  'general.language': 'The text is in a language that the app can’t read yet.',

  'described.title': 'Enough to talk about',
  'described.how': 'Two or three sentences: what is it about, where does it happen, what is known already?',
  'described.why':
    'With a bare title everybody brings another story to the meeting, and the first minutes go into finding out which one is meant.',
  'described.expected': 'Two or three sentences that say what it is about; for a spike, its question.',
  'described.fix': 'Say what it is about',
  'described.fix.more': 'Add a sentence or two',
  'described.fix.words': 'Say in a sentence what is behind it',
  'described.fix.question': 'Write down the question',
  'described.empty': 'So far there is a title only.',
  'described.in-title': 'The title tells the story; the description is still empty.',
  'described.unseen': 'The description can’t be seen from here.',
  'described.link': 'The description is a link, and what is behind it can’t be read from here.',
  'described.picture': 'The description is a picture, and what it shows can’t be read from here.',
  'described.other-app': 'The description comes from another app, and it can’t be read from here.',
  'described.repeats': 'The description says what the title says.',
  'described.short': {
    by: 'words',
    one: 'The description is one word so far.',
    other: 'The description has {words} words so far.',
  },
  'described.code': 'The description is a piece of code or a log, without words around it yet.',
  'described.enough': 'The description gives the team something to talk about.',
  'described.no-question': 'It names a topic, and no question yet.',
  'described.question-only': 'The question is there; what is known around it is still short.',
  'described.question': 'The question is there, and what is known around it.',

  'benefit.title': 'Why it matters',
  'benefit.how': 'Go on with “so that …”, or write in a sentence what is hard for people today.',
  'benefit.why':
    'A team that knows the reason finds the smaller solution, and comes back with fewer questions.',
  'benefit.expected': 'A reason, in any form, and for whom it is.',
  'benefit.fix': 'Say why it matters',
  'benefit.fix.who': 'Say for whom it is',
  'benefit.fix.sharper': 'Say what it brings',
  'benefit.told': 'It says why: “{words}”.',
  'benefit.told-for': 'It says for whom and why: “{words}”.',
  'benefit.reason': 'It gives a reason: “{words}”.',
  'benefit.problem': 'It tells what is hard today: “{words}”.',
  'benefit.stops': 'It reads “{words}” and stops there.',
  'benefit.circular': 'The reason, “{words}”, repeats the wish.',
  'benefit.short': 'The reason, “{words}”, is only begun.',
  'benefit.none': 'It says what is to be done, and no reason yet.',
  'benefit.unseen': 'The title names no reason, and the description can’t be seen from here.',
  'benefit.elsewhere':
    'The reason may be behind the link or in the picture, where it can’t be read from here.',

  'acceptance-criteria.title': 'How we know it is done',
  'acceptance-criteria.how':
    'Write under “Acceptance criteria” what one will see or measure when it is done; two or three lines are enough.',
  'acceptance-criteria.why': 'Criteria answer “is this what you meant?” before the sprint and not after it.',
  'acceptance-criteria.expected':
    'One criterion or more, wherever your team keeps them; for a task when it is done, for a spike the decision it serves.',
  'acceptance-criteria.fix': 'Say when it is done',
  'acceptance-criteria.fix.more': 'Add another criterion',
  'acceptance-criteria.fix.title': 'Put “Acceptance criteria” above the list',
  'acceptance-criteria.fix.decision': 'Name the decision it serves',
  'acceptance-criteria.found': {
    by: 'count',
    one: 'One criterion is written down.',
    other: '{count} criteria are written down.',
  },
  'acceptance-criteria.unnamed': {
    by: 'count',
    one: 'One line reads like a criterion.',
    other: '{count} lines read like criteria.',
  },
  'acceptance-criteria.done-when': 'It says when it is done.',
  'acceptance-criteria.decision': 'It names what the answer is for.',
  'acceptance-criteria.title-only': 'There is a place for criteria, and nothing in it yet.',
  'acceptance-criteria.none': 'No criteria are written down yet.',
  'acceptance-criteria.none.task': 'Nothing says yet when it is done.',
  'acceptance-criteria.none.spike': 'Nothing says yet which decision it serves.',
  'acceptance-criteria.unseen': 'Where your team keeps criteria can’t be seen from here.',
  'acceptance-criteria.elsewhere':
    'Criteria may be behind the link or in the picture, where they can’t be read from here.',

  'atomic.title': 'One thing at a time',
  'atomic.how': 'Keep the part that is needed first, and make a story of its own from the rest.',
  'atomic.why':
    'A story of two things waits for the slower half; of two small ones, one often turns out not to be needed.',
  'atomic.expected': 'One thing to do, for one role.',
  'atomic.fix': 'Split it',
  'atomic.fix.role': 'Choose the role that needs it first',
  'atomic.fix.story': 'Say what it is about',
  'atomic.one': 'It is about one thing.',
  'atomic.actions': {
    by: 'count',
    one: 'It asks for {count} thing: {words}.',
    other: 'It asks for {count} things: {words}.',
  },
  'atomic.roles': 'It speaks for more than one role, “{words}”; each may need something else.',
  'atomic.stories': {
    by: 'count',
    one: 'The text tells {count} story.',
    other: 'The text tells {count} stories.',
  },
  'atomic.no-story': 'There is no story in words yet, so nobody can tell whether it is one.',
  'atomic.unseen': 'The title tells no story, and the description can’t be seen from here.',
};
