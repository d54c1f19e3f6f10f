/** What the panel says in English about questions, "not right here", and what a team calls understood or ready. Of the story, never of a person. */
import type { Text } from '../../text';

export const panelNoteTexts = {
  'panel.notes.loading': 'Opening …',
  'panel.notes.unloaded': 'This didn’t open. Nothing is lost: try again, or reload the page.',
  'panel.notes.cancel': 'Cancel',
  'panel.notes.not-kept':
    'A security level narrows who may see this item. So the app keeps nothing about it: no questions, and no notes.',
  'panel.notes.asked': 'The question is there.',
  'panel.notes.answered': 'The answer is saved.',
  'panel.notes.withdrawn': 'The question is gone.',
  'panel.notes.asked-again': 'The check is asked again.',

  'panel.not-right-here': 'Not right here',
  'panel.not-right-here.reason': 'Why it doesn’t fit here (if you like)',
  'panel.not-right-here.seen': 'The team sees the reason, without a name.',
  'panel.not-right-here.leave-out': 'Leave it out here',
  'panel.left-out': {
    by: 'count',
    one: '{words} check is left out here',
    other: '{words} checks are left out here',
  },
  'panel.left-out.again': 'Ask it again',

  'panel.questions': 'Questions',
  'panel.questions.none': 'No questions yet.',
  'panel.questions.ask': 'Ask',
  'panel.questions.ask.text': 'A question about this one',
  'panel.questions.ask.for': 'Who can answer it',
  'panel.questions.ask.send': 'Ask it',
  'panel.questions.full': 'This is as many questions as one item can hold.',
  /** {who}: "PO", "developer", "tester" or "anyone". */
  'panel.questions.for': 'For: {who}',
  'panel.questions.answer': 'Answer',
  'panel.questions.answer.text': 'The answer',
  'panel.questions.answer.save': 'Save the answer',
  'panel.questions.answer.empty': 'Left empty, the question is open again.',
  'panel.questions.answer.theirs': 'Meanwhile there is this answer. What you typed is still here.',
  'panel.questions.answer.instead': 'Save mine in its place',
  'panel.questions.change': 'Change the answer',
  'panel.questions.withdraw': 'Take it back',
  'panel.questions.answered': {
    by: 'count',
    one: '{words} question is answered',
    other: '{words} questions are answered',
  },
  'panel.questions.take': 'Take into the story',
  'panel.questions.taken': 'It stands in the story.',

  'panel.understood': 'I understand this one',
  'panel.understood.count': {
    by: 'count',
    one: '{words} understands this one',
    other: '{words} understand this one',
  },
  'panel.agreed': 'I’d call it ready',
  'panel.agreed.takes': 'Ready (agreed) when the Product Owner and two of the team say so.',
  'panel.agreed.so-far.po': 'So far the Product Owner says so.',
  'panel.agreed.so-far.others': {
    by: 'count',
    one: 'So far {words} of the team says so.',
    other: 'So far {words} of the team say so.',
  },
  'panel.agreed.so-far.both': {
    by: 'count',
    one: 'So far the Product Owner and {words} of the team say so.',
    other: 'So far the Product Owner and {words} of the team say so.',
  },
  'panel.agreed.stands': 'The Product Owner and two of the team call it ready.',
  'panel.agreed.outdated': 'It was agreed; since then a criterion or a good part of the text has changed.',
} as const satisfies Readonly<Record<string, Text>>;
