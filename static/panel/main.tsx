/** Starts the readiness panel, which sits beside an issue. */
import { askedEarly } from '../shared/asked-early';
import { readStory } from '../shared/bridge';
import { startPage } from '../shared/start-page';
import { Panel } from './panel';
import { PANEL_TEXTS } from './texts';
import '../shared/base.css';
import '../shared/parts.css';
import './panel.css';

void startPage(<Panel read={askedEarly(readStory)} />, 'panel.title', [PANEL_TEXTS]);
