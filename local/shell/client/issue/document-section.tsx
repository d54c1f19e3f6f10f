/** The description, or another document in the issue, and the way to change it. The editor comes only when it is needed. */
import { Suspense, lazy, useCallback, useId, useState } from 'react';
import { DocumentView } from '../document/document-view';
import type { DocumentNode } from '../document/node';
import { Icon } from '../parts/icons';
import { Loading } from '../parts/loading';
import { ChangedSince } from './changed-since';
import type { Editing } from './editing';
import { useChangedSince } from './use-changed-since';
import { useFocusBack } from './use-focus-back';

const DocumentEditor = lazy(() => import('../writing/document-editor'));

interface DocumentSectionProps {
  readonly field: string;
  readonly name: string;
  readonly document: DocumentNode | null;
  readonly editing: Editing;
}

export function DocumentSection({ field, name, document, editing }: DocumentSectionProps) {
  const [open, setOpen] = useState(false);
  const opener = useFocusBack(open);
  const titleId = useId();
  const mayEdit = editing.meta(field) !== undefined;
  const what = name.toLowerCase();
  const { read } = editing;
  const since = useChangedSince(
    open,
    useCallback(() => read(field), [read, field]),
  );
  const edit = () => {
    since.begin(document);
    setOpen(true);
  };
  return (
    <section className="issue-section" aria-labelledby={titleId}>
      <div className="section-head">
        <h2 id={titleId}>{name}</h2>
        {mayEdit && !open && document !== null && (
          <button
            ref={opener}
            type="button"
            className="button button-subtle"
            onClick={edit}
            aria-label={`Edit the ${what}`}
          >
            <Icon name="edit" /> Edit
          </button>
        )}
      </div>
      {open && mayEdit && since.theirs !== undefined && <ChangedSince name={name} theirs={since.theirs} />}
      {open && mayEdit ? (
        <Suspense fallback={<Loading what="Opening the editor" />}>
          <DocumentEditor
            name={name}
            document={document}
            save={(next) => editing.save({ [field]: next }, since.unchanged)}
            close={() => {
              setOpen(false);
              if (since.theirs !== undefined) editing.reload();
            }}
          />
        </Suspense>
      ) : document !== null ? (
        <DocumentView document={document} />
      ) : mayEdit ? (
        <button ref={opener} type="button" className="placeholder-button" onClick={edit}>
          {field === 'description' ? 'Add a description …' : `Add ${what} …`}
        </button>
      ) : (
        <p className="subtle">No {what}.</p>
      )}
    </section>
  );
}
