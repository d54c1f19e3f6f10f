/** Starts the page of rules in a project's settings. */
import { askedEarly } from '../shared/asked-early';
import { readDefinition } from '../shared/definition-calls';
import { startPage } from '../shared/start-page';
import { TEAM_TEXTS } from '../shared/team-texts';
import { SettingsPage } from './page';
import { MISTAKE_TEXTS, SETTINGS_TEXTS } from './texts';
import '../shared/base.css';
import '../shared/parts.css';
import './page.css';
import './look';

const readChosen = askedEarly(() => readDefinition(null));
void startPage(<SettingsPage readChosen={readChosen} />, 'settings.title', [
  SETTINGS_TEXTS,
  MISTAKE_TEXTS,
  TEAM_TEXTS,
]);
