/** What one chooses stories with, and its words, loaded after the first paint. */
import type { BacklogRow } from '../../../src/contract';
import { alsoSpeak } from '../../shared/also-speak';
import { matches } from './matching';
import { sorted } from './sorting';
import { FILTER_TEXTS, QUESTION_TEXTS } from './texts';
import type { View } from './view';

export { AllQuestions } from '../questions/all-questions';
export { FilterBar } from './filter-bar';
export { keep, readKept } from './kept';
export { KeysHelp } from './keys-help';
export { turned } from './sorting';
export { onStoryKey } from './story-keys';
export { GroupedRows } from '../table/grouped-rows';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([FILTER_TEXTS, QUESTION_TEXTS]);
}

/** The stories that fit, in the order that was asked for. */
export function shownOf(rows: readonly BacklogRow[], { filter, sorting }: View): readonly BacklogRow[] {
  return sorted(
    rows.filter((row) => matches(row, filter)),
    sorting,
  );
}
