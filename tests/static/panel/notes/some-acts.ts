/** What the panel offers its parts, doing nothing: for tests that only look at what is rendered. */
import type { Acts } from '../../../../static/panel/acts';

export function someActs(parts: Partial<Acts> = {}): Acts {
  return {
    show: nothing,
    again: nothing,
    task: null,
    open: nothing,
    close: nothing,
    done: nothing,
    offer: nothing,
    undoable: null,
    ...parts,
  };
}

function nothing(): void {
  // Nobody presses anything in a rendered text.
}
