/** From what somebody wants to do to what they are given to edit. Pure. */
import type { FixDesk } from '../../../src/contract/fixes';
import type { QuestionView } from '../../../src/contract/notes';
import type { Finding } from '../../../src/readiness/finding';
import { languagesNeeded } from '../../../src/readiness/spoken';
import { STORY_WORDS, type StoryWords } from '../../../src/texts/story-words';
import type { Reading } from '../../../src/readiness/reading';
import { currentWords } from '../../shared/words';
import type { FixTask } from './task';
import { assessed, read, type Judge } from './judge';
import { planFor, type Plan } from './plan';
import { wayOf, type Way } from './way';

export interface Planned {
  readonly way: Way;
  /** For the story as it is there; `null` where there is nothing left to do. */
  readonly planFor: (desk: FixDesk) => Plan | null;
}

/**
 * @param findings what the panel showed when the button was pressed
 * @returns `null` for a task that is gone meanwhile
 */
export function planOf(
  task: FixTask,
  findings: readonly Finding[],
  questions: readonly QuestionView[],
  judge: Judge,
): Planned | null {
  const question =
    task.kind === 'answer' ? (questions.find(({ id }) => id === task.questionId) ?? null) : null;
  const shown = task.kind === 'fix' ? findings.find(({ check }) => check === task.check) : undefined;
  const way = task.kind === 'answer' ? 'answer' : shown === undefined ? null : wayOf(shown);
  if (way === null) return null;
  return {
    way,
    planFor: (desk) => {
      const reading = read(desk.story, judge);
      const now = assessed(desk.story, judge).findings.find(({ check }) => check === shown?.check);
      return planFor(way, { desk, reading, words: wordsFor(reading), finding: now ?? null, question });
    },
  };
}

/** A story that doesn't tell its language yet will be written in that of whoever looks. */
function wordsFor({ story, spoken }: Reading): StoryWords {
  return STORY_WORDS[languagesNeeded(story).size === 0 ? currentWords().language : spoken.main.code];
}
