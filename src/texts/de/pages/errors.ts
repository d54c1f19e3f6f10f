/** What went wrong, and what to do, in German: one sentence for each code, never of a person. */
import type { errorTexts as english } from '../../en/pages/errors';
import type { PageTexts } from '../../page-texts';

export const errorTexts: PageTexts<typeof english> = {
  'error.not-found':
    'Hier gibt es nichts zu zeigen: Es ist nicht mehr da, oder es braucht eine Berechtigung, die du nicht hast.',
  'error.not-in-team':
    'Hier bereitet das Team diese Stories vor. Offen ist es für alle, die sie bearbeiten dürfen.',
  'error.not-allowed': 'Ansehen kannst du es; zum Ändern braucht es eine Berechtigung, die du nicht hast.',
  'error.signed-out':
    'Jira möchte, dass du dich neu anmeldest. Mach das in einem anderen Tab, komm dann hierher zurück und versuch es noch einmal.',
  'error.bad-request': 'Diese Seite ist älter als die App dahinter. Lade sie neu, dann geht es weiter.',
  'error.changed-meanwhile':
    'Inzwischen hat jemand anderes hier etwas geändert. Von dir ist noch nichts gespeichert: Sieh es dir noch einmal an und speichere dann.',
  'error.role-taken':
    'Diese Rolle teilen sich hier schon zwei, oder sind kurz davor. Platz ist wieder, sobald eine Person sie übergibt oder abgibt.',
  'error.would-lock-out':
    'Du selbst stehst nicht auf dieser Liste, deshalb ist nichts gespeichert. Nimm dich dazu und speichere dann noch einmal.',
  'error.person-unknown':
    'Einer Person davon kann in diesem Projekt keine Arbeit zugewiesen werden, jedenfalls nicht mehr. Gespeichert ist nichts: Wähle jemand anderen.',
  'error.no-such-field':
    'Eine Regel fragt nach einem Feld, das es in diesem Jira nicht gibt, oder nicht mehr. Gespeichert ist noch nichts: Wähle ein anderes Feld, oder lass die Regel weg.',
  'error.unreadable':
    'Was euer Team hier gespeichert hat, kann diese Version der App nicht lesen. Es bleibt, wie es ist; lade die Seite in einer Weile neu.',
  'error.no-story':
    'Epics und Unteraufgaben werden über ihre Stories vorbereitet: Öffne eine davon, um zu sehen, wie weit sie ist.',
  'error.no-context': 'Öffne das aus einem Ticket oder einem Projekt heraus, dann gibt es etwas zu sehen.',
  'error.busy': 'Jira bittet um eine kurze Pause. Versuch es in einer Minute noch einmal.',
  'error.busy.seconds': 'Jira bittet um eine kurze Pause. Versuch es in {seconds} Sekunden noch einmal.',
  'error.busy.minutes': 'Jira bittet um eine längere Pause. Versuch es in {minutes} Minuten noch einmal.',
  'error.jira-unavailable': 'Jira hat anders geantwortet als erwartet. Versuch es gleich noch einmal.',
  'error.no-answer':
    'Es kam keine Antwort, vielleicht ist die Verbindung gerade weg. Versuch es gleich noch einmal.',
  'error.unexpected':
    'Das hat nicht geklappt, und es liegt an der App. Versuch es noch einmal; geändert wurde nichts.',
  'error.again': 'Noch einmal versuchen',
};
