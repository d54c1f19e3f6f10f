/** How German says outright that an item gathers several. */
import { LETTERS, typed } from './letters';

const WORK = `(?:fixes|bugs|bugfixes|fehler|fehlern|fehlerbehebungen|verbesserungen|änderungen|anpassungen|aufgaben|arbeiten|restarbeiten|themen|sachen|dinge|punkte|probleme|optimierungen|refactorings?|to-?dos|kleinigkeiten|korrekturen|tickets|issues)`;
/** "Diverse Fehler im Editor", "Restliche Arbeiten", "Sonstiges": a title that names no one thing. */
export const CATCH_ALL = new RegExp(
  typed(
    `(?<![${LETTERS}])(?:diverse|verschiedene|sonstige|restliche|übrige|allerlei|mehrere kleine|kleinere|various)[rn]? (?:[${LETTERS}/-]{1,20} ){0,2}?${WORK}(?![${LETTERS}])|^[^${LETTERS}]{0,3}(?:diverses|sonstiges|verschiedenes|kleinkram|kleinigkeiten|restarbeiten|misc|aufräumarbeiten)(?![${LETTERS}])`,
  ),
  'i',
);
/** "Das sind eigentlich fünf Fehler in einem." */
export const SEVERAL_IN_ONE = new RegExp(
  typed(
    `(?<![${LETTERS}\\d])(?:\\d{1,2}|zwei|drei|vier|fünf|sechs|mehrere|viele) (?:[${LETTERS}]{1,20} )?(?:bugs|fehler|probleme|stories|storys|aufgaben|dinge|sachen|tickets|features|themen|punkte) in (?:einem|einer|1)(?![${LETTERS}])`,
  ),
  'i',
);
/** One of these is in every text that says so. */
export const IN_ONE = [' in eine', ' in 1'] as const;
