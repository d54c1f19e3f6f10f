/** What the prep page hands over to whoever shows its whole backlog. */
import type { BacklogRow } from '../../../src/contract';
import type { OpenIssue } from '../../shared/issue-link';

export interface WholeProps {
  readonly boardId: number | null;
  /** Rows that the app made; they know what the team said of a story. */
  readonly known: readonly BacklogRow[];
  readonly hrefOf: (key: string) => string;
  readonly open: OpenIssue;
}
