/** When each schedule of manifest.yml ran last, kept over a restart. */
import type { Database } from '../../database';

export class ScheduleRuns {
  constructor(private readonly database: Database) {
    database.exec(
      'CREATE TABLE IF NOT EXISTS forge_schedule_run (module TEXT PRIMARY KEY, began INTEGER NOT NULL) WITHOUT ROWID',
    );
  }

  /** @param began epoch milliseconds */
  note(moduleKey: string, began: number): void {
    this.database.run('INSERT OR REPLACE INTO forge_schedule_run (module, began) VALUES (?, ?)', [
      moduleKey,
      began,
    ]);
  }

  /** Epoch milliseconds; `null` for one that never ran. */
  last(moduleKey: string): number | null {
    const row = this.database.get('SELECT began FROM forge_schedule_run WHERE module = ?', [moduleKey]);
    return row === undefined ? null : Number(row['began']);
  }

  clear(): void {
    this.database.exec('DELETE FROM forge_schedule_run');
  }
}
