/** What the prep page says in English to the Product Owner alone, of help that is offered. */
import type { Text } from '../../text';

export const prepHelpTexts = {
  'prep.help.only-you': 'Only you can see this.',
  'prep.help.title.on': {
    by: 'count',
    one: 'One of {day}’s stories depends on things you know best',
    other: '{words} of {day}’s stories depend on things you know best',
  },
  'prep.help.title.soon': {
    by: 'count',
    one: 'One of {day}’s stories depends on things you know best',
    other: '{words} of {day}’s stories depend on things you know best',
  },
  'prep.help.title.none': {
    by: 'count',
    one: 'One of the next stories depends on things you know best',
    other: '{words} of the next stories depend on things you know best',
  },
  'prep.help.question': {
    by: 'count',
    one: 'One answer of yours helps most: about {minutes} minutes, and nobody else is told.',
    other:
      'The same question moves {words} of them: about {minutes} minutes each, and one is a help already. Nobody else is told.',
  },
  'prep.help.each': 'A first step for each: about {minutes} minutes in all, and nobody else is told.',
  'prep.help.why': 'What stands in a story isn’t asked in the meeting, and the story comes back less often.',
  'prep.help.accept': 'I’ll do it now',
  'prep.help.change': 'Change it',
  'prep.help.not-now': 'Not now',
  'prep.help.no': 'No, thanks',
  'prep.help.lapses.on': 'It goes away by itself on {day} at {time}.',
  'prep.help.lapses.soon': 'It goes away by itself {day} at {time}.',
  'prep.help.stories': 'Which stories',
  'prep.help.save': 'Save',
  'prep.help.cancel': 'Cancel',
  'prep.help.fault.stories': 'Choose at least one story.',
  'prep.help.put-off.on': 'Put off until {day}. Only you know.',
  'prep.help.put-off.soon': 'Put off until {day}. Only you know.',
  'prep.help.another-day': 'Another day',
  'prep.help.show-now': 'Show it now',
  'prep.help.yours': {
    by: 'count',
    one: 'You took this on. One story is still open.',
    other: 'You took this on. {words} stories are still open.',
  },
  'prep.help.all-done': 'You took this on, and it is done: these stories can be talked about.',
  'prep.help.take-back': 'Take it back',
  'prep.help.declined.on': 'Fine. Nothing comes by itself before {day}, and then something smaller.',
  'prep.help.declined.for-good': 'Fine. Nothing more comes by itself.',
  'prep.help.undo': 'Undo',
  'prep.help.ask': 'I’d like a hand',
  'prep.help.nothing': 'Nothing at the top of the backlog needs a hand just now.',
  'prep.help.over': 'That was for a meeting that has begun.',
} as const satisfies Readonly<Record<string, Text>>;
