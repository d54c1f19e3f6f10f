/** A sentence with the words marked that were read in the story. */
import type { ReactElement } from 'react';
import { segments } from './marking';

export function Marked({
  text,
  words,
}: {
  readonly text: string;
  readonly words: readonly string[];
}): ReactElement {
  return (
    <>
      {segments(text, words).map((segment, index) =>
        // The order of the parts is their identity: a text is split anew as a whole. `dir` keeps the order of a
        // right-to-left quotation inside a left-to-right sentence.
        segment.marked ? (
          <mark key={index} dir="auto">
            {segment.text}
          </mark>
        ) : (
          <span key={index}>{segment.text}</span>
        ),
      )}
    </>
  );
}
