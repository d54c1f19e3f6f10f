/** What the prep page says in German where somebody looks at the whole backlog. */
import type { prepWholeTexts as english } from '../../en/pages/prep-whole';
import type { PageTexts } from '../../page-texts';

export const prepWholeTexts: PageTexts<typeof english> = {
  'prep.whole.title': 'Das ganze Backlog',
  'prep.whole.counting': 'Jira wird gefragt, wie viele Stories es sind …',
  'prep.whole.cost': {
    by: 'count',
    one: 'Etwa {digits} Story: {questions}, in deinem Namen; das dauert rund {seconds} s und kostet {points} Punkte von Jiras Limit.',
    other:
      'Etwa {digits} Stories: {questions}, in deinem Namen; das dauert rund {seconds} s und kostet {points} Punkte von Jiras Limit.',
  },
  'prep.whole.kept': 'Es bleibt bis zum Ende des Tages in diesem Browser, nur für dich.',
  'prep.whole.questions': {
    by: 'count',
    one: '{words} Anfrage an Jira',
    other: '{words} Anfragen an Jira',
  },
  'prep.whole.start': 'Starten',
  'prep.whole.progress': '{read} von etwa {total}',
  'prep.whole.cancel': 'Abbrechen',
  'prep.whole.waiting': {
    by: 'count',
    one: 'Jira bittet um eine Pause. In {digits} Sekunde geht es weiter.',
    other: 'Jira bittet um eine Pause. In {digits} Sekunden geht es weiter.',
  },
  'prep.whole.part': {
    by: 'count',
    one: 'Das ist nur die erste Story.',
    other: 'Das sind nur die ersten {digits} Stories.',
  },
  'prep.whole.nothing': 'Noch ist nichts gelesen.',
  'prep.whole.go-on': 'Weiter',
  'prep.whole.again': 'Neu lesen',
  'prep.whole.done': {
    by: 'count',
    one: 'Das ist alles: {digits} Story, die du sehen kannst.',
    other: 'Das ist alles: {digits} Stories, die du sehen kannst.',
  },
  'prep.whole.counts': 'Nach Reife: {parts}.',
  'prep.whole.said': 'Was dein Team zu einzelnen Stories gesagt hat, zählt nur in der Tabelle oben.',
  'prep.whole.gone': 'Das Board gibt es nicht mehr, oder du kannst es nicht mehr sehen.',
  'prep.whole.empty': 'Hier gibt es keine Stories, die du sehen kannst.',
};
