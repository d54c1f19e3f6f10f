/** Who looks, and on which site: as the host says. Good for telling apart what this browser keeps; rights are asked of the app alone. */
import { view } from '@forge/bridge';

export interface AccountOnSite {
  readonly site: string;
  readonly account: string;
}

/** `null` where the host doesn't say. Never rejects. */
export async function readAccount(): Promise<AccountOnSite | null> {
  try {
    const { cloudId, accountId }: Readonly<Record<string, unknown>> = { ...(await view.getContext()) };
    return typeof cloudId === 'string' && typeof accountId === 'string'
      ? { site: cloudId, account: accountId }
      : null;
  } catch {
    return null;
  }
}
