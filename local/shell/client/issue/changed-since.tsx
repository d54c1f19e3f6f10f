/** Says that somebody changed a text while it was being edited here, and shows theirs: nothing of either is lost. */
import { DocumentView } from '../document/document-view';
import type { DocumentNode } from '../document/node';

interface ChangedSinceProps {
  /** What it is, e.g. `Description`. */
  readonly name: string;
  /** The text as it is now; `null` when it was emptied. */
  readonly theirs: DocumentNode | null;
}

export function ChangedSince({ name, theirs }: ChangedSinceProps) {
  const what = name.toLowerCase();
  return (
    <div className="message message-warning changed-since" role="alert">
      <p>
        <strong>This {what} has changed since you began.</strong> It now reads as below. Yours is still in the
        editor: saving it replaces this text, which stays in the history; cancelling keeps this text.
      </p>
      <div className="changed-since-text" aria-label={`The ${what} as it is now`} role="group">
        {theirs === null ? <p className="subtle">It is empty now.</p> : <DocumentView document={theirs} />}
      </div>
    </div>
  );
}
