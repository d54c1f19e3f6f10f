/** The calls about what a team says of a story beside its text. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { StoryReading } from '../contract';
import { LONGEST_ANSWER, LONGEST_QUESTION, LONGEST_REASON } from '../contract/notes';
import { agreeReady } from '../usecases/notes/agree-ready';
import type { Speaking } from '../usecases/notes/change-note';
import { contestCheck } from '../usecases/notes/contest-check';
import { answerQuestion, askQuestion, markTaken, withdrawQuestion } from '../usecases/notes/questions';
import { sayUnderstood } from '../usecases/notes/say-understood';
import type { World } from '../usecases/ports';
import { readStoryInTeam } from '../usecases/story-in-team';
import { onStoryInPart, type Call } from './call';

const contest = z.object({
  check: z.string().min(1).max(60),
  contested: z.boolean(),
  reason: z.string().trim().max(LONGEST_REASON),
});
const id = z.string().min(1).max(60);
const question = z.object({
  text: z.string().trim().min(1).max(LONGEST_QUESTION),
  for: z.enum(['po', 'developer', 'tester', 'anyone']),
});
const answer = z.string().trim().min(1).max(LONGEST_ANSWER).nullable();

export const NOTE_CALLS = {
  contestCheck: said(contest, contestCheck),
  agreeReady: said(z.object({ agreed: z.boolean() }), agreeReady),
  sayUnderstood: said(z.object({ understood: z.boolean() }), sayUnderstood),
  askQuestion: said(question, (world, speaking, sent) =>
    askQuestion(world, speaking, { id: randomUUID(), ...sent }),
  ),
  withdrawQuestion: said(z.object({ id }), withdrawQuestion),
  answerQuestion: said(z.object({ id, answer, over: answer }), answerQuestion),
  markTaken: said(z.object({ id, taken: z.boolean() }), markTaken),
};

/** Said by somebody of the story's team, about the story that the panel is open on. */
function said<Payload>(
  payload: z.ZodType<Payload>,
  work: (world: World, speaking: Speaking, payload: Payload) => Promise<StoryReading>,
): Call<StoryReading> {
  return onStoryInPart(payload, async (world, asking, sent) => {
    const story = await readStoryInTeam(world, asking);
    return work(world, { story, accountId: asking.accountId }, sent);
  });
}
