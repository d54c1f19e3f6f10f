/** All that reads and shows a whole backlog, with its words: loaded when somebody asks for it. */
import './whole.css';
import { alsoSpeak } from '../../shared/also-speak';
import { WHOLE_TEXTS } from './texts';

export { WholeView } from './whole-view';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([WHOLE_TEXTS]);
}
