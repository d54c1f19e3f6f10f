/** Starts the page that the command palette opens: it knows no project, so it asks for one. */
import { startPage } from '../shared/start-page';
import { FindProject } from './find-project';
import { COMMAND_TEXTS } from './texts';
import '../shared/base.css';
import '../shared/parts.css';
import '../shared/search-field.css';
import './command.css';

void startPage(<FindProject />, 'command.title', [COMMAND_TEXTS]);
