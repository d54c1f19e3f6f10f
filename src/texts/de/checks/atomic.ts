/** What the check `atomic` says in German. */
import type { atomic } from '../../../readiness/checks/atomic';
import type { CheckTexts } from '../../check-texts';

export const atomicTexts: CheckTexts<typeof atomic> = {
  'atomic.title': 'Eins nach dem anderen',
  'atomic.how': 'Den Teil behalten, der zuerst gebraucht wird, und aus dem Rest eine eigene Story machen.',
  'atomic.why':
    'Stecken zwei Dinge in einer Story, wartet das schnelle auf das langsame; sind es zwei kleine Stories, zeigt sich oft, dass eine davon gar nicht nötig ist.',
  'atomic.expected': 'Eine Sache, für eine Rolle.',
  'atomic.fix': 'In kleinere Stories aufteilen',
  'atomic.fix.role': 'Die Rolle wählen, die es zuerst braucht',
  'atomic.fix.story': 'Beschreiben, worum es geht',
  'atomic.one': 'Es geht um eine einzige Sache.',
  'atomic.actions': {
    by: 'count',
    one: 'Hier geht es um eine Sache: {words}.',
    other: 'Hier geht es um {count} Dinge: {words}.',
  },
  'atomic.roles': 'Es geht um mehr als eine Rolle, „{words}“; vielleicht braucht jede etwas anderes.',
  'atomic.stories': {
    by: 'count',
    one: 'Der Text erzählt eine Story.',
    other: 'Der Text erzählt {count} Stories.',
  },
  'atomic.bundle': 'Hier kommt mehreres zusammen: „{words}“.',
  'atomic.no-story':
    'Noch ist keine Story ausformuliert, deshalb lässt sich nicht sagen, ob es nur eine ist.',
  'atomic.unseen': 'Der Titel erzählt keine Story, und die Beschreibung ist von hier aus nicht zu sehen.',
};
