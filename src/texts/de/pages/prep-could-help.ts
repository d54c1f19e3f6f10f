/** What the prep page says in German to somebody who could help a Product Owner. */
import type { prepCouldHelpTexts as english } from '../../en/pages/prep-could-help';
import type { PageTexts } from '../../page-texts';

export const prepCouldHelpTexts: PageTexts<typeof english> = {
  'prep.could-help.title': 'Ich könnte helfen',
  'prep.could-help.what': 'Wenn der Product Owner bei einer Story gern Hilfe hätte, darf man',
  'prep.could-help.open': 'mich fragen',
  'prep.could-help.not-now': 'mich später fragen',
  'prep.could-help.never': 'mich nicht fragen',
  'prep.could-help.until': 'Ab wann',
  'prep.could-help.hours': 'Stunden je Sprint, höchstens',
  'prep.could-help.save': 'Speichern',
  'prep.could-help.saved': 'Behalten. Nur du siehst das hier.',
  'prep.could-help.who-learns':
    'Dass du helfen könntest, erfährt nur der Product Owner, wenn er jemanden sucht. Dass du lieber nicht möchtest, erfährt niemand.',
  'prep.could-help.fault.choose': 'Wähle zuerst eines der drei.',
  'prep.could-help.fault.until': 'Wähle einen Tag, der noch kommt.',
  'prep.could-help.fault.hours': 'Nenne ganze Stunden, von 1 bis 80, oder lass es leer.',
};
