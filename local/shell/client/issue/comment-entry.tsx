/** One comment: who, when, what; its author can change or delete it. */
import { Suspense, lazy, useState } from 'react';
import { DocumentView } from '../document/document-view';
import type { DocumentJson } from '../document/from-markdown';
import type { Comment } from '../jira/issue';
import { Avatar } from '../parts/avatar';
import { Instant } from '../parts/instant';
import { Loading } from '../parts/loading';
import { PersonName } from '../parts/person-name';

const DocumentEditor = lazy(() => import('../writing/document-editor'));

interface CommentEntryProps {
  readonly comment: Comment;
  /** Whether the person at the top wrote it and may change it. */
  readonly own: boolean;
  readonly change: (body: DocumentJson) => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
}

export function CommentEntry({ comment, own, change, remove }: CommentEntryProps) {
  const [doing, setDoing] = useState<'reading' | 'editing' | 'deleting'>('reading');
  const { author, created, updated, body } = comment;
  const read = () => {
    setDoing('reading');
  };
  return (
    <li className="entry">
      <Avatar person={author} large />
      <div className="entry-words">
        <p className="entry-head">
          <strong>{author === null ? 'Somebody' : <PersonName user={author} />}</strong>{' '}
          <span className="subtle">
            <Instant at={created} />
            {wasEdited(created, updated) && <> · edited</>}
          </span>
        </p>
        {doing === 'editing' ? (
          <Suspense fallback={<Loading what="Opening the editor" />}>
            <DocumentEditor
              name="Comment"
              document={body}
              save={(next) => (next === null ? Promise.resolve(false) : change(next))}
              close={read}
              mayBeEmpty={false}
              rows={4}
            />
          </Suspense>
        ) : (
          body !== null && <DocumentView document={body} />
        )}
        {own && doing === 'reading' && (
          <Actions
            edit={() => {
              setDoing('editing');
            }}
            remove={() => {
              setDoing('deleting');
            }}
          />
        )}
        {doing === 'deleting' && <ConfirmDelete remove={remove} keep={read} />}
      </div>
    </li>
  );
}

interface ActionsProps {
  readonly edit: () => void;
  readonly remove: () => void;
}

function Actions({ edit, remove }: ActionsProps) {
  return (
    <span className="comment-actions">
      <button type="button" className="text-button" onClick={edit}>
        Edit<span className="visually-hidden"> this comment</span>
      </button>
      <button type="button" className="text-button" onClick={remove}>
        Delete<span className="visually-hidden"> this comment</span>
      </button>
    </span>
  );
}

interface ConfirmDeleteProps {
  readonly remove: () => Promise<boolean>;
  readonly keep: () => void;
}

function ConfirmDelete({ remove, keep }: ConfirmDeleteProps) {
  const [deleting, setDeleting] = useState(false);
  const submit = async () => {
    setDeleting(true);
    if (!(await remove())) setDeleting(false);
  };
  return (
    <div
      className="message comment-confirm"
      role="group"
      aria-label="Delete this comment?"
      onKeyDown={(event) => {
        if (event.key === 'Escape') keep();
      }}
    >
      <p>Delete this comment? It is gone for everybody then.</p>
      <span className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={deleting}
          onClick={() => void submit()}
        >
          Delete
        </button>
        <button type="button" className="button" disabled={deleting} autoFocus onClick={keep}>
          Keep it
        </button>
      </span>
    </div>
  );
}

function wasEdited(created: string | null, updated: string | null): boolean {
  return created !== null && updated !== null && Date.parse(updated) > Date.parse(created);
}
