/**
 * How many pushes have come of one first invocation, its own and those of every consumer after it: what Forge bounds so
 * that no app feeds its own queue for ever. In the data file, because a chain may be older than the last start.
 */
import type { Clock } from '../../clock';
import type { Database } from '../../database';
import { QUEUE_PUSHES_OF_AN_ORIGIN } from '../limits';

/** Longer than any function runs: a chain with nothing to come and no push for so long has ended. */
const FORGOTTEN_AFTER_MILLISECONDS = 3_600_000;

export class PushChains {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    database.exec(`CREATE TABLE IF NOT EXISTS forge_push_chain (
      origin TEXT PRIMARY KEY, pushes INTEGER NOT NULL, last INTEGER NOT NULL
    ) WITHOUT ROWID`);
  }

  /**
   * @param origin invocation that began the chain
   * @returns whether one more push is allowed; if so it is counted
   */
  take(origin: string): boolean {
    const now = this.clock.now().getTime();
    this.database.run(
      'DELETE FROM forge_push_chain WHERE last < ? AND origin NOT IN (SELECT origin FROM forge_delivery)',
      [now - FORGOTTEN_AFTER_MILLISECONDS],
    );
    const row = this.database.get('SELECT pushes FROM forge_push_chain WHERE origin = ?', [origin]);
    const pushes = Number(row?.['pushes'] ?? 0);
    if (pushes >= QUEUE_PUSHES_OF_AN_ORIGIN) return false;
    this.database.run('INSERT OR REPLACE INTO forge_push_chain (origin, pushes, last) VALUES (?, ?, ?)', [
      origin,
      pushes + 1,
      now,
    ]);
    return true;
  }
}
