/** What the prep page says in French of a story that was opened over it. */
import type { prepRowTexts as english } from '../../en/pages/prep-row';
import type { PageTexts } from '../../page-texts';

export const prepRowTexts: PageTexts<typeof english> = {
  'prep.row.now': '{key} est maintenant « {band} ».',
  'prep.row.gone': '{key} n’est plus dans ce backlog.',
  'prep.row.unread': '{key} n’a pas pu être relue ; ce qui est affiché ici peut être plus ancien.',
};
