/** What somebody else wrote in the very moment of a change, which took its place: to read, to copy, and what can be done. */
import { useRef, useState, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { GrowingArea } from './growing-area';

type State = 'open' | 'copied' | 'by-hand';

/** @param words empty where somebody had emptied the field */
export function Overwritten({ words }: { readonly words: string }): ReactElement {
  const [state, setState] = useState<State>('open');
  const area = useRef<HTMLTextAreaElement>(null);
  if (words === '') return <p>{say('panel.fixing.overwritten.emptied')}</p>;
  const copy = (): void => {
    copied(words).then(
      () => {
        setState('copied');
      },
      () => {
        setState('by-hand');
        area.current?.select();
      },
    );
  };
  return (
    <>
      <p>{say('panel.fixing.overwritten')}</p>
      <GrowingArea
        ref={area}
        readOnly
        rows={1}
        value={words}
        aria-label={say('panel.fixing.overwritten.words')}
      />
      <p>{say('panel.fixing.overwritten.next')}</p>
      <div className="fix-buttons">
        <Button onClick={copy}>{say('panel.fixing.copy')}</Button>
      </div>
      <p className="small" role="status">
        {state === 'copied' && say('panel.fixing.copied')}
        {state === 'by-hand' && say('panel.fixing.copy.by-hand')}
      </p>
    </>
  );
}

/** A frame may not be allowed to; some browsers then have no clipboard at all. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
