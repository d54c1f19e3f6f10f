/** Takes a project out of the file, with its issues, boards, sprints and whatever else is its own. */
import type { Database } from '../../database';
import { number } from './rows';
import { deleteIssue } from './write-issue';

export function deleteProject(database: Database, projectId: number): void {
  for (const row of database.all('SELECT id FROM jira_issue WHERE project_id = ?', [projectId]))
    deleteIssue(database, number(row, 'id'));
  database.run('DELETE FROM jira_sprint WHERE board_id IN (SELECT id FROM jira_board WHERE project_id = ?)', [
    projectId,
  ]);
  for (const table of ['board', 'component', 'version', 'security_level'])
    database.run(`DELETE FROM jira_${table} WHERE project_id = ?`, [projectId]);
  database.run('DELETE FROM jira_project WHERE id = ?', [projectId]);
}
