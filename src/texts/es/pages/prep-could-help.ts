/** What the prep page says in Spanish to somebody who could help a Product Owner. */
import type { prepCouldHelpTexts as english } from '../../en/pages/prep-could-help';
import type { PageTexts } from '../../page-texts';

export const prepCouldHelpTexts: PageTexts<typeof english> = {
  'prep.could-help.title': 'Yo podría ayudar',
  'prep.could-help.what': 'Cuando el Product Owner quiera una mano con una historia, se me puede',
  'prep.could-help.open': 'preguntar',
  'prep.could-help.not-now': 'preguntar más tarde',
  'prep.could-help.never': 'no preguntar',
  'prep.could-help.until': 'Desde cuándo',
  'prep.could-help.hours': 'Horas por sprint, como mucho',
  'prep.could-help.save': 'Guardar',
  'prep.could-help.saved': 'Guardado. Solo tú lo ves aquí.',
  'prep.could-help.who-learns':
    'Que podrías ayudar solo lo sabe el Product Owner, cuando busca a alguien. Que prefieres que no, no lo sabe nadie.',
  'prep.could-help.fault.choose': 'Elige primero una de las tres.',
  'prep.could-help.fault.until': 'Elige un día que esté por llegar.',
  'prep.could-help.fault.hours': 'Dilo en horas enteras, de 1 a 80, o déjalo vacío.',
};
