/** What is said of the checks that a team adds, in English. Their titles and their help are the team’s own words. */
import type { OwnKey } from '../../readiness/own/own-judge';
import type { Text } from '../text';

export const ownCheckTexts: Readonly<Record<OwnKey, Text>> = {
  'own.field.filled': '“{name}” is filled in.',
  'own.field.empty': '“{name}” is still empty.',
  'own.field.unseen': 'The field “{name}” can’t be seen on this item.',
  'own.field.gone': 'The field “{name}” isn’t there any more.',
  'own.field.expected': 'Something in the field “{name}”.',
  'own.field.fix': 'Fill in “{name}”',
  'own.heading.there': 'It has a section “{name}”.',
  'own.heading.empty': 'The section “{name}” is there, with nothing in it yet.',
  'own.heading.none': 'There is no section “{name}” yet.',
  'own.heading.unseen': 'The description can’t be seen from here.',
  'own.heading.elsewhere':
    '“{name}” may be behind the link or in the picture, where it can’t be read from here.',
  'own.heading.expected': 'A section “{name}” with something in it.',
  'own.heading.fix': 'Add a section “{name}”',
  'own.heading.fix.fill': 'Write a few words under “{name}”',
  'own.label.set': 'It has the label “{name}”.',
  'own.label.none': {
    by: 'count',
    one: 'The label “{names}” isn’t set yet.',
    other: 'None of these labels is set yet: {names}.',
  },
  'own.label.unseen': 'Labels can’t be seen from here.',
  'own.label.expected': { by: 'count', one: 'The label “{names}”.', other: 'One of these labels: {names}.' },
  'own.label.fix': { by: 'count', one: 'Set the label “{names}”', other: 'Set one of {names}' },
  'own.link.there': 'It has a link “{relation}”: {keys}.',
  'own.link.none': 'There is no link “{relation}” yet.',
  'own.link.unseen': 'Links can’t be seen from here.',
  'own.link.expected': 'A link “{relation}”.',
  'own.link.fix': 'Add a link “{relation}”',
  'own.attachment.there': { by: 'count', one: 'A file is attached.', other: '{count} files are attached.' },
  'own.attachment.none': 'No file is attached yet.',
  'own.attachment.unseen': 'Whether a file is attached can’t be seen from here.',
  'own.attachment.expected': 'A file attached to the item.',
  'own.attachment.fix': 'Attach a file',
  'own.pattern.found': 'What “{name}” looks for is there.',
  'own.pattern.none': 'What “{name}” looks for isn’t there yet.',
  'own.pattern.unseen': 'The description can’t be seen from here.',
  'own.pattern.elsewhere':
    'What “{name}” looks for may be behind the link or in the picture, where it can’t be read from here.',
  'own.pattern.unread': 'This version of the app can’t look for “{name}” yet.',
  'own.pattern.expected': 'Words that fit {pattern}.',
  'own.pattern.fix': 'Add what “{name}” looks for',
};
