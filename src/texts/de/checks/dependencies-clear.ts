/** What the check `dependencies-clear` says in German. */
import type { dependenciesClear } from '../../../readiness/checks/dependencies-clear';
import type { CheckTexts } from '../../check-texts';

export const dependenciesClearTexts: CheckTexts<typeof dependenciesClear> = {
  'dependencies-clear.title': 'Worauf es wartet, ist greifbar',
  'dependencies-clear.how':
    'Den Schlüssel oder die Adresse danebenschreiben oder das Ticket verknüpfen; was der Text erwähnt, anhängen.',
  'dependencies-clear.how.blocker':
    'Nachsehen, wie weit das andere Ticket ist: dieses dahinter einordnen, um den nötigen Teil bitten oder es unabhängig schneiden.',
  'dependencies-clear.how.talk': 'Zwei Sätze reichen: was vereinbart wurde und mit wem.',
  'dependencies-clear.why':
    'Arbeit, die auf etwas Unbenanntes wartet, bleibt mitten im Sprint stehen, und niemand sieht, wie lange.',
  'dependencies-clear.expected':
    'Worauf es wartet, ist erledigt oder mit Schlüssel oder Adresse genannt; was der Text ankündigt, ist da.',
  'dependencies-clear.fix': 'Sagen, wo es zu finden ist',
  'dependencies-clear.fix.link': '{key} verknüpfen',
  'dependencies-clear.fix.blocker': 'Absprechen, was zuerst kommt',
  'dependencies-clear.fix.file': 'Anhängen, was der Text erwähnt',
  'dependencies-clear.fix.talk': 'Aufschreiben, was vereinbart wurde',
  'dependencies-clear.blocked': 'Es wartet auf {key}, „{words}“; das ist noch nicht erledigt.',
  'dependencies-clear.blocked-by-several':
    'Es wartet auf {count} Tickets, die noch nicht erledigt sind, allen voran {key}, „{words}“.',
  'dependencies-clear.work': 'Bei „{words}“ steht noch kein Schlüssel und keine Adresse zum Nachsehen.',
  'dependencies-clear.file': 'Der Text erwähnt eine Datei, und bisher ist keine hier: „{words}“.',
  'dependencies-clear.talk': 'Der Text verweist auf ein Gespräch, bei dem nicht alle dabei waren: „{words}“.',
  'dependencies-clear.page': 'Der Text verweist auf eine Seite, noch ohne Adresse: „{words}“.',
  'dependencies-clear.named': 'Alles, worauf es wartet oder verweist, lässt sich nachsehen.',
  'dependencies-clear.not-linked': '{key} ist im Text genannt und noch nicht verknüpft.',
  'dependencies-clear.done': 'Worauf es gewartet hat, ist erledigt.',
  'dependencies-clear.none': 'Der Text wartet auf nichts.',
  'dependencies-clear.bare': 'Am Titel allein lässt sich nicht erkennen, worauf es wartet.',
  'dependencies-clear.unseen': 'Die Beschreibung ist von hier aus nicht zu sehen.',
  'dependencies-clear.unseen-file':
    'Der Text erwähnt eine Datei; ob eine angehängt ist, lässt sich von hier aus nicht sehen.',
  'dependencies-clear.unseen-blocker':
    'Es wartet auf {key}; wie weit das ist, lässt sich von hier aus nicht sehen.',
  'dependencies-clear.elsewhere':
    'Worauf es wartet, steht vielleicht hinter dem Link oder im Bild; von hier aus ist es nicht zu lesen.',
};
