/** Why something was not done, and what to do. The button that was pressed is still there to try again. */
import type { ReactElement } from 'react';
import { failureSentence, type Failure } from '../../shared/failure';

export function Refusal({ failure }: { readonly failure: Failure | null }): ReactElement | null {
  if (failure === null) return null;
  return (
    <p className="notice" role="alert">
      {failureSentence(failure)}
    </p>
  );
}
