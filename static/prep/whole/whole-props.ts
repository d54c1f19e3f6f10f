/** What the prep page hands over to whoever shows its whole backlog. */
import type { BacklogRow } from '../../../src/contract';
import type { OpenIssue } from '../../shared/issue-link';

export interface WholeProps {
  readonly boardId: number | null;
  /** Tells this backlog from the others, for what the browser remembers of it. */
  readonly place: string;
  /** Of the board, or of the project where there is none. */
  readonly name: string;
  /** Rows that the app made; they know what the team said of a story. */
  readonly known: readonly BacklogRow[];
  readonly hrefOf: (key: string) => string;
  /** Goes to an issue, away from this page or in a new tab. */
  readonly leave: OpenIssue;
  /** Tells the page of a newer reading of one of its rows. */
  readonly replace: (id: string, row: BacklogRow | null) => void;
}
