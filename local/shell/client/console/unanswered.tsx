/** What a tab shows while there is no answer: that it is on its way, that there is none here, or what went wrong. */
import type { Failure } from '../host/failure';
import { Loading } from '../parts/loading';

interface UnansweredProps {
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** What was asked for, e.g. `The clock`. */
  readonly what: string;
}

export function Unanswered({ failure, retry, what }: UnansweredProps) {
  if (failure === null) return <Loading what="Asking the host" />;
  if (failure.kind === 'not-found') {
    return (
      <p className="console-none" role="status">
        {what} can’t be seen in this start.
      </p>
    );
  }
  return (
    <div className="message message-warning" role="alert">
      {failure.message}
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
