/** What is said of a Definition of Ready that can’t be taken as it is written, in English: each at its place, kindly. */
import type { MistakeTextKey } from '../mistake-keys';
import type { Text } from '../text';

export const mistakeTexts: Readonly<Record<MistakeTextKey, Text>> = {
  'mistake.at': 'Line {line}, column {column}: {what}',
  'mistake.whole': 'A Definition of Ready is a group of settings in curly brackets.',
  'mistake.group': '“{name}”: a group of settings in curly brackets belongs here.',
  'mistake.list': '“{name}”: a list in square brackets belongs here.',
  'mistake.needed': '“{name}” isn’t here yet, and is needed.',
  'mistake.unknown': '“{name}” is no setting that is known here.',
  'mistake.text': '“{name}”: a few words belong here.',
  'mistake.long': '“{name}”: at most {most} characters fit here.',
  'mistake.choice': '“{name}”: one of these belongs here: {choices}.',
  'mistake.entries': '“{name}”: a list of {least} to {most} entries belongs here.',
  'mistake.twice': '“{name}” stands here twice.',
  'mistake.check': '“{name}” is no check that this version knows.',
  'mistake.weight': '“{name}”: a weight is a whole number from 0 to 100, or “hint”.',
  'mistake.weight.set':
    '“{name}” compares stories, so it can only be a “hint”: no story’s score depends on others.',
  'mistake.weight.none': '“{name}”: at least one check weighs more than 0.',
  'mistake.threshold': '“{name}”: a threshold is a whole number from 1 to 100.',
  'mistake.threshold.order': '“{name}” lies below “ready”, which is {ready} here.',
  'mistake.must-have': '“{name}” isn’t asked of this type of item, so no item waits for it.',
  'mistake.must-have.set': '“{name}” compares stories, so no single story waits for it.',
  'mistake.own.id': '“{name}”: an id is “own:” and then 1 to 40 of a–z, 0–9 and “-”.',
  'mistake.own.unknown': '“{name}” would be a check of your own, and isn’t in the list of them.',
  'mistake.field.id': '“{name}”: the id of a Jira field belongs here, e.g. “customfield_10042”.',
  'mistake.pattern': '“{name}”: this part of the pattern can’t be read: {at}',
  'mistake.pattern.large':
    '“{name}”: this pattern would take too long on every story. A shorter one, or smaller repeat counts, would do.',
  'mistake.many': 'The list ends here; the rest shows once these are settled.',
  'mistake.json': 'From here on it can’t be read as JSON.',
  'mistake.file.other': 'This file holds no Definition of Ready.',
  'mistake.file.newer': 'A newer version of Groundwork wrote this file, in a form that isn’t known here yet.',
  'mistake.file.large': 'This file is larger than {most} KB, and no Definition of Ready is that large.',
};
