/** What the prep page says in German where somebody takes its stories along in a file. */
import type { prepExportTexts as english } from '../../en/pages/prep-export';
import type { PageTexts } from '../../page-texts';

export const prepExportTexts: PageTexts<typeof english> = {
  'prep.export.hint': 'Die gezeigten Stories, wie sie jetzt sind. Kein Name steht darin.',
  'prep.export.csv': 'Tabelle (CSV)',
  'prep.export.markdown': 'Text (Markdown)',
  'prep.export.saved': '{file} ist gespeichert.',
  'prep.export.lost': 'Die Datei ließ sich nicht erstellen. Bitte noch einmal versuchen.',
  'prep.export.title': '{name}: die nächsten Stories',
  'prep.export.own-check': 'eine eigene Prüfung des Teams',
  'prep.export.part.confirm': 'bestätigen',
  'prep.export.part.discuss': 'besprechen',
  'prep.export.part.draft': 'vorher entwerfen',
  'prep.export.column.rank': 'Rang',
  'prep.export.column.key': 'Schlüssel',
  'prep.export.column.summary': 'Titel',
  'prep.export.column.type': 'Typ',
  'prep.export.column.epic': 'Epic',
  'prep.export.column.band': 'Bereitschaft',
  'prep.export.column.score': 'Score',
  'prep.export.column.size': 'Größe',
  'prep.export.column.agenda': 'Im Meeting',
  'prep.export.column.next': 'Nächster Schritt',
  'prep.export.column.minutes': 'Minuten bis bereit',
  'prep.export.column.findings': 'Was helfen würde',
  'prep.export.column.questions': 'Offene Fragen',
  'prep.export.column.labels': 'Stichwörter',
  'prep.export.column.components': 'Komponenten',
  'prep.export.column.link': 'Link',
};
