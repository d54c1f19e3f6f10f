/** Chooses the board that is looked at; there only where there is a choice. */
import { useId, type ReactElement } from 'react';
import type { BoardChoice } from '../../src/contract';
import { say } from './say';

export function BoardPicker({
  boards,
  chosen,
  choose,
}: {
  readonly boards: readonly BoardChoice[];
  readonly chosen: number | null;
  readonly choose: (boardId: number) => void;
}): ReactElement | null {
  const id = useId();
  if (boards.length < 2) return null;
  return (
    <div className="board-picker">
      <label htmlFor={id}>{say('board')}</label>
      <select
        id={id}
        className="input"
        value={chosen ?? ''}
        onChange={(event) => {
          choose(Number(event.target.value));
        }}
      >
        {boards.map(({ id: boardId, name }) => (
          <option key={boardId} value={boardId}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
