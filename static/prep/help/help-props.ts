/** What the prep page hands over to what it offers the Product Owner. */
import type { BacklogRow } from '../../../src/contract';
import type { HelpView } from '../../../src/contract/help';
import type { Ways } from '../../shared/told';

export interface HelpProps {
  readonly boardId: number | null;
  /** As it was read with the stories. */
  readonly help: HelpView;
  /** By rank. */
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
}
