/** What the prep page says in German of a story that was opened over it. */
import type { prepRowTexts as english } from '../../en/pages/prep-row';
import type { PageTexts } from '../../page-texts';

export const prepRowTexts: PageTexts<typeof english> = {
  'prep.row.now': '{key} ist jetzt „{band}“.',
  'prep.row.gone': '{key} ist nicht mehr in diesem Backlog.',
  'prep.row.unread': '{key} ließ sich nicht noch einmal ansehen; was hier steht, kann älter sein.',
};
