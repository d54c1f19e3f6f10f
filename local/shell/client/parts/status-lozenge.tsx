/** An issue's status on the colour of its category. */
import type { Status } from '../jira/values';

export function StatusLozenge({ status }: { readonly status: Status | null }) {
  if (status === null) return null;
  return <span className={`lozenge lozenge-${status.category}`}>{status.name}</span>;
}
