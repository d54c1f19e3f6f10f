/** What the command palette's page says in Portuguese: of which project? */
import type { commandTexts as english } from '../../en/pages/command';
import type { PageTexts } from '../../page-texts';

export const commandTexts: PageTexts<typeof english> = {
  'command.title': 'Abrir a preparação do refinamento',
  'command.hint': 'De qual projeto? Bastam algumas letras do nome ou da chave.',
  'command.project': 'Projeto',
  'command.loading': 'Procurando projetos …',
  'command.none': 'Nenhum projeto com esse nome que você possa ver. Tente com menos letras.',
  'command.stuck': 'O Jira não abriu a página. Tente de novo ou abra-a pelo projeto.',
};
