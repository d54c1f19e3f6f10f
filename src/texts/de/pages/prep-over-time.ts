/** What the prep page says in German of how ready a backlog was over time. */
import type { prepOverTimeTexts as english } from '../../en/pages/prep-over-time';
import type { PageTexts } from '../../page-texts';

export const prepOverTimeTexts: PageTexts<typeof english> = {
  'prep.over-time.title': 'Im Lauf der Zeit',
  'prep.over-time.show': 'Zeigen',
  'prep.over-time.hide': 'Verbergen',
  'prep.over-time.loading': 'Wird gelesen: wie es war',
  'prep.over-time.nobody':
    'Über die Zeit wird nichts behalten, bis jemand unter „Wer ist wer“ sagt, Product Owner zu sein.',
  'prep.over-time.nothing': 'Es gibt noch nichts zu zeigen. Ab morgen kommt jeden Tag ein Punkt dazu.',
  'prep.over-time.begun': 'Das letzte halbe Jahr wird aus der Änderungshistorie in Jira gelesen.',
  'prep.over-time.reading':
    'Das letzte halbe Jahr wird aus der Änderungshistorie in Jira gelesen: bisher etwa {count} Stories.',
  'prep.over-time.curve': 'Wie viele Stories oben im Backlog bereit waren, vom {from} bis zum {to}',
  'prep.over-time.all': 'alle bereit',
  'prep.over-time.none': 'keine',
  'prep.over-time.day': 'Tag',
  'prep.over-time.point': '{day}: {ready} von {count} bereit, {nearly} fast bereit, {early} am Anfang.',
  'prep.over-time.rebuilt': 'Von der Änderungshistorie erzählt.',
  'prep.over-time.hollow': 'Hohle Punkte erzählt die Änderungshistorie.',
  'prep.over-time.new-rules':
    'Die Regeln des Teams wurden vor diesem Tag geändert, daher wird nicht mit dem Punkt davor verglichen.',
  'prep.over-time.readier': {
    by: 'count',
    one: 'Eine Story wurde bereiter.',
    other: '{words} Stories wurden bereiter.',
  },
  'prep.over-time.less': {
    by: 'count',
    one: 'Von einer Story ist weniger erzählt als davor.',
    other: 'Von {words} Stories ist weniger erzählt als davor.',
  },
  'prep.over-time.came': {
    by: 'count',
    one: 'Eine Story kam nach oben.',
    other: '{words} Stories kamen nach oben.',
  },
  'prep.over-time.went': {
    by: 'count',
    one: 'Eine Story ist oben nicht mehr dabei.',
    other: '{words} Stories sind oben nicht mehr dabei.',
  },
  'prep.over-time.same': 'Seit dem Punkt davor hat sich nichts bewegt.',
  'prep.over-time.table': 'Als Tabelle',
  'prep.over-time.as-curve': 'Als Kurve',
  'prep.over-time.by-words':
    'Gezählt nach den Worten der Stories allein, denn mehr erzählt die Änderungshistorie nicht: Größen, Links und Blocker sind nicht dabei.',
  'prep.over-time.first': 'Du siehst es sofort, der Rest des Teams nach deinem ersten Blick.',
  'prep.over-time.behind': {
    by: 'count',
    one: 'Es ist immer einen Arbeitstag zurück.',
    other: 'Es ist immer {words} Arbeitstage zurück.',
  },
};
