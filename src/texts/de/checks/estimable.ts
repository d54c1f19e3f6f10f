/** What the check `estimable` says in German. */
import type { estimable } from '../../../readiness/checks/estimable';
import type { CheckTexts } from '../../check-texts';

export const estimableTexts: CheckTexts<typeof estimable> = {
  'estimable.title': 'Ein Umfang mit Grenzen',
  'estimable.how':
    'Sagen, was dazugehört: welche Daten, welche Aktionen, wie viel. Eine Zeile bei den Kriterien reicht.',
  'estimable.why': 'Hat der Umfang klare Grenzen, einigt sich das Team in Minuten auf eine Größe.',
  'estimable.expected': 'Ein Umfang mit Grenzen: was dazugehört, welche Daten, wie viel.',
  'estimable.fix': 'Sagen, was dazugehört',
  'estimable.fix.what': 'Beschreiben, worum es geht',
  'estimable.fix.measure': 'Eine Zahl dazuschreiben',
  'estimable.bounded': 'Der Umfang hat erkennbare Grenzen.',
  'estimable.explained': 'Der Text sagt genug für eine erste Größe.',
  'estimable.coarse': '„{words}“ kann eine Seite sein oder zehn.',
  'estimable.data': '„{words}“ lässt offen, welche Daten und wie viele.',
  'estimable.method': '„{words}“ lässt offen, wie das ermittelt wird, und davon hängt die Größe ab.',
  'estimable.quality': '„{words}“ hat noch keine Grenze: Ab welcher Zahl ist es genug?',
  'estimable.topic': 'Aus dem Titel allein ergibt sich noch keine Größe.',
  'estimable.unseen': 'Was dazugehört, ist von hier aus nicht zu sehen.',
};
