/** What the prep page says in Spanish of a story that was opened over it. */
import type { prepRowTexts as english } from '../../en/pages/prep-row';
import type { PageTexts } from '../../page-texts';

export const prepRowTexts: PageTexts<typeof english> = {
  'prep.row.now': '{key} ahora está en «{band}».',
  'prep.row.gone': '{key} ya no está en este backlog.',
  'prep.row.unread': 'No se ha podido volver a mirar {key}; lo que se ve aquí puede ser anterior.',
};
