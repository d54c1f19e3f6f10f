/** The stories that the cards of the right column are about. */
import type { BacklogRow } from '../../../src/contract';
import type { OwnHelping } from '../../../src/contract/help';
import type { Ways } from '../../shared/told';

export interface BesideStories {
  /** `null` where the project has no board. */
  readonly boardId: number | null;
  /** By rank. */
  readonly rows: readonly BacklogRow[];
  /** Tells this backlog from the others, for what the browser remembers of it. */
  readonly place: string;
  /** How long the team's meeting is; `null` where it hasn't said. */
  readonly usualMinutes: number | null;
  /** Whether whoever looks is the Product Owner, whose own list nobody else has. */
  readonly isOwners: boolean;
  /** What whoever looks has said of helping; `null`: nothing. */
  readonly yourHelping: OwnHelping | null;
  readonly ways: Ways;
}
