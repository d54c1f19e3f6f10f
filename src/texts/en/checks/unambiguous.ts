/** What the check `unambiguous` says in English. */
import type { unambiguous } from '../../../readiness/checks/unambiguous';
import type { CheckTexts } from '../../check-texts';

export const unambiguousTexts: CheckTexts<typeof unambiguous> = {
  'unambiguous.title': 'Words that all understand alike',
  'unambiguous.how': 'Put one word more to it: which ones, what is done with them, from what number on.',
  'unambiguous.why': 'An open word is filled in by each reader, and nobody notices before the review.',
  'unambiguous.expected': 'Words by which two people understand the same.',
  'unambiguous.fix': 'Say which ones, and what is done',
  'unambiguous.fix.measure': 'Say by what one would notice',
  'unambiguous.fix.list': 'Name the ones that count',
  'unambiguous.fix.reason': 'Say what gets easier or better',
  'unambiguous.plain': 'The words of the wish leave little to guess.',
  'unambiguous.explained': 'The text below says more about “{words}”.',
  'unambiguous.action': '“{words}” can stand for several actions.',
  'unambiguous.thing': '“{words}” leaves open which.',
  'unambiguous.quality': '“{words}” means something else to everybody.',
  'unambiguous.list': '“{words}” leaves open what belongs to it.',
  'unambiguous.reason': 'The reason, “{words}”, leaves open what gets better, and how.',
  'unambiguous.unseen': 'The sentence that tells the story can’t be seen from here.',
};
