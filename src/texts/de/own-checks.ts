/** What is said of the checks that a team adds, in German. */
import type { OwnKey } from '../../readiness/own/own-judge';
import type { Text } from '../text';

export const ownCheckTexts: Readonly<Record<OwnKey, Text>> = {
  'own.field.filled': '„{name}“ ist ausgefüllt.',
  'own.field.empty': '„{name}“ ist noch leer.',
  'own.field.unseen': 'Das Feld „{name}“ ist bei diesem Ticket nicht zu sehen.',
  'own.field.gone': 'Das Feld „{name}“ gibt es nicht mehr.',
  'own.field.expected': 'Etwas im Feld „{name}“.',
  'own.field.fix': '„{name}“ ausfüllen',
  'own.heading.there': 'Es gibt einen Abschnitt „{name}“.',
  'own.heading.empty': 'Der Abschnitt „{name}“ ist da, und noch steht nichts darin.',
  'own.heading.none': 'Einen Abschnitt „{name}“ gibt es noch nicht.',
  'own.heading.unseen': 'Die Beschreibung ist von hier aus nicht zu sehen.',
  'own.heading.elsewhere':
    '„{name}“ steht vielleicht hinter dem Link oder im Bild; von hier aus ist es nicht zu lesen.',
  'own.heading.expected': 'Ein Abschnitt „{name}“, in dem etwas steht.',
  'own.heading.fix': 'Abschnitt „{name}“ ergänzen',
  'own.heading.fix.fill': 'Unter „{name}“ etwas aufschreiben',
  'own.label.set': 'Es hat das Stichwort „{name}“.',
  'own.label.none': {
    by: 'count',
    one: 'Das Stichwort „{names}“ ist noch nicht gesetzt.',
    other: 'Von diesen Stichwörtern ist noch keines gesetzt: {names}.',
  },
  'own.label.unseen': 'Stichwörter sind von hier aus nicht zu sehen.',
  'own.label.expected': {
    by: 'count',
    one: 'Das Stichwort „{names}“.',
    other: 'Eines dieser Stichwörter: {names}.',
  },
  'own.label.fix': { by: 'count', one: 'Stichwort „{names}“ setzen', other: 'Ein Stichwort setzen: {names}' },
  'own.link.there': 'Es gibt eine Verknüpfung „{relation}“: {keys}.',
  'own.link.none': 'Eine Verknüpfung „{relation}“ gibt es noch nicht.',
  'own.link.unseen': 'Verknüpfungen sind von hier aus nicht zu sehen.',
  'own.link.expected': 'Eine Verknüpfung „{relation}“.',
  'own.link.fix': '„{relation}“ verknüpfen',
  'own.attachment.there': {
    by: 'count',
    one: 'Eine Datei ist angehängt.',
    other: '{count} Dateien sind angehängt.',
  },
  'own.attachment.none': 'Noch ist keine Datei angehängt.',
  'own.attachment.unseen': 'Ob eine Datei angehängt ist, lässt sich von hier aus nicht sehen.',
  'own.attachment.expected': 'Eine Datei am Ticket.',
  'own.attachment.fix': 'Eine Datei anhängen',
  'own.pattern.found': 'Was „{name}“ sucht, ist da.',
  'own.pattern.none': 'Was „{name}“ sucht, ist noch nicht da.',
  'own.pattern.unseen': 'Die Beschreibung ist von hier aus nicht zu sehen.',
  'own.pattern.elsewhere':
    'Was „{name}“ sucht, steht vielleicht hinter dem Link oder im Bild; von hier aus ist es nicht zu lesen.',
  'own.pattern.unread': 'Diese Version der App kann noch nicht nach „{name}“ suchen.',
  'own.pattern.expected': 'Worte, auf die {pattern} passt.',
  'own.pattern.fix': 'Ergänzen, was „{name}“ sucht',
};
