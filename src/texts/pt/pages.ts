/** What the pages say in Portuguese, a file each. The words observe, then help. */
import { errorTexts } from './pages/errors';
import { panelTexts } from './pages/panel';
import { panelFixTexts } from './pages/panel-fixes';
import { panelNoteTexts } from './pages/panel-notes';
import { panelPastTexts } from './pages/panel-past';
import { panelRelationTexts } from './pages/panel-relations';
import { prepTexts } from './pages/prep';
import { prepSetTexts } from './pages/prep-set';
import { settingsTexts } from './pages/settings';
import { sharedTexts } from './pages/shared';
import { teamTexts } from './pages/team';

export const PT_PAGES = {
  ...sharedTexts,
  ...errorTexts,
  ...panelTexts,
  ...panelFixTexts,
  ...panelNoteTexts,
  ...panelPastTexts,
  ...panelRelationTexts,
  ...prepTexts,
  ...prepSetTexts,
  ...settingsTexts,
  ...teamTexts,
};
