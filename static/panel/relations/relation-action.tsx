/** The buttons that give a story a parent or a blocker, or split it. */
import type { ReactElement } from 'react';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import type { FixPlace } from '../fixes/fix-action';
import { wayOf } from '../fixes/way';
import { relationOf } from './relation-of';

/** Nothing for a remark that no relation helps with. */
export function RelationAction({ finding, acts, isFirst }: FixPlace): ReactElement | null {
  const which = relationOf(finding);
  if (which === null) return null;
  const { task } = acts;
  const isOpen = task?.kind === 'relation' && task.which === which;
  // Where words can be mended as well, their button is the first of the two.
  const isMain = isFirst && wayOf(finding) === null;
  return (
    <Button
      look={isMain ? 'primary' : 'quiet'}
      expanded={isOpen}
      onClick={() => {
        if (isOpen) acts.close();
        else acts.open({ kind: 'relation', which });
      }}
    >
      {say(`panel.relation.do.${which}`)}
    </Button>
  );
}
