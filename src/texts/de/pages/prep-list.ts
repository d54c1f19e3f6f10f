/** What the prep page says in German of what one can prepare in a few minutes. */
import type { prepListTexts as english } from '../../en/pages/prep-list';
import type { PageTexts } from '../../page-texts';

export const prepListTexts: PageTexts<typeof english> = {
  'prep.list.title': 'Ich habe {minutes} Minuten',
  'prep.list.minutes': 'Wie viel Zeit du hast',
  'prep.list.empty':
    'Nichts Kurzes ist mehr übrig: Die ersten Stories sind bereit oder brauchen ein Gespräch.',
  'prep.list.makes': {
    by: 'count',
    one: 'Macht eine weitere Story bereit.',
    other: 'Macht {words} weitere Stories bereit.',
  },
  'prep.list.exact': 'Mehr schafft in dieser Zeit keine andere Auswahl.',
  'prep.list.good': 'Eine gute Auswahl, vielleicht nicht die beste.',
  'prep.list.team': 'Was das Team beitragen kann',
  'prep.list.size': 'Ihr eine Größe geben',
  'prep.list.together': 'das Team',
  'prep.list.whose': 'Wessen Minuten es sind',
  'prep.list.whose.team': 'Alle',
  'prep.list.whose.me': 'Nur ich',
  'prep.list.private': 'Was du allein tun kannst. Diese Liste hast nur du als Product Owner.',
  'prep.list.answers': 'Fragen, die auf dich warten',
  'prep.list.me.empty': 'Nichts so Kurzes liegt bei dir allein.',
};
