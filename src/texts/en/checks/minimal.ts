/** What the check `minimal` says in English. */
import type { minimal } from '../../../readiness/checks/minimal';
import type { CheckTexts } from '../../check-texts';

export const minimalTexts: CheckTexts<typeof minimal> = {
  'minimal.title': 'Only who, what and why',
  'minimal.how': 'Keep who, what and why in the sentence, and move the rest below it.',
  'minimal.why':
    'A note inside the sentence is easily overlooked; below it, it has a line of its own and people find it.',
  'minimal.expected': 'A sentence with who, what and why; notes and details below it.',
  'minimal.fix': 'Move the rest below the sentence',
  'minimal.fix.signs': 'Take the signs out',
  'minimal.only': 'It says who, what and why, and nothing besides.',
  'minimal.note': 'The sentence carries a note: “{words}”.',
  'minimal.brackets': 'An explanation stands within the sentence: “{words}”.',
  'minimal.steps': 'Steps are strung to the sentence: “{words}”.',
  'minimal.sentence': 'After the sentence the title goes on: “{words}”.',
  'minimal.signs': 'There are signs that the sentence doesn’t need: “{words}”.',
  'minimal.unseen': 'The sentence that tells the story can’t be seen from here.',
};
