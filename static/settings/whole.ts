/** All of the editor, for a page that loads it only when somebody wants it: its words come along. */
import { alsoSpeak } from '../shared/also-speak';
import { MISTAKE_TEXTS, SETTINGS_TEXTS } from './texts';
import './look';

export { Editor } from './editor';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([SETTINGS_TEXTS, MISTAKE_TEXTS]);
}
