/** What the check `testable-criteria` says in German. */
import type { testableCriteria } from '../../../readiness/checks/testable-criteria';
import type { CheckTexts } from '../../check-texts';

export const testableCriteriaTexts: CheckTexts<typeof testableCriteria> = {
  'testable-criteria.title': 'Kriterien, die sich testen lassen',
  'testable-criteria.how':
    'Bei jedem Kriterium fragen: „Woran würde ich das sehen?“, und die Antwort aufschreiben: was erscheint, welche Zahl, was abgelehnt wird.',
  'testable-criteria.why':
    'Wenn zwei Leute sich einig wären, ob es stimmt, wird am Ende des Sprints nichts neu diskutiert.',
  'testable-criteria.expected':
    'Die meisten Kriterien sagen, was man sieht, bekommt oder misst, und eins sagt, was passiert, wenn es nicht geht.',
  'testable-criteria.fix': 'Sagen, was man sieht oder misst',
  'testable-criteria.fix.unhappy': 'Ergänzen, was passiert, wenn es nicht geht',
  'testable-criteria.outcomes': {
    by: 'count',
    one: 'Das Kriterium sagt, was am Ende gilt; was passiert, wenn es nicht geht, ist noch offen.',
    other: 'Die Kriterien sagen, was am Ende gilt; was passiert, wenn es nicht geht, ist noch offen.',
  },
  'testable-criteria.unhappy': {
    by: 'count',
    one: 'Das Kriterium sagt, was am Ende gilt, auch für den Fall, dass es nicht geht.',
    other: 'Die Kriterien sagen, was am Ende gilt, auch für den Fall, dass es nicht geht.',
  },
  'testable-criteria.most':
    'Die meisten Kriterien sagen, was man sehen wird; „{words}“ lässt sich noch auf zwei Arten lesen.',
  'testable-criteria.few': {
    by: 'count',
    one: '„{words}“ lässt sich verschieden lesen.',
    other: '{count} Kriterien lassen sich verschieden lesen, zum Beispiel „{words}“.',
  },
  'testable-criteria.wish': {
    by: 'count',
    one: 'Das Kriterium, „{words}“, lässt sich verschieden lesen.',
    other: 'Die Kriterien lassen sich verschieden lesen, zum Beispiel „{words}“.',
  },
  'testable-criteria.none': 'Noch gibt es keine Kriterien, die sich testen lassen.',
  'testable-criteria.unseen': 'Die Kriterien sind von hier aus nicht zu sehen.',
};
