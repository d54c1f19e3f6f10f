/** What the prep page says in Portuguese of a story that was opened over it. */
import type { prepRowTexts as english } from '../../en/pages/prep-row';
import type { PageTexts } from '../../page-texts';

export const prepRowTexts: PageTexts<typeof english> = {
  'prep.row.now': '{key} agora está em “{band}”.',
  'prep.row.gone': '{key} já não está neste backlog.',
  'prep.row.unread': 'Não foi possível olhar {key} de novo; o que aparece aqui pode ser mais antigo.',
};
