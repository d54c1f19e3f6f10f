/** What the pages say in German, a file each, with the keys that English has. */
import type { PageKey } from '../page-texts';
import type { Text } from '../text';
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

export const DE_PAGES: Readonly<Record<PageKey, Text>> = {
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
