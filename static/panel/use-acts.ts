/** What somebody is at work on in the panel: kept beside the reading, so that a newer reading takes nothing of it away. */
import { useMemo, useState } from 'react';
import type { StoryReading } from '../../src/contract';
import type { Acts, Task, Undoable } from './acts';

export function useActs(show: (reading: StoryReading) => void, again: () => void): Acts {
  const [task, open] = useState<Task | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  return useMemo(
    () => ({
      show,
      again,
      task,
      undoable,
      open,
      offer: setUndoable,
      close: () => {
        open(null);
      },
      done: (reading, last) => {
        open(null);
        setUndoable(last);
        show(reading);
      },
    }),
    [show, again, task, undoable],
  );
}
