/** People as Jira shows them. */
import { knownAccount, type Account } from '../accounts';
import type { JsonObject } from '../json';
import type { Catalogue } from '../store/catalogue';

const COLOURS = ['#0747a6', '#5e4db2', '#206e4e', '#a54800', '#943d73', '#206a83'] as const;

/** @returns the user as others see them (no e-mail address), or `null` for an account nobody has */
export function userShape(
  siteUrl: string,
  catalogue: Catalogue,
  accountId: string | null,
): JsonObject | null {
  const account = accountId === null ? undefined : knownAccount(catalogue, accountId);
  return account === undefined ? null : accountShape(siteUrl, account);
}

export function accountShape(siteUrl: string, account: Account): JsonObject {
  const picture = avatar(account);
  return {
    self: `${siteUrl}/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`,
    accountId: account.accountId,
    accountType: account.accountType,
    avatarUrls: { '48x48': picture, '24x24': picture, '16x16': picture, '32x32': picture },
    displayName: account.displayName,
    active: account.active,
    timeZone: account.timeZone,
  };
}

/** Initials on a disc, carried in the address itself: the laptop has no avatar service to ask. */
function avatar({ accountId, displayName }: Account): string {
  const initials = displayName
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
  const colour = COLOURS[Number.parseInt(accountId.slice(-2), 16) % COLOURS.length] ?? COLOURS[0];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${colour}"/>` +
    `<text x="16" y="21" font-family="sans-serif" font-size="13" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
