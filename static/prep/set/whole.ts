/** The lists that the set line opens and what one can do there, with their words: loaded when somebody opens one. */
import { alsoSpeak } from '../../shared/also-speak';
import { PAIR_TEXTS } from './texts';

export { KeptList } from './kept-list';
export { SetList } from './set-list';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([PAIR_TEXTS]);
}
