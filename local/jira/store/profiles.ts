/** Who has chosen which language; who has chosen none has the site's. Both outlive the backlog that is shown. */
import type { Database } from '../../database';
import { isLocale, type Locale } from '../locales';
import { text } from './rows';

const TABLE = `
  CREATE TABLE IF NOT EXISTS jira_profile (account_id TEXT PRIMARY KEY, locale TEXT NOT NULL) WITHOUT ROWID;
`;

/** No account has this id. */
const WHOLE_SITE = '';

export class Profiles {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(TABLE);
  }

  localeOf(accountId: string): Locale {
    return this.#read(accountId) ?? this.#read(WHOLE_SITE) ?? 'en_US';
  }

  choose(accountId: string, locale: Locale): void {
    this.#write(accountId, locale);
  }

  /** For all who have chosen nothing. */
  chooseForSite(locale: Locale): void {
    this.#write(WHOLE_SITE, locale);
  }

  #read(accountId: string): Locale | null {
    const row = this.#database.get('SELECT locale FROM jira_profile WHERE account_id = ?', [accountId]);
    const locale = row === undefined ? '' : text(row, 'locale');
    return isLocale(locale) ? locale : null;
  }

  #write(accountId: string, locale: Locale): void {
    this.#database.run(
      'INSERT INTO jira_profile (account_id, locale) VALUES (?, ?) ON CONFLICT (account_id) DO UPDATE SET locale = excluded.locale',
      [accountId, locale],
    );
  }
}
