/** What somebody else wrote in the very moment of a change, which took its place: to read, to copy, and what can be done. */
import type { ReactElement } from 'react';
import { say } from '../../shared/say';
import { Copyable } from './copyable';

/** @param words empty where somebody had emptied the field */
export function Overwritten({ words }: { readonly words: string }): ReactElement {
  if (words === '') return <p>{say('panel.fixing.overwritten.emptied')}</p>;
  return (
    <>
      <p>{say('panel.fixing.overwritten')}</p>
      <Copyable
        label={say('panel.fixing.overwritten.words')}
        words={words}
        next={say('panel.fixing.overwritten.next')}
      />
    </>
  );
}
