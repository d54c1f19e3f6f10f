/**
 * What the refinement-prep page says in German. {whole} is one of `prep.of.*`, in the dative: every sentence with it
 * says „von“ or „bei“.
 */
import type { prepTexts as english } from '../../en/pages/prep';
import type { PageTexts } from '../../page-texts';

export const prepTexts: PageTexts<typeof english> = {
  'prep.title': 'Refinement-Vorbereitung',
  'prep.board.forgotten':
    'Diese Auswahl gilt fürs Erste; für das nächste Mal ließ sich das Board nicht merken.',
  'prep.again': 'Aktualisieren',
  'prep.rules': 'Unsere Regeln',
  'prep.rules.loading': 'Die Regeln werden geöffnet …',
  'prep.stuck': 'Jira hat das Ticket nicht geöffnet. Versuch es noch einmal oder öffne es im Backlog.',
  'prep.loading': 'Das Backlog wird gelesen …',
  'prep.headline.all': 'Von {whole} wirken alle bereit.',
  'prep.headline.some': {
    by: 'count',
    one: 'Eine von {whole} wirkt bereit.',
    other: '{words} von {whole} wirken bereit.',
  },
  'prep.headline.none': 'Von {whole} wirkt noch keine bereit.',
  'prep.headline.only.ready': 'Die einzige Story hier wirkt bereit.',
  'prep.headline.only.on-its-way': 'Die einzige Story hier ist auf einem guten Weg.',
  'prep.headline.only.unseen':
    'Von der einzigen Story hier ist zu wenig zu sehen, um zu sagen, ob sie bereit ist.',
  'prep.headline.nothing': 'Von {whole} ist zu wenig zu sehen, um zu sagen, ob sie bereit sind.',
  'prep.headline.unseen': {
    by: 'count',
    one: 'Bei einer ist zu wenig zu sehen, um es zu sagen.',
    other: 'Bei {words} ist zu wenig zu sehen, um es zu sagen.',
  },
  'prep.of.first': 'den ersten {words} Stories',
  'prep.of.these': 'den {words} Stories',
  'prep.of.sprint': 'den {words} Stories für den nächsten Sprint',
  'prep.of.flow': 'den {words} Stories der nächsten zwei Wochen',
  'prep.headline.after.ready': 'Auch der Sprint danach wirkt bereit.',
  'prep.headline.after.some': 'Der Sprint danach ist auf einem guten Weg.',
  'prep.headline.after.open': 'Der Sprint danach ist noch offen.',
  'prep.headline.after.empty': 'Für den Sprint danach steht noch nichts im Backlog.',
  'prep.headline.enough': 'Was bereit ist, reicht für drei Sprints: mehr, als nötig ist.',
  'prep.row.questions': { by: 'count', one: '{digits} Frage', other: '{digits} Fragen' },
  'prep.row.understood': { by: 'count', one: '{words} versteht sie', other: '{words} verstehen sie' },
  'prep.strip.sprint': 'eine Linie: hier endet ein Sprint',
  'prep.strip': 'Die ersten {count} Stories nach Rang: {parts}.',
  'prep.strip.part': '{count}-mal {band}',
  'prep.strip.size': 'je höher der Balken, desto größer die Story',
  'prep.strip.first': 'die ersten {count} davon',
  'prep.table': 'Stories nach Rang',
  'prep.column.story': 'Story',
  'prep.column.band': 'Stand',
  'prep.column.next': 'Nächster Schritt',
  'prep.column.who': 'Wer',
  'prep.column.size': 'Größe',
  'prep.epic': 'Epic:',
  'prep.step.none': 'nichts mehr zu tun',
  'prep.step.unseen': 'öffnen, um mehr zu sehen',
  'prep.size.none': 'noch keine Größe',
  'prep.shown': { by: 'count', one: '{digits} Story', other: '{digits} Stories nach Rang' },
  'prep.first': {
    by: 'count',
    one: 'Die erste Story nach Rang',
    other: 'Die ersten {digits} Stories nach Rang',
  },
  'prep.more': 'Die nächsten {count} zeigen',
  'prep.more.loading': 'Weitere Stories werden gelesen …',
  'prep.no-board': 'Dieses Projekt hat kein Board, deshalb stehen hier alle offenen Tickets.',
  'prep.empty.board': 'Dieses Backlog ist leer. Was neu dazukommt, erscheint hier, nach Rang geordnet.',
  'prep.empty.project': 'In diesem Projekt ist noch kein Ticket offen. Was neu dazukommt, erscheint hier.',
  'prep.stale': 'So sah es eben noch aus.',
};
