/**
 * What the pages say in English, a file each. The words observe, then help: they speak of stories, not of people, and
 * know no alarm. English names the keys: every other language must hold the same ones.
 */
import { errorTexts } from './pages/errors';
import { panelTexts } from './pages/panel';
import { prepTexts } from './pages/prep';
import { prepSetTexts } from './pages/prep-set';
import { settingsTexts } from './pages/settings';
import { sharedTexts } from './pages/shared';
import { teamTexts } from './pages/team';

export const EN_PAGES = {
  ...sharedTexts,
  ...errorTexts,
  ...panelTexts,
  ...prepTexts,
  ...prepSetTexts,
  ...settingsTexts,
  ...teamTexts,
};
