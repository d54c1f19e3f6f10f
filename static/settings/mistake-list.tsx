/** What can't be saved yet, beside the field where it stands. */
import type { ReactElement } from 'react';

/** @param id named by the field's `aria-describedby` */
export function MistakeList({
  id,
  mistakes,
}: {
  readonly id: string;
  readonly mistakes: readonly string[];
}): ReactElement | null {
  if (mistakes.length === 0) return null;
  return (
    <div id={id} className="mistakes small">
      {mistakes.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
