/** Starts the refinement-prep page of a project. */
import { askedEarly } from '../shared/asked-early';
import { readBacklog } from '../shared/bridge';
import { startPage } from '../shared/start-page';
import { TEAM_TEXTS } from '../shared/team-texts';
import { Prep } from './prep';
import { PREP_TEXTS, SET_TEXTS } from './texts';
import '../shared/base.css';
import '../shared/parts.css';
import '../shared/search-field.css';
import './prep.css';
import './strip.css';
import './set.css';
import './table.css';
import './who-is-who.css';
import './agenda/agenda.css';
import './could-help/could-help.css';
import './over-time/over-time.css';
import './prep-list/prep-list.css';
import './meeting/meeting.css';
import './help/help.css';

const readChosen = askedEarly(() => readBacklog(null, null));
void startPage(<Prep readChosen={readChosen} />, 'prep.title', [PREP_TEXTS, SET_TEXTS, TEAM_TEXTS]);
