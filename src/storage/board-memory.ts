/** Keeps which board a person looked at last in a project. One small value a person and project, by key. */
import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { BoardMemory } from '../usecases/ports';

/** Version 1. An unreadable value counts as absent: it is a convenience that the next choice mends. */
const stored = z.object({ version: z.literal(1), boardId: z.number().int() });

export const boardMemory: BoardMemory = {
  async recall(accountId, projectId) {
    const value = stored.safeParse(await kvs.get(key(accountId, projectId)));
    return value.success ? value.data.boardId : null;
  },

  async remember(accountId, projectId, boardId) {
    await kvs.set(key(accountId, projectId), { version: 1, boardId } satisfies z.infer<typeof stored>);
  },
};

function key(accountId: string, projectId: string): string {
  return `board-seen:${accountId}:${projectId}`;
}
