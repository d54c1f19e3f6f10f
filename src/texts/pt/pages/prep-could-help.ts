/** What the prep page says in Portuguese to somebody who could help a Product Owner. */
import type { prepCouldHelpTexts as english } from '../../en/pages/prep-could-help';
import type { PageTexts } from '../../page-texts';

export const prepCouldHelpTexts: PageTexts<typeof english> = {
  'prep.could-help.title': 'Eu podia ajudar',
  'prep.could-help.what': 'Quando o Product Owner quiser uma mão com uma história, podem',
  'prep.could-help.open': 'perguntar-me',
  'prep.could-help.not-now': 'perguntar-me mais tarde',
  'prep.could-help.never': 'não me perguntar',
  'prep.could-help.until': 'A partir de quando',
  'prep.could-help.hours': 'Horas por sprint, no máximo',
  'prep.could-help.save': 'Guardar',
  'prep.could-help.saved': 'Guardado. Só você o vê aqui.',
  'prep.could-help.who-learns':
    'Que podia ajudar, só o Product Owner o sabe, quando procura alguém. Que prefere que não, ninguém o sabe.',
  'prep.could-help.fault.choose': 'Escolha primeiro uma das três.',
  'prep.could-help.fault.until': 'Escolha um dia que ainda venha.',
  'prep.could-help.fault.hours': 'Indique horas inteiras, de 1 a 80, ou deixe vazio.',
};
