/** The sprints of a board that have ended, read as the person who looks or, where nobody does, as the app. */
import { route } from '@forge/api';
import type { z } from 'zod';
import { Problem } from '../usecases/problem';
import { readAsUser, type Read } from './client';
import { sprintsReply } from './replies';

/** Jira lists at most 50 sprints a page, the oldest first: 400 are fifteen years of two weeks. */
const PAGE = 50;
const LIMIT = 400;

export type SprintReply = z.infer<typeof sprintsReply>['values'][number];

/**
 * All of the board's own, the last first: those of another team, which share an issue with this one, tell of that team.
 * @throws Problem `bad-request` for a board that has no sprints
 */
export async function endedSprints(
  boardId: number,
  read: Read = readAsUser,
): Promise<readonly SprintReply[]> {
  const sprints: SprintReply[] = [];
  for (let startAt = 0; ; startAt += PAGE) {
    if (startAt >= LIMIT) throw new Problem('jira-unavailable', 'too many sprints to find the last');
    const page = await read(
      route`/rest/agile/1.0/board/${boardId}/sprint?state=closed&startAt=${startAt}&maxResults=${PAGE}`,
      sprintsReply,
    );
    sprints.push(...page.values.filter(({ originBoardId = boardId }) => originBoardId === boardId));
    if (page.isLast) break;
  }
  return sprints.sort((one, other) => ended(other) - ended(one) || other.id - one.id);
}

function ended({ completeDate }: SprintReply): number {
  const instant = Date.parse(completeDate ?? '');
  return Number.isNaN(instant) ? 0 : instant;
}
