/** What the check `benefit` says in German. */
import type { benefit } from '../../../readiness/checks/benefit';
import type { CheckTexts } from '../../check-texts';

export const benefitTexts: CheckTexts<typeof benefit> = {
  'benefit.title': 'Warum es wichtig ist',
  'benefit.how': 'Mit „damit …“ weiterschreiben oder in einem Satz sagen, was heute mühsam ist.',
  'benefit.why': 'Ein Team, das den Grund kennt, findet die kleinere Lösung und hat weniger Rückfragen.',
  'benefit.expected': 'Ein Grund, egal in welcher Form, und für wen es ist.',
  'benefit.fix': 'Sagen, warum es wichtig ist',
  'benefit.fix.who': 'Sagen, für wen es ist',
  'benefit.fix.sharper': 'Sagen, was es bringt',
  'benefit.told': 'Hier steht, warum: „{words}“.',
  'benefit.told-for': 'Hier steht, für wen und warum: „{words}“.',
  'benefit.reason': 'Ein Grund ist genannt: „{words}“.',
  'benefit.problem': 'Hier steht, was heute mühsam ist: „{words}“.',
  'benefit.failure': 'Hier steht, was heute nicht funktioniert: „{words}“.',
  'benefit.stops': 'Hier steht „{words}“, und da hört es auf.',
  'benefit.circular': 'Der Grund, „{words}“, wiederholt den Wunsch.',
  'benefit.short': 'Der Grund, „{words}“, ist erst angefangen.',
  'benefit.none': 'Was zu tun ist, steht da; ein Grund noch nicht.',
  'benefit.unseen': 'Der Titel nennt keinen Grund, und die Beschreibung ist von hier aus nicht zu sehen.',
  'benefit.elsewhere':
    'Der Grund steht vielleicht hinter dem Link oder im Bild; von hier aus ist er nicht zu lesen.',
};
