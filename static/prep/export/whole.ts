/** All that makes a file of the stories, with its words: loaded when somebody opens it. */
import { alsoSpeak } from '../../shared/also-speak';
import { EXPORT_TEXTS } from './texts';

export { ExportMenu } from './export-menu';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([EXPORT_TEXTS]);
}
