/** All occasions: a new file joins by a line here. */
import { OCCASIONS as general } from './general';
import type { Occasion } from './occasion';

export function allOccasions(): readonly Occasion[] {
  return [...general];
}
