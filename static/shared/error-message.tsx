/** Says what went wrong and what to do, and offers to try again where that can help; calmly where nothing went wrong. */
import type { ReactElement } from 'react';
import { Button } from './button';
import { failureSentence, isFault, mayHelpAgain, type Failure } from './failure';
import { say } from './say';

export function ErrorMessage({
  failure,
  lead,
  waiting,
  again,
}: {
  readonly failure: Failure;
  /** What else is to be said, before the failure: that older content is shown, for instance. */
  readonly lead?: string;
  readonly waiting: boolean;
  readonly again: () => void;
}): ReactElement {
  if (lead === undefined && !isFault(failure))
    return (
      <p className="sub" role="status">
        {failureSentence(failure)}
      </p>
    );
  return (
    <div className="notice" role="alert">
      <p>
        {lead === undefined ? '' : `${lead} `}
        {failureSentence(failure)}
      </p>
      {mayHelpAgain(failure) && (
        <Button onClick={again} waiting={waiting}>
          {say('error.again')}
        </Button>
      )}
    </div>
  );
}
