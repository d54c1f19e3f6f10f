/** The editor as a page of its own, in the project's settings. */
import { useCallback, useState, type ReactElement } from 'react';
import type { Reply } from '../../src/contract';
import type { DefinitionView } from '../../src/contract/definition';
import { chooseBoard } from '../shared/bridge';
import { readDefinition } from '../shared/definition-calls';
import { Editor } from './editor';

/** @param readChosen reads the rules of the board that the person has chosen last; must never reject */
export function SettingsPage({
  readChosen,
}: {
  readonly readChosen: () => Promise<Reply<DefinitionView>>;
}): ReactElement {
  const [boardId, setBoardId] = useState<number | null>(null);
  const read = useCallback(
    () => (boardId === null ? readChosen() : readDefinition(boardId)),
    [boardId, readChosen],
  );
  const choose = useCallback((chosen: number) => {
    setBoardId(chosen);
    // Where it can't be remembered, it holds on this page all the same.
    void chooseBoard(chosen);
  }, []);
  return (
    <main>
      <Editor read={read} boardId={boardId} choose={choose} />
    </main>
  );
}
