/** The button that does what a remark asks for, in place. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import type { Finding } from '../../../src/readiness/finding';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import type { Acts } from '../acts';
import { wayOf } from './way';

export interface FixPlace {
  readonly finding: Finding;
  readonly reading: StoryReading;
  readonly acts: Acts;
  /** The one next step: its button is the panel's first. */
  readonly isFirst: boolean;
}

/** Nothing for what can't be done here. */
export function FixAction({ finding, acts, isFirst }: FixPlace): ReactElement | null {
  const way = wayOf(finding);
  if (way === null) return null;
  const { task } = acts;
  const isOpen = task?.kind === 'fix' && task.check === finding.check;
  return (
    <Button
      // While the bench is open, its own button is the panel's first.
      look={isFirst && !isOpen ? 'primary' : 'quiet'}
      expanded={isOpen}
      // What was typed is kept: to fold the bench away loses nothing.
      onClick={() => {
        if (isOpen) acts.close();
        else acts.open({ kind: 'fix', check: finding.check });
      }}
    >
      {say(`panel.fixing.do.${way}`)}
    </Button>
  );
}
