/** What the pages say in German, a file each, with the keys that English has. */
import type { PageKey } from '../page-texts';
import type { Text } from '../text';
import { commandTexts } from './pages/command';
import { errorTexts } from './pages/errors';
import { panelTexts } from './pages/panel';
import { panelDeskTexts } from './pages/panel-desks';
import { panelEditorTexts } from './pages/panel-editors';
import { panelFixTexts } from './pages/panel-fixes';
import { panelNoteTexts } from './pages/panel-notes';
import { panelPastTexts } from './pages/panel-past';
import { panelRelationTexts } from './pages/panel-relations';
import { prepExportTexts } from './pages/prep-export';
import { prepTexts } from './pages/prep';
import { prepAgendaTexts } from './pages/prep-agenda';
import { prepFilterTexts } from './pages/prep-filter';
import { prepHelpTexts } from './pages/prep-help';
import { prepCouldHelpTexts } from './pages/prep-could-help';
import { prepListTexts } from './pages/prep-list';
import { prepOverTimeTexts } from './pages/prep-over-time';
import { prepMeetingTexts } from './pages/prep-meeting';
import { prepPairTexts } from './pages/prep-pair';
import { prepQuestionTexts } from './pages/prep-questions';
import { prepRowTexts } from './pages/prep-row';
import { prepWholeTexts } from './pages/prep-whole';
import { prepSetTexts } from './pages/prep-set';
import { settingsTexts } from './pages/settings';
import { sharedTexts } from './pages/shared';
import { sprintTexts } from './pages/sprint';
import { teamTexts } from './pages/team';

export const DE_PAGES: Readonly<Record<PageKey, Text>> = {
  ...sharedTexts,
  ...commandTexts,
  ...errorTexts,
  ...panelTexts,
  ...panelDeskTexts,
  ...panelEditorTexts,
  ...panelFixTexts,
  ...panelNoteTexts,
  ...panelPastTexts,
  ...panelRelationTexts,
  ...prepTexts,
  ...prepExportTexts,
  ...prepAgendaTexts,
  ...prepFilterTexts,
  ...prepHelpTexts,
  ...prepCouldHelpTexts,
  ...prepListTexts,
  ...prepOverTimeTexts,
  ...prepMeetingTexts,
  ...prepPairTexts,
  ...prepQuestionTexts,
  ...prepRowTexts,
  ...prepSetTexts,
  ...prepWholeTexts,
  ...settingsTexts,
  ...sprintTexts,
  ...teamTexts,
};
