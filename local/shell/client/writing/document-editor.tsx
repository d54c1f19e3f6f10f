/** Edits a document as Markdown. One that would lose something on the way is not opened for editing. */
import { useState } from 'react';
import { lossesInMarkdown } from '../document/carry';
import { DocumentView } from '../document/document-view';
import type { DocumentJson } from '../document/from-markdown';
import type { DocumentNode } from '../document/node';
import { toMarkdown } from '../document/to-markdown';
import MarkdownEditor from './markdown-editor';

interface EditorProps {
  /** What it is, e.g. `Description`. */
  readonly name: string;
  readonly document: DocumentNode | null;
  readonly save: (document: DocumentJson | null) => Promise<boolean>;
  readonly close: () => void;
  readonly mayBeEmpty?: boolean;
  readonly rows?: number;
}

export default function DocumentEditor({ document, ...editor }: EditorProps) {
  const [start] = useState(() => ({
    losses: document === null ? [] : lossesInMarkdown(document),
    markdown: document === null ? '' : toMarkdown(document),
  }));
  if (document !== null && start.losses.length > 0) {
    return (
      <>
        <div className="message" role="status">
          <p>
            This {editor.name.toLowerCase()} holds {inWords(start.losses)}, which would be lost if it were
            edited as text here. It can only be read; edit it in Jira itself.
          </p>
          <button type="button" className="button" onClick={editor.close}>
            Close
          </button>
        </div>
        <DocumentView document={document} />
      </>
    );
  }
  return <MarkdownEditor {...editor} start={start.markdown} />;
}

function inWords(things: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(things);
}
