/** The line about the next meeting with its words, loaded after the first paint. */
import { alsoSpeak } from '../../shared/also-speak';
import { MEETING_TEXTS } from './texts';

export { MeetingLine } from './meeting-line';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([MEETING_TEXTS]);
}
