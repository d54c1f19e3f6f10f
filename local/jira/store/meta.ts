/** Few words about the data as a whole. */
import type { Database } from '../../database';
import { text } from './rows';

/** `origin`: where the data came from; `edited`: whether anybody has changed it since. */
type MetaKey = 'origin' | 'edited';

export function readMeta(database: Database, key: MetaKey): string | undefined {
  const row = database.get('SELECT value FROM jira_meta WHERE key = ?', [key]);
  return row && text(row, 'value');
}

export function writeMeta(database: Database, key: MetaKey, value: string): void {
  database.run(
    'INSERT INTO jira_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, value],
  );
}
