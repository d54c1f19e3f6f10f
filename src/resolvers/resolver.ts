/** What each call of a page leads to. The contract's types check that no call is forgotten. */
import { makeResolver } from '@forge/resolver';
import { z } from 'zod';
import type { Contract } from '../contract';
import type { BoardMemory, JiraReader } from '../usecases/ports';
import { chooseBoard, readBacklog } from '../usecases/read-backlog';
import { readStory } from '../usecases/read-story';
import { door } from './door';

const nothing = z.unknown();
const boardId = z.number().int().positive();
const backlogQuestion = z.object({
  boardId: boardId.nullable(),
  after: z.string().min(1).max(4000).nullable(),
});
const boardChoice = z.object({ boardId });

/** The resolver function that the manifest names, over the given Jira and memory. */
export function resolverFor(jira: JiraReader, memory: BoardMemory): ReturnType<typeof makeResolver> {
  return makeResolver<Contract>({
    readStory: door(nothing, (_, visit) => readStory(jira, visit.issueId())),
    readBacklog: door(backlogQuestion, ({ boardId, after }, visit) =>
      readBacklog(jira, memory, { accountId: visit.accountId, projectId: visit.projectId(), boardId, after }),
    ),
    chooseBoard: door(boardChoice, async ({ boardId }, visit) => {
      await chooseBoard(jira, memory, { accountId: visit.accountId, projectId: visit.projectId(), boardId });
      return null;
    }),
  });
}
