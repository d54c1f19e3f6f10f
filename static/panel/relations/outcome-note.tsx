/** Why a change was not made, and what helps now. */
import type { ReactElement } from 'react';
import { ErrorMessage } from '../../shared/error-message';
import { LongWait } from '../../shared/long-wait';
import { say } from '../../shared/say';
import type { Acts } from '../acts';
import { Instead } from '../fixes/instead';
import type { Stage } from './use-change';

export function OutcomeNote({
  stage,
  text,
  lead,
  acts,
  again,
}: {
  readonly stage: Stage;
  /** What somebody could hand on who may not write it themselves. */
  readonly text: string;
  /** What else is to be said of a failure. */
  readonly lead?: string | undefined;
  readonly acts: Acts;
  readonly again: () => void;
}): ReactElement | null {
  if (stage === 'not-changeable') return <Instead text={text} asked={acts.show} />;
  if (typeof stage === 'object')
    return (
      <ErrorMessage failure={stage} waiting={false} again={again} {...(lead !== undefined && { lead })} />
    );
  return (
    <>
      <p className="small" role="status">
        {stage === 'making' && say('panel.relation.making')}
        {stage === 'changed' && say('panel.relation.changed')}
      </p>
      {stage === 'making' && <LongWait />}
    </>
  );
}
