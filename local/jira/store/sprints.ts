/** Sprints in the file. */
import type { Database } from '../../database';
import type { Sprint } from './catalogue';
import { number } from './rows';

export function insertSprint(database: Database, sprint: Omit<Sprint, 'id'>): Sprint {
  const row = database.get('SELECT coalesce(max(id), 0) + 1 AS next FROM jira_sprint');
  const made = { ...sprint, id: row === undefined ? 1 : number(row, 'next') };
  database.run(
    `INSERT INTO jira_sprint (id, board_id, name, state, goal, start_date, end_date, complete_date)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      made.id,
      made.boardId,
      made.name,
      made.state,
      made.goal,
      made.startDate,
      made.endDate,
      made.completeDate,
    ],
  );
  return made;
}

export function writeSprint(database: Database, sprint: Sprint): void {
  database.run(
    `UPDATE jira_sprint SET name = ?, state = ?, goal = ?, start_date = ?, end_date = ?, complete_date = ?
     WHERE id = ?`,
    [
      sprint.name,
      sprint.state,
      sprint.goal,
      sprint.startDate,
      sprint.endDate,
      sprint.completeDate,
      sprint.id,
    ],
  );
}
