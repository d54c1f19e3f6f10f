/**
 * Answers `privacy.reportPersonalData` of `@forge/api`, which Atlassian's personal data reporting API answers on Forge
 * (platform/forge/user-privacy-guidelines). Which accounts were closed or changed is said at the console or by a test.
 */
import { z } from 'zod';
import type { Clock } from '../clock';
import type { Database } from '../database';
import { REPORTED_ACCOUNTS } from './limits';

/** manifest-reference/permissions: what a report needs. */
export const REPORT_SCOPE = 'report:personal-data';

/** The package sends it without a slash at its end (api/out/privacy/index.js). */
const PATH = /^\/app\/report-accounts\/?$/;

const report = z.strictObject({
  accounts: z
    .array(
      z.strictObject({
        accountId: z.string().regex(/^[\w:-]{1,128}$/),
        updatedAt: z.iso.datetime({ offset: true }),
      }),
    )
    .min(1)
    .max(REPORTED_ACCOUNTS),
});

export type AccountStatus = 'closed' | 'updated';

export class PersonalData {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    database.exec(`CREATE TABLE IF NOT EXISTS forge_account_status (
      account TEXT PRIMARY KEY, status TEXT NOT NULL, since INTEGER NOT NULL
    ) WITHOUT ROWID`);
  }

  /** From now on an account is closed, or has changed; `null`: as if nothing had become of it. */
  set(accountId: string, status: AccountStatus | null): void {
    if (status === null) this.database.run('DELETE FROM forge_account_status WHERE account = ?', [accountId]);
    else
      this.database.run(
        'INSERT OR REPLACE INTO forge_account_status (account, status, since) VALUES (?, ?, ?)',
        [accountId, status, this.clock.now().getTime()],
      );
  }

  /** @returns `undefined` for a request that is no report */
  answer(method: string, path: string, body: unknown): Response | undefined {
    if (!PATH.test(path)) return undefined;
    if (method !== 'POST') return refuse(`A report is sent by POST, not by ${method}.`);
    const parsed = report.safeParse(body);
    if (!parsed.success) return refuse(z.prettifyError(parsed.error));
    const accounts = parsed.data.accounts.flatMap(({ accountId, updatedAt }) => {
      const status = this.#statusFor(accountId, Date.parse(updatedAt));
      return status === null ? [] : [{ accountId, status }];
    });
    return accounts.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts });
  }

  /** A change is told to whoever read the account before it. */
  #statusFor(accountId: string, updatedAt: number): AccountStatus | null {
    const row = this.database.get('SELECT status, since FROM forge_account_status WHERE account = ?', [
      accountId,
    ]);
    if (row === undefined) return null;
    if (row['status'] === 'closed') return 'closed';
    return updatedAt < Number(row['since']) ? 'updated' : null;
  }
}

function refuse(errorMessage: string): Response {
  return Response.json({ errorType: 'BAD_REQUEST', errorMessage }, { status: 400 });
}
