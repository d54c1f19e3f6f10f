/** What the pages say in Spanish, a file each. The words observe, then help. */
import { errorTexts } from './pages/errors';
import { panelTexts } from './pages/panel';
import { prepTexts } from './pages/prep';
import { prepSetTexts } from './pages/prep-set';
import { settingsTexts } from './pages/settings';
import { sharedTexts } from './pages/shared';
import { teamTexts } from './pages/team';

export const ES_PAGES = {
  ...sharedTexts,
  ...errorTexts,
  ...panelTexts,
  ...prepTexts,
  ...prepSetTexts,
  ...settingsTexts,
  ...teamTexts,
};
