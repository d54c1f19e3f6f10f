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
  'prep.help.since':
    'Before {day} the next stories were told further than they are now. That happens when a lot is going on; a small step is a good beginning.',
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
  'prep.help.another-day': 'Or show it again on',
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
  'prep.help.step': 'How',
  'prep.help.step.0': 'I answer it myself; nobody is told',
  'prep.help.step.1': 'I tell a colleague, who writes it up',
  'prep.help.talk':
    'Tell them to a colleague of your choice for 15 minutes: they write it up, you change or drop it, and nobody else sees this note.',
  'prep.help.whom': 'Whom would you like to ask?',
  'prep.help.someone-else': 'Someone else',
  'prep.help.ask-for-talk': 'Ask for the 15 minutes',
  'prep.help.fault.whom': 'Choose a colleague first.',
  'prep.help.asked': 'You asked {name} for 15 minutes. There is no answer yet.',
  'prep.help.running': '{name} has 15 minutes for you.',
  'prep.help.needs-someone': 'This time it takes someone else.',
  'prep.help.done': 'It is done',
  'prep.help.ended': 'It is over, for both of you.',
  'prep.help.for-two': 'Only you and {name} can see this.',
  'prep.help.asks': {
    by: 'count',
    one: '{name} would like to tell you about a story, for 15 minutes. You write it up, and {name} decides about it.',
    other:
      '{name} would like to tell you about {words} stories, for 15 minutes. You write it up, and {name} decides about it.',
  },
  'prep.help.yes': 'Yes, gladly',
  'prep.help.not-this-time': 'Not this time',
  'prep.help.agreed':
    '{name} knows that you have the 15 minutes. What you are told is written into these stories:',
  'prep.help.after-all': 'I can’t after all',
  'prep.help.said-no': 'Fine. {name} learns only that it takes someone else.',
  'prep.help.step.2': 'Two colleagues draft the criteria of two stories',
  'prep.help.step.3': 'A colleague comes along to a talk and writes it up',
  'prep.help.step.4': 'Two colleagues prepare the stories for a while',
  'prep.help.pair': {
    by: 'count',
    one: 'Two colleagues of your choice draft the criteria of one story, an hour each at most: you change or drop what they write, and nobody else sees this note.',
    other:
      'Two colleagues of your choice draft the criteria of {words} stories, an hour each at most: you change or drop what they write, and nobody else sees this note.',
  },
  'prep.help.along': {
    by: 'count',
    one: 'A colleague of your choice comes along to your next talk about one story and writes it up, two hours at most: you change or drop it, and nobody else sees this note.',
    other:
      'A colleague of your choice comes along to your next talk about {words} stories and writes it up, two hours at most: you change or drop it, and nobody else sees this note.',
  },
  'prep.help.lend': {
    by: 'count',
    one: 'Two colleagues of your choice prepare one story for you until {day}, six hours each at most. You decide on what they write, and nobody else sees this note.',
    other:
      'Two colleagues of your choice prepare {words} stories for you until {day}, six hours each at most. You decide on what they write, and nobody else sees this note.',
  },
  'prep.help.whom-else': 'And who else?',
  'prep.help.ask-them': 'Ask them',
  'prep.help.fault.two': 'Choose two colleagues first.',
  'prep.help.fault.two-stories': 'This step is about two stories at most.',
  'prep.help.lent-until': 'Until when',
  'prep.help.fault.until': 'Choose a day to come.',
  'prep.help.asked-all': 'Nothing begins before everybody has said yes.',
  'prep.help.runs.2': 'They draft the criteria of these stories with each other, and you decide on them.',
  'prep.help.runs.3': 'They come along, and write up what was said.',
  'prep.help.runs.4': 'They prepare these stories, and you decide on what they write.',
  'prep.help.said-yes': 'has said yes',
  'prep.help.is-asked': 'is asked',
  'prep.help.lent.on':
    'Lent is the writing alone, and it comes back to you on {day}. Any of you can end it at any time, without a reason.',
  'prep.help.lent.soon':
    'Lent is the writing alone, and it comes back to you {day}. Any of you can end it at any time, without a reason.',
  'prep.help.second': 'a second colleague',
  'prep.help.asks.2': {
    by: 'count',
    one: '{name} would like you and {other} to draft the criteria of one story, an hour each at most. {name} decides on them.',
    other:
      '{name} would like you and {other} to draft the criteria of {words} stories, an hour each at most. {name} decides on them.',
  },
  'prep.help.asks.3': {
    by: 'count',
    one: '{name} would like you to come along to a talk about one story and to write it up, two hours at most. {name} decides on it.',
    other:
      '{name} would like you to come along to a talk about {words} stories and to write it up, two hours at most. {name} decides on it.',
  },
  'prep.help.asks.4': {
    by: 'count',
    one: '{name} would like you and {other} to prepare one story until {day}, six hours each at most. Then it goes back to {name}.',
    other:
      '{name} would like you and {other} to prepare {words} stories until {day}, six hours each at most. Then it goes back to {name}.',
  },
  'prep.help.agreed.waits': 'You have said yes. It begins when everybody has.',
  'prep.help.agreed.runs': 'It has begun. What you write goes into these stories, and {name} decides on it:',
  'prep.help.for-few': 'Only those who are named here can see this.',
  'prep.help.end': 'End it',
  'prep.help.could-help': 'Have said that they could help:',
  'prep.help.suggest': 'Suggest someone',
  'prep.help.suggest.worked-on': 'worked on {area} in {month}',
  'prep.help.suggest.would-learn': 'would get to know {area}, which one person knows so far',
  'prep.help.suggest.another-view': 'brings another view',
  'prep.help.suggest.nobody': 'Nobody comes to mind from the work so far. You can choose by name.',
  'prep.help.suggest.nobody-else': 'Nobody else comes to mind. You can choose by name.',
  'prep.help.suggest.resting': 'Those who come to mind have helped lately. You can choose by name.',
} as const satisfies Readonly<Record<string, Text>>;
