/** What the check `expected-actual` says in German. */
import type { expectedActual } from '../../../readiness/checks/expected-actual';
import type { CheckTexts } from '../../check-texts';

export const expectedActualTexts: CheckTexts<typeof expectedActual> = {
  'expected-actual.title': 'Was passiert und was passieren soll',
  'expected-actual.how':
    'Zwei Zeilen reichen: „Tatsächlich: was man jetzt sieht“ und „Erwartet: was man sehen sollte“.',
  'expected-actual.why': 'Mit beiden Hälften ist gleich klar, ob es ein Bug ist und wann er behoben ist.',
  'expected-actual.expected': 'Was jetzt passiert und was passieren soll, egal in welcher Form.',
  'expected-actual.fix': 'Sagen, was ist und was sein soll',
  'expected-actual.fix.expected': 'Sagen, was stattdessen passieren soll',
  'expected-actual.fix.actual': 'Sagen, was heute passiert',
  'expected-actual.both': 'Hier steht, was passiert, „{words}“, und was passieren soll.',
  'expected-actual.happens': 'Hier steht, was passiert: „{words}“. Was passieren soll, ist noch offen.',
  'expected-actual.log': 'Ein Log zeigt, was passiert: „{words}“. Was passieren soll, ist noch offen.',
  'expected-actual.wish': 'Hier steht, was sein soll, „{words}“, und noch nicht, was heute passiert.',
  'expected-actual.topic':
    'Ein Thema ist genannt; was dort passiert und was passieren soll, steht noch nicht da.',
  'expected-actual.empty': 'Bisher gibt es nur einen Titel, und der verrät nicht, was passiert.',
  'expected-actual.unseen':
    'Der Titel verrät nicht, was passiert, und die Beschreibung ist von hier aus nicht zu sehen.',
  'expected-actual.elsewhere':
    'Was passiert, steht vielleicht hinter dem Link oder im Bild; von hier aus ist es nicht zu lesen.',
};
