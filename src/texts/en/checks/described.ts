/** What the check `described` says in English. */
import type { described } from '../../../readiness/checks/described';
import type { CheckTexts } from '../../check-texts';

export const describedTexts: CheckTexts<typeof described> = {
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
  'described.title-says': 'The title says what it is about; the description is still empty.',
  'described.title-seen': 'The title says what it is about; the description can’t be read from here.',
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
};
