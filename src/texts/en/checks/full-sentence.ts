/** What the check `full-sentence` says in English. */
import type { fullSentence } from '../../../readiness/checks/full-sentence';
import type { CheckTexts } from '../../check-texts';

export const fullSentenceTexts: CheckTexts<typeof fullSentence> = {
  'full-sentence.title': 'One whole sentence',
  'full-sentence.how':
    'Read it aloud once: where the voice stops or runs on, a word or a full stop will help.',
  'full-sentence.why': 'What breaks off is finished by each reader in another way.',
  'full-sentence.expected':
    'One sentence that can be read aloud; in a title an order such as “Add a sink” will do.',
  'full-sentence.fix': 'Finish the sentence',
  'full-sentence.fix.close': 'Close the bracket or the quotation',
  'full-sentence.fix.split': 'Make two sentences of it',
  'full-sentence.fix.verb': 'Say what is to happen with it',
  'full-sentence.whole': 'It is told in one whole sentence.',
  'full-sentence.order': 'The title reads as a sentence.',
  'full-sentence.below': 'The title is a topic; a sentence below says what should be.',
  'full-sentence.fragment': 'The sentence breaks off or begins in the middle: “{words}”.',
  'full-sentence.open': 'A bracket or a quotation is open: “{words}”.',
  'full-sentence.run-on': 'Two sentences run into each other: “{words}”.',
  'full-sentence.topic': 'The title names a thing, and not what is to happen with it: “{words}”.',
  'full-sentence.unseen': 'The sentence that tells the story can’t be seen from here.',
};
