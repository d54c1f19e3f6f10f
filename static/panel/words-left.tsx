/** What somebody had typed for a story that is gone: kept in this tab, and ready to be copied. */
import { useId, type ReactElement } from 'react';
import { say } from '../shared/say';
import { keptLines } from './fixes/kept-text';
import { keptTexts, tabStorage } from './notes/kept-text';

/** @param issueKey of the story as it was shown last */
export function WordsLeft({ issueKey }: { readonly issueKey: string }): ReactElement | null {
  const id = useId();
  const words = [...keptLines(tabStorage(), issueKey), ...keptTexts(tabStorage(), issueKey)];
  if (words.length === 0) return null;
  const text = words.join('\n\n');
  return (
    <>
      <label htmlFor={id}>{say('panel.gone.typed')}</label>
      <textarea
        id={id}
        className="input words-left"
        dir="auto"
        readOnly
        rows={Math.min(10, text.split('\n').length + 1)}
        value={text}
        onFocus={({ target }) => {
          target.select();
        }}
      />
    </>
  );
}
