/** Takes the agenda to the invitation: as rich text and Markdown at once, as Markdown alone, or to copy by hand. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import type { AgendaText } from './as-sections';
import { agendaInHtml, agendaInMarkdown } from './in-text';

export function CopyAgenda({ text }: { readonly text: AgendaText }): ReactElement {
  const [state, setState] = useState<'' | 'copied' | 'by-hand'>('');
  const area = useRef<HTMLTextAreaElement>(null);
  const markdown = agendaInMarkdown(text);
  const copy = (): void => {
    toClipboard(markdown, agendaInHtml(text)).then(
      () => {
        setState('copied');
      },
      () => {
        setState('by-hand');
        area.current?.select();
      },
    );
  };
  useEffect(() => {
    if (state === 'by-hand') area.current?.select();
  }, [state]);
  return (
    <div className="agenda-copy">
      <Button onClick={copy}>{say('prep.agenda.copy')}</Button>
      <Button
        look="link"
        onClick={() => {
          window.print();
        }}
      >
        {say('prep.agenda.print')}
      </Button>
      <p className="small" role="status">
        {state === 'copied' && say('prep.agenda.copied')}
        {state === 'by-hand' && say('prep.agenda.by-hand')}
      </p>
      {state === 'by-hand' && (
        <textarea
          ref={area}
          className="input"
          readOnly
          rows={6}
          value={markdown}
          aria-label={say('prep.agenda.copy')}
        />
      )}
    </div>
  );
}

/** A frame may not be allowed to, and some browsers take plain text alone. */
async function toClipboard(markdown: string, html: string): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([markdown], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
  } catch {
    await navigator.clipboard.writeText(markdown);
  }
}
