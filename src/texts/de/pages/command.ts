/** What the command palette's page says in German: of which project? */
import type { commandTexts as english } from '../../en/pages/command';
import type { PageTexts } from '../../page-texts';

export const commandTexts: PageTexts<typeof english> = {
  'command.title': 'Refinement-Vorbereitung öffnen',
  'command.hint': 'Von welchem Projekt? Ein paar Buchstaben von Name oder Schlüssel genügen.',
  'command.project': 'Projekt',
  'command.loading': 'Projekte werden gesucht …',
  'command.none': 'Kein Projekt dieses Namens, das Sie sehen können. Weniger Buchstaben finden mehr.',
  'command.stuck':
    'Jira hat die Seite nicht geöffnet. Versuchen Sie es noch einmal, oder öffnen Sie sie im Projekt.',
};
