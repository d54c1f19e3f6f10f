/** What each call of a page leads to. The contract's types check that no call is forgotten. */
import { makeResolver } from '@forge/resolver';
import { z } from 'zod';
import type { Contract } from '../contract';
import { CHECK_IDS, findGoodOne } from '../usecases/find-good-one';
import type { World } from '../usecases/ports';
import { chooseBoard, readBacklog } from '../usecases/read-backlog';
import { readStory } from '../usecases/read-story';
import { readSetHints } from '../usecases/set-index/read-set-hints';
import { readSetOverview } from '../usecases/set-index/read-set-overview';
import type { StoryQuestion } from '../usecases/story-in-team';
import { door, type Visit } from './door';

const nothing = z.unknown();
const boardId = z.number().int().positive();
const backlogQuestion = z.object({
  boardId: boardId.nullable(),
  after: z.string().min(1).max(4000).nullable(),
});
const boardChoice = z.object({ boardId });
const setQuestion = z.object({ boardId: boardId.nullable() });
const oneCheck = z.object({ check: z.enum(CHECK_IDS) });

/** The resolver function that the manifest names, over the given world. */
export function resolverFor(world: World): ReturnType<typeof makeResolver> {
  return makeResolver<Contract>({
    readStory: door(nothing, (_, visit) => readStory(world, storyOf(visit))),
    findGoodOne: door(oneCheck, ({ check }, visit) => findGoodOne(world, { ...storyOf(visit), check })),
    readBacklog: door(backlogQuestion, ({ boardId, after }, visit) =>
      readBacklog(world, { accountId: visit.accountId, projectId: visit.projectId(), boardId, after }),
    ),
    readSetHints: door(nothing, (_, visit) => readSetHints(world, storyOf(visit))),
    readSetOverview: door(setQuestion, ({ boardId }, visit) =>
      readSetOverview(world, { accountId: visit.accountId, projectId: visit.projectId(), boardId }),
    ),
    chooseBoard: door(boardChoice, async ({ boardId }, visit) => {
      const { jira, boardMemory } = world;
      const choice = { accountId: visit.accountId, projectId: visit.projectId(), boardId };
      await chooseBoard(jira, boardMemory, choice);
      return null;
    }),
  });
}

function storyOf(visit: Visit): StoryQuestion {
  return {
    accountId: visit.accountId,
    issueId: visit.issueId(),
    claimedProjectId: visit.claimedProjectId(),
  };
}
