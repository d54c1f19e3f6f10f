/** What the check `acceptance-criteria` says in German. */
import type { acceptanceCriteria } from '../../../readiness/checks/acceptance-criteria';
import type { CheckTexts } from '../../check-texts';

export const acceptanceCriteriaTexts: CheckTexts<typeof acceptanceCriteria> = {
  'acceptance-criteria.title': 'Woran wir merken, dass es fertig ist',
  'acceptance-criteria.how':
    'Unter „Akzeptanzkriterien“ festhalten, was man sieht oder misst, wenn es fertig ist; zwei, drei Zeilen reichen.',
  'acceptance-criteria.how.decision':
    'In einem Satz festhalten, was mit der Antwort entschieden oder getan wird und bis wann.',
  'acceptance-criteria.why':
    'Kriterien klären die Frage „War das so gemeint?“ vor dem Sprint und nicht erst danach.',
  'acceptance-criteria.expected':
    'Mindestens ein Kriterium, egal wo euer Team sie festhält; bei einer Aufgabe, wann sie fertig ist; bei einem Spike, welcher Entscheidung er dient.',
  'acceptance-criteria.fix': 'Festhalten, wann es fertig ist',
  'acceptance-criteria.fix.more': 'Ein weiteres Kriterium ergänzen',
  'acceptance-criteria.fix.title': '„Akzeptanzkriterien“ über die Liste setzen',
  'acceptance-criteria.fix.rule': '„Akzeptanzkriterien“ darübersetzen',
  'acceptance-criteria.fix.decision': 'Die Entscheidung nennen, der es dient',
  'acceptance-criteria.found': {
    by: 'count',
    one: 'Ein Kriterium ist festgehalten.',
    other: '{count} Kriterien sind festgehalten.',
  },
  'acceptance-criteria.unnamed': {
    by: 'count',
    one: 'Eine Zeile liest sich wie ein Kriterium.',
    other: '{count} Zeilen lesen sich wie Kriterien.',
  },
  'acceptance-criteria.rule': {
    by: 'count',
    one: 'Ein Satz liest sich wie ein Kriterium.',
    other: '{count} Sätze lesen sich wie Kriterien.',
  },
  'acceptance-criteria.done-when': 'Hier steht, wann es fertig ist.',
  'acceptance-criteria.decision': 'Hier steht, wofür die Antwort gebraucht wird.',
  'acceptance-criteria.title-only': 'Ein Platz für Kriterien ist da, darunter steht noch nichts.',
  'acceptance-criteria.none': 'Bisher sind keine Kriterien festgehalten.',
  'acceptance-criteria.none.task': 'Bisher steht nirgends, wann es fertig ist.',
  'acceptance-criteria.none.spike': 'Bisher steht nirgends, welcher Entscheidung es dient.',
  'acceptance-criteria.unseen': 'Wo euer Team Kriterien festhält, ist von hier aus nicht zu sehen.',
  'acceptance-criteria.elsewhere':
    'Kriterien stehen vielleicht hinter dem Link oder im Bild; von hier aus sind sie nicht zu lesen.',
  'acceptance-criteria.other-item':
    'Für die Kriterien verweist der Text auf ein anderes Ticket; von hier aus sind sie nicht zu lesen.',
};
