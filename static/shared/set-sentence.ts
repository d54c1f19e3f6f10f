/** What is said about a story and another one, in the words of the page. */
import type { SetFinding } from '../../src/readiness/set/finding';
import * as texts from '../../src/texts/set-sentence';
import { currentWords } from './words';

/**
 * The reason why the two are named together.
 * @param name what the story is called; by default by its key. `thisStory()` where somebody looks at it.
 */
export function setSentence(finding: Pick<SetFinding, 'why' | 'story' | 'other'>, name?: string): string {
  return texts.setSentence(finding, currentWords(), name);
}

/** What most do where a story does otherwise, to be followed by one that shows it. Only of `uniform`. */
export function whatMostDo(finding: Pick<SetFinding, 'why'>): string {
  return texts.whatMostDo(finding, currentWords());
}

/** What one could do about it. */
export function setHow(finding: Pick<SetFinding, 'check' | 'why'>): string {
  return texts.setHow(finding, currentWords());
}

/** What the story is called that somebody looks at. */
export function thisStory(): string {
  return texts.thisStory(currentWords());
}
