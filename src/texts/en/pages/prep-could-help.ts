/** What the prep page says in English to somebody who could help a Product Owner. */
import type { Text } from '../../text';

export const prepCouldHelpTexts = {
  'prep.could-help.title': 'I could help',
  'prep.could-help.what': 'When the Product Owner would like a hand with a story, they may',
  'prep.could-help.open': 'ask me',
  'prep.could-help.not-now': 'ask me later',
  'prep.could-help.never': 'not ask me',
  'prep.could-help.until': 'From when on',
  'prep.could-help.hours': 'Hours a sprint at most',
  'prep.could-help.save': 'Save',
  'prep.could-help.saved': 'Kept. Only you see this here.',
  'prep.could-help.who-learns':
    'That you could help, the Product Owner alone learns, where they look for somebody. That you would rather not, nobody learns.',
  'prep.could-help.fault.choose': 'Choose one of the three first.',
  'prep.could-help.fault.until': 'Choose a day to come.',
  'prep.could-help.fault.hours': 'Say it in whole hours, from 1 to 80, or leave it empty.',
} as const satisfies Readonly<Record<string, Text>>;
