/** Questions about a story: anybody of its team asks, and anybody answers. They change nothing of its score. */
import type { StoryReading } from '../../contract';
import { MOST_QUESTIONS } from '../../contract/notes';
import type { Who } from '../../readiness/finding';
import type { World } from '../ports';
import { Problem } from '../problem';
import { changeNote, type Speaking } from './change-note';
import { markOf } from './mark';
import type { KeptQuestion, StoryNote } from './story-note';

export interface Asked {
  /** Not yet given to another question. */
  readonly id: string;
  /** Trimmed, and not empty. */
  readonly text: string;
  readonly for: Who;
}

/**
 * Asks a question. The same one by the same person, still without an answer, is asked once.
 * @throws Problem `changed-meanwhile` where there are as many as there may be: a page offers no more then; as `changeNote`
 */
export function askQuestion(world: World, speaking: Speaking, asked: Asked): Promise<StoryReading> {
  const by = own(speaking);
  return changeNote(world, speaking, (note) => {
    const isSame = (one: KeptQuestion): boolean =>
      one.by === by && one.text === asked.text && one.for === asked.for && one.answer === null;
    if (note.questions.some(isSame)) return note;
    if (note.questions.length >= MOST_QUESTIONS) throw new Problem('changed-meanwhile', 'too many questions');
    const { id, text } = asked;
    const question = { id, text, for: asked.for, answer: null, isTaken: false, by };
    return { ...note, questions: [...note.questions, question] };
  });
}

/**
 * Takes one's own question back, its answer with it; one that is gone already is gone.
 * @throws Problem `not-allowed` for another one's; as `changeNote`
 */
export function withdrawQuestion(
  world: World,
  speaking: Speaking,
  { id }: { readonly id: string },
): Promise<StoryReading> {
  return changeNote(world, speaking, (note) => {
    const found = note.questions.find((one) => one.id === id);
    if (found === undefined) return note;
    if (found.by !== own(speaking)) throw new Problem('not-allowed', 'another one’s question');
    return { ...note, questions: note.questions.filter((one) => one !== found) };
  });
}

/**
 * Answers a question, or takes the answer away. Another answer is yet to be taken into the story.
 * @param over the answer as it was read
 * @throws Problem `changed-meanwhile` where it is another one by now, or the question was taken back; as `changeNote`
 */
export function answerQuestion(
  world: World,
  speaking: Speaking,
  { id, answer, over }: { readonly id: string; readonly answer: string | null; readonly over: string | null },
): Promise<StoryReading> {
  return changeNote(world, speaking, (note) =>
    changed(note, id, (question) => {
      if (question.answer === answer) return question;
      if (question.answer !== over) throw new Problem('changed-meanwhile', 'somebody else answered');
      return { ...question, answer, isTaken: false };
    }),
  );
}

/**
 * Notes that the answer stands in the story, or no longer does.
 * @throws Problem `changed-meanwhile` where the question or its answer was taken back; as `changeNote`
 */
export function markTaken(
  world: World,
  speaking: Speaking,
  { id, taken }: { readonly id: string; readonly taken: boolean },
): Promise<StoryReading> {
  return changeNote(world, speaking, (note) =>
    changed(note, id, (question) => {
      if (question.isTaken === taken) return question;
      if (question.answer === null) throw new Problem('changed-meanwhile', 'the answer was taken away');
      return { ...question, isTaken: taken };
    }),
  );
}

function own({ story, accountId }: Speaking): string {
  return markOf(story.item.story.id, accountId);
}

/** @returns the note itself where the question stays as it is */
function changed(note: StoryNote, id: string, change: (question: KeptQuestion) => KeptQuestion): StoryNote {
  const found = note.questions.find((one) => one.id === id);
  if (found === undefined) throw new Problem('changed-meanwhile', 'the question was taken back');
  const next = change(found);
  if (next === found) return note;
  return { ...note, questions: note.questions.map((one) => (one === found ? next : one)) };
}
