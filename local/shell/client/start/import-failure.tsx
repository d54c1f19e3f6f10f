/** Why a file could not be read, with the rows that stand in the way. */
import type { Failure } from '../host/failure';
import { Unreadable } from '../host/import';
import { BadRows } from './bad-rows';

interface ImportFailureProps {
  readonly fileName: string;
  readonly failure: Failure;
}

export function ImportFailure({ fileName, failure }: ImportFailureProps) {
  return (
    <div className="message message-warning" role="alert">
      <p>
        <strong>{fileName} could not be read.</strong> {failure.message}
      </p>
      {failure instanceof Unreadable && (
        <BadRows rows={failure.badRows.filter(({ reason }) => !failure.message.includes(reason))} />
      )}
    </div>
  );
}
