/** The description, and the way to change it. The editor and Markdown come only when somebody edits. */
import { Suspense, lazy, useState } from 'react';
import { DocumentView } from '../document/document-view';
import type { DocumentNode } from '../document/node';
import { Icon } from '../parts/icons';
import { Loading } from '../parts/loading';
import type { Editing } from './editing';
import { useFocusBack } from './use-focus-back';

const DescriptionEditor = lazy(() => import('./description-editor'));

interface DescriptionProps {
  readonly document: DocumentNode | null;
  readonly editing: Editing;
}

export function Description({ document, editing }: DescriptionProps) {
  const [open, setOpen] = useState(false);
  const opener = useFocusBack(open);
  const edit = () => {
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
  };
  return (
    <section className="issue-section" aria-labelledby="description-title">
      <div className="section-head">
        <h2 id="description-title">Description</h2>
        {editing.mayEdit && !open && document !== null && (
          <button
            ref={opener}
            type="button"
            className="button button-subtle"
            onClick={edit}
            aria-label="Edit the description"
          >
            <Icon name="edit" /> Edit
          </button>
        )}
      </div>
      {open && editing.mayEdit ? (
        <Suspense fallback={<Loading what="Opening the editor" />}>
          <DescriptionEditor document={document} save={editing.save} close={close} />
        </Suspense>
      ) : document !== null ? (
        <DocumentView document={document} />
      ) : editing.mayEdit ? (
        <button ref={opener} type="button" className="placeholder-button" onClick={edit}>
          Add a description …
        </button>
      ) : (
        <p className="subtle">No description.</p>
      )}
    </section>
  );
}
