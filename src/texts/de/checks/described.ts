/** What the check `described` says in German. */
import type { described } from '../../../readiness/checks/described';
import type { CheckTexts } from '../../check-texts';

export const describedTexts: CheckTexts<typeof described> = {
  'described.title': 'Genug, um darüber zu reden',
  'described.how': 'Zwei oder drei Sätze: Worum geht es, wo passiert es, was ist schon bekannt?',
  'described.why':
    'Zu einem bloßen Titel bringen alle ihre eigene Story ins Meeting mit, und in den ersten Minuten geht es nur darum, welche gemeint ist.',
  'described.expected': 'Zwei oder drei Sätze, die sagen, worum es geht; bei einem Spike die Frage.',
  'described.fix': 'Beschreiben, worum es geht',
  'described.fix.more': 'Ein, zwei Sätze ergänzen',
  'described.fix.words': 'In einem Satz sagen, was dahintersteckt',
  'described.fix.question': 'Die Frage aufschreiben',
  'described.empty': 'Bisher gibt es nur einen Titel.',
  'described.in-title': 'Der Titel erzählt die Story; die Beschreibung ist noch leer.',
  'described.title-says': 'Der Titel sagt, worum es geht; die Beschreibung ist noch leer.',
  'described.title-seen': 'Der Titel sagt, worum es geht; die Beschreibung ist von hier aus nicht zu lesen.',
  'described.unseen': 'Die Beschreibung ist von hier aus nicht zu sehen.',
  'described.link': 'Die Beschreibung ist ein Link; was dahinter steht, ist von hier aus nicht zu lesen.',
  'described.picture': 'Die Beschreibung ist ein Bild; was es zeigt, ist von hier aus nicht zu lesen.',
  'described.other-app': 'Die Beschreibung kommt aus einer anderen App und ist von hier aus nicht zu lesen.',
  'described.repeats': 'Die Beschreibung sagt dasselbe wie der Titel.',
  'described.short': {
    by: 'words',
    one: 'Die Beschreibung besteht bisher aus einem Wort.',
    other: 'Die Beschreibung besteht bisher aus {words} Wörtern.',
  },
  'described.code': 'Die Beschreibung ist ein Stück Code oder ein Log, noch ohne Worte drumherum.',
  'described.enough': 'Mit der Beschreibung hat das Team etwas zu besprechen.',
  'described.no-question': 'Ein Thema ist genannt, eine Frage noch nicht.',
  'described.question-only': 'Die Frage ist da; was dazu schon bekannt ist, ist noch knapp.',
  'described.question': 'Die Frage ist da, und auch, was dazu schon bekannt ist.',
};
