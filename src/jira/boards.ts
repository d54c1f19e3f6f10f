/** Reads boards from Jira as the person who looks: those of a project, those of the site, and what one estimates in. */
import { route } from '@forge/api';
import type { z } from 'zod';
import type { BoardChoice } from '../contract';
import type { JiraReader, PlacedBoard } from '../usecases/ports';
import { readAsUser } from './client';
import { boardConfigurationReply, boardsReply, placedBoardReply, placedBoardsReply } from './replies';

/** Jira lists at most 50 boards a page; a project with more than 200 is beyond what a picker can hold. */
const BOARD_PAGE = 50;
const BOARD_LIMIT = 200;
type BoardReader = Pick<JiraReader, 'listBoards' | 'listAllBoards' | 'readBoard' | 'readEstimateField'>;

export const boardReader: BoardReader = {
  async listBoards(project) {
    const boards: BoardChoice[] = [];
    for (let startAt = 0; startAt < BOARD_LIMIT; startAt += BOARD_PAGE) {
      const page = await readAsUser(
        route`/rest/agile/1.0/board?projectKeyOrId=${project.id}&startAt=${startAt}&maxResults=${BOARD_PAGE}`,
        boardsReply,
      );
      boards.push(...page.values);
      if (page.isLast) break;
    }
    return boards;
  },

  async listAllBoards() {
    const boards: PlacedBoard[] = [];
    for (let startAt = 0; startAt < BOARD_LIMIT; startAt += BOARD_PAGE) {
      const page = await readAsUser(
        route`/rest/agile/1.0/board?startAt=${startAt}&maxResults=${BOARD_PAGE}`,
        placedBoardsReply,
      );
      boards.push(...page.values.map(placedBoard));
      if (page.isLast) break;
    }
    return boards;
  },

  async readBoard(boardId) {
    return placedBoard(await readAsUser(route`/rest/agile/1.0/board/${boardId}`, placedBoardReply));
  },

  async readEstimateField(boardId) {
    const path = route`/rest/agile/1.0/board/${boardId}/configuration`;
    const { estimation } = await readAsUser(path, boardConfigurationReply);
    return estimation?.field?.fieldId ?? null;
  },
};

function placedBoard({ id, name, location }: z.infer<typeof placedBoardReply>): PlacedBoard {
  const { projectId, projectKey } = location ?? {};
  const isPlaced = projectId !== undefined && projectKey !== undefined;
  return { id, name, project: isPlaced ? { id: String(projectId), key: projectKey } : null };
}
