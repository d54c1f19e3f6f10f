/** What the pages say in French, a file each: the keys that English has, and no other. */
import type { EN_PAGES } from '../en/pages';
import type { PageTexts } from '../page-texts';
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

export const FR_PAGES: PageTexts<typeof EN_PAGES> = {
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
