/** A text written as Markdown: Ctrl + Enter saves. What was typed stays until it is saved, whatever goes wrong. */
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { LONGEST_TEXT } from '../document/carry';
import { fromMarkdown } from '../document/from-markdown';
import type { DocumentJson } from '../document/from-markdown';

export interface MarkdownEditorProps {
  /** What it is, e.g. `Description`. */
  readonly name: string;
  readonly start: string;
  /** Saves the text, `null` for an empty one; answers whether it worked. */
  readonly save: (document: DocumentJson | null) => Promise<boolean>;
  readonly close: () => void;
  /** Told of everything typed, to keep it beyond this editor. */
  readonly keep?: (markdown: string) => void;
  /** What stood here before, if it is not what was kept. */
  readonly saved?: string;
  readonly mayBeEmpty?: boolean;
  readonly rows?: number;
}

export default function MarkdownEditor({ name, start, save, close, ...rest }: MarkdownEditorProps) {
  const { keep, saved = start, mayBeEmpty = true, rows = 10 } = rest;
  const [markdown, setMarkdown] = useState(start);
  const [saving, setSaving] = useState(false);
  const helpId = useId();
  const tooLong = markdown.length > LONGEST_TEXT;
  const empty = markdown.trim() === '';
  const refused = tooLong || (empty && !mayBeEmpty);
  const submit = async () => {
    if (saving || refused) return;
    if (markdown === saved) {
      close();
      return;
    }
    setSaving(true);
    if (await save(empty ? null : fromMarkdown(markdown))) close();
    else setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && markdown === saved) close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <div className="editor">
      <textarea
        className="input editor-input"
        aria-label={`${name}, as Markdown`}
        aria-describedby={helpId}
        dir="auto"
        rows={Math.min(30, Math.max(rows, markdown.split('\n').length + 2))}
        value={markdown}
        readOnly={saving}
        autoFocus
        onChange={(event) => {
          setMarkdown(event.target.value);
          keep?.(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <MarkdownHelp id={helpId}>Ctrl + Enter saves.</MarkdownHelp>
      <span className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={saving || refused}
          onClick={() => void submit()}
        >
          Save
        </button>
        <button type="button" className="button" disabled={saving} onClick={close}>
          Cancel
        </button>
        {tooLong && (
          <span className="hint" role="alert">
            {tooLongInWords(markdown.length)}
          </span>
        )}
      </span>
    </div>
  );
}

export function MarkdownHelp({ id, children }: { readonly id: string; readonly children?: string }) {
  return (
    <p id={id} className="hint">
      Markdown: <code># Heading</code> <code>- list</code> <code>- [ ] task</code> <code>**bold**</code>{' '}
      <code>[link](https://…)</code>. {children}
    </p>
  );
}

export function tooLongInWords(length: number): string {
  return `Jira takes ${LONGEST_TEXT.toLocaleString('en')} signs; this text has ${length.toLocaleString('en')}.`;
}
