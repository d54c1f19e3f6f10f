/** Chooses the board whose rules are shown; there only where there is a choice. */
import { useId, type ReactElement } from 'react';
import type { BoardChoice as Board } from '../../src/contract';
import { say } from '../shared/say';

export function BoardChoice({
  boards,
  chosen,
  choose,
}: {
  readonly boards: readonly Board[];
  readonly chosen: number | null;
  readonly choose: (boardId: number) => void;
}): ReactElement | null {
  const id = useId();
  if (boards.length < 2) return null;
  return (
    <div className="board-choice">
      <label htmlFor={id}>{say('settings.board')}</label>
      <select
        id={id}
        className="input"
        value={chosen ?? ''}
        onChange={({ target }) => {
          choose(Number(target.value));
        }}
      >
        {boards.map((board) => (
          <option key={board.id} value={board.id}>
            {board.name}
          </option>
        ))}
      </select>
    </div>
  );
}
