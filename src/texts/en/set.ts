/**
 * What is said in English about a story and another one. {story} and {other} stand for the two, as keys, or for "this
 * story"; {story} never begins a sentence with another word form than that. Where neither is named, it holds for both.
 */
import type { SetTextKey } from '../../readiness/set/finding';
import type { SetWordKey } from '../set-keys';
import type { Text } from '../text';

export const EN_SET: Readonly<Record<SetTextKey | SetWordKey, Text>> = {
  'set.this': 'this story',

  'unique.title': 'Told only once',
  'unique.how': 'Keep one and link the other as its duplicate, or say in each what sets it apart.',
  'unique.why': 'What is written twice is estimated twice, and sometimes built twice.',
  'unique.same': 'The two say the same thing in the same words.',
  'unique.alike': 'The two seem to say the same thing.',
  'unique.more': {
    by: 'count',
    one: 'One more story says it, too.',
    other: '{digits} more stories say it, too.',
  },

  'uniform.title': 'Told like the others',
  'uniform.how': 'Tell it as the others are told, or leave it where that says it better.',
  'uniform.why': 'Where stories are told alike, one sees at once what each of them says.',
  'uniform.form': 'Most stories here ({share}%) are told {most}; {story} is told {form}.',
  'uniform.wish': 'Most wishes here ({share}%) are worded “{most} …”; {story} words its own differently.',
  'uniform.reason': 'Most reasons here ({share}%) begin with “{most} …”; {story} begins its own differently.',
  'most.form': 'Most stories here ({share}%) are told {most}:',
  'most.wish': 'Most wishes here ({share}%) are worded “{most} …”:',
  'most.reason': 'Most reasons here ({share}%) begin with “{most} …”:',
  'form.role': 'from a role (“As a …, I want …”)',
  'form.job': 'from a situation (“When …, I want …”)',
  'form.wish': 'as a wish (“We need …”)',
  'form.plain': 'as a plain statement',

  'independent.title': 'Stands on its own',
  'independent.how': 'Agree on which comes first, or cut the waiting one free.',
  'independent.how.ring': 'Cut one of them free, so that there is one to begin with.',
  'independent.how.order': 'Rank what is made before what uses it.',
  'independent.how.border': 'Say where one ends and the other begins, or make them one.',
  'independent.how.one': 'See whether one of the two is enough, or say in which order they come.',
  'independent.why':
    'Stories that stand on their own can be ranked freely; those that wait move only together.',
  'independent.waits': '{story} waits for {other}: its text says so.',
  'independent.awaited': '{other} waits for {story}: its text says so.',
  'independent.linked': '{story} waits for {other}: a link says so.',
  'independent.links': '{other} waits for {story}: a link says so.',
  'independent.ring': 'Each waits for the next, in a ring: {keys}.',
  'independent.uses': '{story} seems to use what {other} makes.',
  'independent.makes': '{other} seems to use what {story} makes.',
  'independent.within': '{story} seems to be a part of what {other} wants.',
  'independent.contains': '{other} seems to be a part of what {story} wants.',
  'independent.purpose': '{story} gives as its reason what {other} wants.',
  'independent.serves': '{other} gives as its reason what {story} wants.',

  'conflict-free.title': 'Agrees with the others',
  'conflict-free.how': 'Ask which of the two holds, and let both say it.',
  'conflict-free.why': 'Two stories that exclude each other are often noticed only when both are built.',
  'conflict-free.forbidden': 'One of the two allows what the other forbids.',
  'conflict-free.limit': 'The two name different amounts for the same thing.',
  'conflict-free.opposite': 'What one of the two does, the other makes impossible.',
  'conflict-free.reasons': 'The two want the same, for reasons that exclude each other.',
  'conflict-free.scope':
    'One of the two lets people change what is anybody’s, the other only what is their own.',
  'conflict-free.default': 'The two name different defaults for the same thing.',
};
