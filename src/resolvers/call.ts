/**
 * The form of a call: what it may carry, who may make it, and what it leads to. docs/security.md is made of these, so that the
 * page can't say anything else than the code does.
 */
import type { z } from 'zod';
import { admit, type Member } from '../usecases/admission/member';
import { mustHaveRoleAt } from '../usecases/admission/role-at-story';
import type { StoryQuestion } from '../usecases/admission/story-member';
import type { Who } from '../usecases/admission/who';
import type { World } from '../usecases/ports';
import { Problem } from '../usecases/problem';
import { readStoryInTeam, type StoryInTeam } from '../usecases/story-in-team';
import type { Visit } from './visit';

export interface Call<Value> {
  /** Where the pages that make it are: on an issue, in a project, or over a backlog at one of its sprints. */
  readonly on: 'story' | 'project' | 'sprint';
  readonly who: Who;
  /**
   * Parses what was sent, allows, then answers.
   * @throws Problem where the payload is not as agreed, this person may not, or it can't be done
   */
  readonly answer: (world: World, visit: Visit, sent: unknown) => Promise<Value>;
}

/** A call about the story that a panel is open on; the story is read as this person, who must be of its team. */
export function onStory<Payload, Value>(
  payload: z.ZodType<Payload>,
  work: (world: World, story: StoryInTeam, payload: Payload) => Promise<Value>,
): Call<Value> {
  return onStoryInPart(payload, async (world, question, parsed) =>
    work(world, await readStoryInTeam(world, question), parsed),
  );
}

/** The same for a use case that asks by itself whether this person is of the team, as it needs little of the story. */
export function onStoryInPart<Payload, Value>(
  payload: z.ZodType<Payload>,
  work: (world: World, question: StoryQuestion, payload: Payload) => Promise<Value>,
): Call<Value> {
  return {
    on: 'story',
    who: 'team',
    answer: async (world, visit, sent) => {
      const parsed = parse(payload, sent);
      const { accountId, issueId, claimedProjectId } = visit;
      return work(world, { accountId, issueId: issueId(), claimedProjectId: claimedProjectId() }, parsed);
    },
  };
}

/** The same as `onStory` for one of the team alone: whoever has this role, in force, at a board that shows the story. */
export function onStoryAs<Payload, Value>(
  who: 'product-owner',
  payload: z.ZodType<Payload>,
  work: (world: World, story: StoryInTeam, payload: Payload) => Promise<Value>,
): Call<Value> {
  const call = onStoryInPart(payload, async (world, question, parsed) => {
    const story = await readStoryInTeam(world, question);
    const { projectId, home } = story.basis;
    await mustHaveRoleAt(world, { ...question, projectId, home }, who);
    return work(world, story, parsed);
  });
  return { ...call, who };
}

/** A call about a board of the project that a page is open in. */
export function inProject<Payload extends { readonly boardId: number | null }, Value>(
  who: Who,
  payload: z.ZodType<Payload>,
  work: (world: World, member: Member, payload: Payload) => Promise<Value>,
): Call<Value> {
  return {
    on: 'project',
    who,
    answer: async (world, { accountId, projectId, claimedBoardId }, sent) => {
      const parsed = parse(payload, sent);
      // What somebody chooses on the page counts before the menu by which they came.
      const claim = { accountId, projectId: projectId(), boardId: parsed.boardId ?? claimedBoardId };
      return work(world, await admit(world, who, claim), parsed);
    },
  };
}

/** A call about the sprint from whose menu a page was opened, at the board that shows it. */
export function inSprint<Value>(
  work: (world: World, member: Member, sprintId: string) => Promise<Value>,
): Call<Value> {
  return {
    on: 'sprint',
    who: 'team',
    answer: async (world, { accountId, projectId, claimedBoardId, sprintId }) => {
      const claim = { accountId, projectId: projectId(), boardId: claimedBoardId };
      return work(world, await admit(world, 'team', claim), sprintId());
    },
  };
}

function parse<Payload>(shape: z.ZodType<Payload>, sent: unknown): Payload {
  const parsed = shape.safeParse(sent);
  if (!parsed.success) throw new Problem('bad-request', 'the payload of a page is not as agreed');
  return parsed.data;
}
