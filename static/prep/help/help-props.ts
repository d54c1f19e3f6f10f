/** What the prep page hands over to what it offers the Product Owner. */
import type { BacklogRow } from '../../../src/contract';
import type { AskedView, HelpView } from '../../../src/contract/help';
import type { Ways } from '../../shared/told';

export interface HelpProps {
  readonly boardId: number | null;
  /** As it was read with the stories; `null` for everybody but the Product Owner. */
  readonly help: HelpView | null;
  /** What whoever looks is asked by a Product Owner. */
  readonly asked: readonly AskedView[];
  /** By rank. */
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
}
