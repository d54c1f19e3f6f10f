/** Edits a description as Markdown. A document that would lose something on the way is not opened for editing. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { LONGEST_TEXT, lossesInMarkdown } from '../document/carry';
import { DocumentView } from '../document/document-view';
import { fromMarkdown } from '../document/from-markdown';
import type { DocumentNode } from '../document/node';
import { toMarkdown } from '../document/to-markdown';
import type { Editing } from './editing';

interface EditorProps {
  readonly document: DocumentNode | null;
  readonly save: Editing['save'];
  readonly close: () => void;
}

export default function DescriptionEditor({ document, save, close }: EditorProps) {
  const [start] = useState(() => ({
    losses: document === null ? [] : lossesInMarkdown(document),
    markdown: document === null ? '' : toMarkdown(document),
  }));
  if (document !== null && start.losses.length > 0) {
    return (
      <>
        <div className="message" role="status">
          <p>
            This description holds {inWords(start.losses)}, which would be lost if it were edited as text
            here. It can only be read; edit it in Jira itself.
          </p>
          <button type="button" className="button" onClick={close}>
            Close
          </button>
        </div>
        <DocumentView document={document} />
      </>
    );
  }
  return <MarkdownEditor start={start.markdown} save={save} close={close} />;
}

interface MarkdownEditorProps extends Omit<EditorProps, 'document'> {
  readonly start: string;
}

function MarkdownEditor({ start, save, close }: MarkdownEditorProps) {
  const [markdown, setMarkdown] = useState(start);
  const [saving, setSaving] = useState(false);
  const tooLong = markdown.length > LONGEST_TEXT;
  const submit = async () => {
    if (saving || tooLong) return;
    if (markdown === start) {
      close();
      return;
    }
    setSaving(true);
    const description = markdown.trim() === '' ? null : fromMarkdown(markdown);
    if (await save({ description })) close();
    else setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && markdown === start) close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <div className="editor">
      <textarea
        className="input editor-input"
        aria-label="Description, as Markdown"
        aria-describedby="editor-help"
        dir="auto"
        rows={Math.min(30, Math.max(10, markdown.split('\n').length + 2))}
        value={markdown}
        readOnly={saving}
        autoFocus
        onChange={(event) => {
          setMarkdown(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p id="editor-help" className="hint">
        Markdown: <code># Heading</code> <code>- list</code> <code>- [ ] task</code> <code>**bold**</code>{' '}
        <code>[link](https://…)</code>. Ctrl + Enter saves.
      </p>
      <span className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={saving || tooLong}
          onClick={() => void submit()}
        >
          Save
        </button>
        <button type="button" className="button" disabled={saving} onClick={close}>
          Cancel
        </button>
        {tooLong && (
          <span className="hint" role="alert">
            Jira takes {LONGEST_TEXT.toLocaleString('en')} signs; this text has{' '}
            {markdown.length.toLocaleString('en')}.
          </span>
        )}
      </span>
    </div>
  );
}

function inWords(things: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(things);
}
