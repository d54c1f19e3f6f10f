/** Keeps which board a person looked at last in a project, in that person's record. A convenience: it never fails a page. */
import { changePerson } from '../usecases/change-person';
import type { BoardMemory } from '../usecases/ports';
import type { Records } from '../usecases/records';
import { moveOldChoice, readOldChoice, withBoard } from './old-choices';

export function boardMemoryIn(records: Records): BoardMemory {
  return {
    async recall(accountId, projectId) {
      try {
        const boards = (await records.read('person', accountId))?.value.boards ?? {};
        if (Object.hasOwn(boards, projectId)) return boards[projectId] ?? null;
        return await movedFromOld(records, accountId, projectId);
      } catch {
        return null; // the first board is shown
      }
    },

    async remember(accountId, projectId, boardId) {
      await changePerson(records, accountId, (person) => withBoard(person, projectId, boardId)).catch(
        nothing,
      );
    },
  };
}

async function movedFromOld(records: Records, accountId: string, projectId: string): Promise<number | null> {
  const boardId = await readOldChoice(accountId, projectId);
  if (boardId !== null) await moveOldChoice(records, accountId, projectId, boardId).catch(nothing);
  return boardId;
}

/** The next choice mends it. */
function nothing(): void {
  // Nobody waits for it.
}
