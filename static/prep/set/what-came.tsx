/** What came of a decision about two stories. There from the start, so that what appears in it is said; it can hold the keyboard's place. */
import type { ReactElement } from 'react';

export function WhatCame({ words }: { readonly words: string }): ReactElement {
  return (
    <p role="status" tabIndex={-1} className={words === '' ? 'visually-hidden' : undefined}>
      {words}
    </p>
  );
}
