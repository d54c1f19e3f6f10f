/** Starts the readiness panel, which sits beside an issue. */
import { askedEarly } from '../shared/asked-early';
import { readStory } from '../shared/bridge';
import { startPage } from '../shared/start-page';
import { Panel } from './panel';
import { FIX_TEXTS } from './fixes/texts';
import { NOTE_TEXTS } from './notes/texts';
import { RELATION_TEXTS } from './relations/texts';
import { PANEL_TEXTS } from './texts';
import '../shared/base.css';
import '../shared/parts.css';
import './panel.css';
import './fixes/fixes.css';
import './notes/notes.css';
import './past/past.css';
import './relations/relations.css';
import '../shared/search-field.css';

void startPage(<Panel read={askedEarly(readStory)} />, 'panel.title', [
  PANEL_TEXTS,
  FIX_TEXTS,
  NOTE_TEXTS,
  RELATION_TEXTS,
]);
