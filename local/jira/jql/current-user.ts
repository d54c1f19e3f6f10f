/** `currentUser()`, for every place in JQL where a person can stand. */
import type { JqlFunction } from './operands';

export const CURRENT_USER: Readonly<Record<string, JqlFunction>> = {
  currentuser: { list: false, values: ({ account }) => [account.accountId] },
};
