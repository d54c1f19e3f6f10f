/** What the command palette's page says in French: of which project? */
import type { commandTexts as english } from '../../en/pages/command';
import type { PageTexts } from '../../page-texts';

export const commandTexts: PageTexts<typeof english> = {
  'command.title': 'Ouvrir la préparation du refinement',
  'command.hint': 'De quel projet ? Quelques lettres du nom ou de la clé suffisent.',
  'command.project': 'Projet',
  'command.loading': 'Recherche des projets …',
  'command.none': 'Aucun projet de ce nom que vous puissiez voir. Essayez avec moins de lettres.',
  'command.stuck': 'Jira n’a pas ouvert la page. Réessayez, ou ouvrez-la depuis le projet.',
};
