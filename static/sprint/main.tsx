/** Starts the page about one sprint, which Jira opens over the backlog. */
import { PREP_TEXTS } from '../prep/texts';
import { askedEarly } from '../shared/asked-early';
import { readSprint } from '../shared/sprint-calls';
import { startPage } from '../shared/start-page';
import { Sprint } from './sprint';
import { SPRINT_TEXTS } from './texts';
import '../shared/base.css';
import '../shared/parts.css';
import '../prep/prep.css';
import '../prep/table.css';
import './sprint.css';

const read = askedEarly(readSprint);
void startPage(<Sprint read={read} />, 'sprint.title', [PREP_TEXTS, SPRINT_TEXTS]);
