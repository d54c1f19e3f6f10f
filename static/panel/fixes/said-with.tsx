/** A sentence of ours around words of a story: whatever their direction, and whatever signs for it they hold, it ends with them. */
import type { ReactElement } from 'react';

/** Stands for the words: no sentence of ours has it. */
const PLACE = '\uFFFC';

export function SaidWith({
  words,
  said,
}: {
  readonly words: string;
  /** The sentence with these words in it, once. */
  readonly said: (words: string) => string;
}): ReactElement {
  const [before, after] = said(PLACE).split(PLACE);
  return (
    <>
      {before}
      <bdi>{words}</bdi>
      {after}
    </>
  );
}
