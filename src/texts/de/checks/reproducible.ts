/** What the check `reproducible` says in German. */
import type { reproducible } from '../../../readiness/checks/reproducible';
import type { CheckTexts } from '../../check-texts';

export const reproducibleTexts: CheckTexts<typeof reproducible> = {
  'reproducible.title': 'Wie es sich nachstellen lässt',
  'reproducible.how':
    'Die Schritte nummerieren, von einer bekannten Stelle bis zu dem Moment, in dem es sich zeigt; dazu Version oder Browser und die verwendeten Daten.',
  'reproducible.why':
    'Was sich nachstellen lässt, lässt sich finden und beheben; nach allem anderen sucht man einen ganzen Nachmittag.',
  'reproducible.expected':
    'Schritte oder die Situation, in der es sich zeigt, mit Code oder Log, wenn es welche gibt.',
  'reproducible.fix': 'Die Schritte aufschreiben',
  'reproducible.fix.version': 'Version oder Browser ergänzen',
  'reproducible.fix.situation': 'Sagen, was davor gemacht wurde',
  'reproducible.steps': 'Die Schritte stehen da, ab „{words}“.',
  'reproducible.situation': 'Die Situation steht da: „{words}“.',
  'reproducible.code': 'Bei „{words}“ gibt es Code zum Ausprobieren.',
  'reproducible.log-only': 'Ein Log ist da; was davor gemacht wurde, steht noch nicht dabei.',
  'reproducible.symptom': 'Hier steht, was man sieht, und noch nicht, wie man dahin kommt.',
  'reproducible.empty': 'Bisher gibt es nur einen Titel, und der verrät nicht, wie man dahin kommt.',
  'reproducible.unseen':
    'Der Titel verrät nicht, wie man dahin kommt, und die Beschreibung ist von hier aus nicht zu sehen.',
  'reproducible.elsewhere':
    'Der Weg dahin steht vielleicht hinter dem Link oder im Bild; von hier aus ist er nicht zu lesen.',
};
