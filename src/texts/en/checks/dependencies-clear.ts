/** What the check `dependencies-clear` says in English. */
import type { dependenciesClear } from '../../../readiness/checks/dependencies-clear';
import type { CheckTexts } from '../../check-texts';

export const dependenciesClearTexts: CheckTexts<typeof dependenciesClear> = {
  'dependencies-clear.title': 'What it waits for is within reach',
  'dependencies-clear.how':
    'Write the key or the address beside the words, or link the item; attach what the text speaks of.',
  'dependencies-clear.how.blocker':
    'See how far the other item is: rank this one after it, ask for the part that is needed, or cut it free.',
  'dependencies-clear.how.talk': 'Two sentences are enough: what was agreed, and with whom.',
  'dependencies-clear.why':
    'Work that waits for something without a name stops in the middle of the sprint, and nobody sees how long.',
  'dependencies-clear.expected':
    'What it waits for is done, or named by a key or an address; what the text promises is there.',
  'dependencies-clear.fix': 'Say where it can be found',
  'dependencies-clear.fix.link': 'Link {key}',
  'dependencies-clear.fix.blocker': 'Agree on what comes first',
  'dependencies-clear.fix.file': 'Attach what the text speaks of',
  'dependencies-clear.fix.talk': 'Write down what was agreed',
  'dependencies-clear.blocked': 'It waits for {key}, “{words}”, which isn’t done yet.',
  'dependencies-clear.blocked-by-several':
    'It waits for {count} items that aren’t done yet, first {key}, “{words}”.',
  'dependencies-clear.work': '“{words}” names no key or address to look at.',
  'dependencies-clear.file': 'It speaks of a file, and none is here yet: “{words}”.',
  'dependencies-clear.talk': 'It refers to a talk that not everybody was part of: “{words}”.',
  'dependencies-clear.page': 'It sends the reader to a page, without an address: “{words}”.',
  'dependencies-clear.named': 'What it waits for or refers to can be looked up.',
  'dependencies-clear.not-linked': 'It names {key}, and isn’t linked to it.',
  'dependencies-clear.done': 'What it waited for is done.',
  'dependencies-clear.none': 'The text waits for nothing.',
  'dependencies-clear.bare': 'With a title only, nobody can tell what it waits for.',
  'dependencies-clear.unseen': 'The description can’t be seen from here.',
  'dependencies-clear.unseen-file': 'It speaks of a file; whether one is attached can’t be seen from here.',
  'dependencies-clear.unseen-blocker': 'It waits for {key}; how far that is can’t be seen from here.',
  'dependencies-clear.elsewhere':
    'What it waits for may be behind the link or in the picture, where it can’t be read from here.',
};
