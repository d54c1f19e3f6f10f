/** What the prep page says in French to somebody who could help a Product Owner. */
import type { prepCouldHelpTexts as english } from '../../en/pages/prep-could-help';
import type { PageTexts } from '../../page-texts';

export const prepCouldHelpTexts: PageTexts<typeof english> = {
  'prep.could-help.title': 'Je pourrais aider',
  'prep.could-help.what': 'Quand le Product Owner aimerait un coup de main pour une story, on peut',
  'prep.could-help.open': 'me demander',
  'prep.could-help.not-now': 'me demander plus tard',
  'prep.could-help.never': 'ne pas me demander',
  'prep.could-help.until': 'À partir de quand',
  'prep.could-help.hours': 'Heures par sprint, au plus',
  'prep.could-help.save': 'Enregistrer',
  'prep.could-help.saved': 'Gardé. Vous seul le voyez ici.',
  'prep.could-help.who-learns':
    'Que vous pourriez aider, seul le Product Owner l’apprend, quand il cherche quelqu’un. Que vous préférez que non, personne ne l’apprend.',
  'prep.could-help.fault.choose': 'Choisissez d’abord une des trois réponses.',
  'prep.could-help.fault.until': 'Choisissez un jour à venir.',
  'prep.could-help.fault.hours': 'Indiquez des heures entières, de 1 à 80, ou laissez vide.',
};
