/** What the panel says in German about questions, "not right here", and what a team calls understood or ready. Of the story, never of a person. */
import type { panelNoteTexts as english } from '../../en/pages/panel-notes';
import type { PageTexts } from '../../page-texts';

export const panelNoteTexts: PageTexts<typeof english> = {
  'panel.notes.loading': 'Wird geöffnet …',
  'panel.notes.unloaded':
    'Das ließ sich nicht öffnen. Verloren ist nichts: Versuch es noch einmal oder lade die Seite neu.',
  'panel.notes.cancel': 'Abbrechen',
  'panel.notes.not-kept':
    'Eine Sicherheitsstufe begrenzt, wer dieses Ticket sieht. Darum speichert die App nichts dazu: keine Fragen und keine Notizen.',
  'panel.notes.asked': 'Die Frage steht da.',
  'panel.notes.answered': 'Die Antwort ist gespeichert.',
  'panel.notes.withdrawn': 'Die Frage ist weg.',
  'panel.notes.asked-again': 'Danach wird wieder gefragt.',

  'panel.not-right-here': 'Passt hier nicht',
  'panel.not-right-here.reason': 'Warum es hier nicht passt (wenn du magst)',
  'panel.not-right-here.seen': 'Das Team sieht den Grund, ohne Namen.',
  'panel.not-right-here.leave-out': 'Hier weglassen',
  'panel.left-out': {
    by: 'count',
    one: 'eine Prüfung ist hier weggelassen',
    other: '{words} Prüfungen sind hier weggelassen',
  },
  'panel.left-out.again': 'Wieder danach fragen',

  'panel.questions': 'Fragen',
  'panel.questions.none': 'Noch keine Fragen.',
  'panel.questions.ask': 'Frage stellen',
  'panel.questions.ask.text': 'Eine Frage hierzu',
  'panel.questions.ask.for': 'Wer sie beantworten kann',
  'panel.questions.ask.send': 'Frage absenden',
  'panel.questions.full': 'Mehr Fragen passen nicht an ein Ticket.',
  'panel.questions.for': 'Gefragt: {who}',
  'panel.questions.answer': 'Antworten',
  'panel.questions.answer.text': 'Die Antwort',
  'panel.questions.answer.save': 'Antwort speichern',
  'panel.questions.answer.empty': 'Bleibt das Feld leer, ist die Frage wieder offen.',
  'panel.questions.answer.theirs': 'Inzwischen gibt es diese Antwort. Dein Text steht noch hier.',
  'panel.questions.answer.instead': 'Stattdessen meine speichern',
  'panel.questions.change': 'Antwort ändern',
  'panel.questions.withdraw': 'Zurücknehmen',
  'panel.questions.answered': {
    by: 'count',
    one: 'eine Frage ist beantwortet',
    other: '{words} Fragen sind beantwortet',
  },
  'panel.questions.take': 'In die Story übernehmen',
  'panel.questions.taken': 'Das steht in der Story.',

  'panel.understood': 'Mir ist das klar',
  'panel.understood.count': {
    by: 'count',
    one: 'für {words} Person klar',
    other: 'für {words} Personen klar',
  },
  'panel.agreed': 'Für mich ist das bereit',
  'panel.agreed.takes': '„Bereit (vereinbart)“, sobald PO und zwei aus dem Team das sagen.',
  'panel.agreed.so-far.po': 'Bisher sagt PO das.',
  'panel.agreed.so-far.others': {
    by: 'count',
    one: 'Bisher sagt das jemand aus dem Team.',
    other: 'Bisher sagen das {words} aus dem Team.',
  },
  'panel.agreed.so-far.both': {
    by: 'count',
    one: 'Bisher sagen das PO und noch jemand aus dem Team.',
    other: 'Bisher sagen das PO und {words} aus dem Team.',
  },
  'panel.agreed.stands': 'PO und zwei aus dem Team sagen: Das ist bereit.',
  'panel.agreed.outdated':
    'Das war so vereinbart; seitdem hat sich ein Kriterium oder ein guter Teil des Textes geändert.',
};
