/**
 * Choices of boards as an earlier version kept them: a plain value for each person and project. They are moved into the records
 * of people, where what is kept of somebody can be found: each when its person is next seen, and all with the weekly round.
 */
import { kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { changePerson } from '../usecases/change-person';
import { Problem } from '../usecases/problem';
import type { PersonRecord, Records } from '../usecases/records';
import { toldIfBusy } from './busy';

const PREFIX = 'board-seen:';
const MOVED_AT_ONCE = 50;

const choice = z.object({ version: z.literal(1), boardId: z.number().int() });
/** An account id may hold ":" itself. */
const choiceKey = /^board-seen:(.+):(\d+)$/;

/** The board that is kept in the old way; `null` where none is. What can't be read counts as none. */
export async function readOldChoice(accountId: string, projectId: string): Promise<number | null> {
  return choice.safeParse(await toldIfBusy(kvs.get(keyOf(accountId, projectId)))).data?.boardId ?? null;
}

/** Keeps it in the record of the person, where nothing newer is, and then no longer in the old way. */
export async function moveOldChoice(
  records: Records,
  accountId: string,
  projectId: string,
  boardId: number,
): Promise<void> {
  await changePerson(records, accountId, (person) =>
    Object.hasOwn(person.boards, projectId) ? person : withBoard(person, projectId, boardId),
  );
  await toldIfBusy(kvs.delete(keyOf(accountId, projectId)));
}

/**
 * Moves up to fifty of them, whoever's they are.
 * @param after where the fifty before ended
 * @returns where these end; `null` where there are no more
 */
export async function moveSomeOldChoices(records: Records, after: string | null): Promise<string | null> {
  const query = kvs.query().where('key', WhereConditions.beginsWith(PREFIX)).limit(MOVED_AT_ONCE);
  const { results, nextCursor } = await toldIfBusy(
    (after === null ? query : query.cursor(after)).getMany<unknown>(),
  );
  for (const { key, value } of results) await moveOrDrop(records, key, value);
  return nextCursor ?? null;
}

async function moveOrDrop(records: Records, key: string, value: unknown): Promise<void> {
  const [, accountId, projectId] = choiceKey.exec(key) ?? [];
  const { data } = choice.safeParse(value);
  try {
    if (accountId !== undefined && projectId !== undefined && data !== undefined) {
      await moveOldChoice(records, accountId, projectId, data.boardId);
      return;
    }
  } catch (error) {
    // Where it should go can't be read: a choice of a board is not worth keeping outside of what can be erased.
    if (!(error instanceof Problem) || error.code !== 'unreadable') throw error;
  }
  await toldIfBusy(kvs.delete(key));
}

/** The person, having looked at this board last. */
export function withBoard(person: PersonRecord, projectId: string, boardId: number): PersonRecord {
  if (person.boards[projectId] === boardId) return person;
  return { ...person, boards: { ...person.boards, [projectId]: boardId } };
}

function keyOf(accountId: string, projectId: string): string {
  return `${PREFIX}${accountId}:${projectId}`;
}
