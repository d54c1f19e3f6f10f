/** Words that would else be lost: to read, and to copy. */
import { useRef, useState, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { GrowingArea } from './growing-area';

export function Copyable({
  label,
  words,
  next,
}: {
  readonly label: string;
  readonly words: string;
  /** What can be done with them. */
  readonly next?: string;
}): ReactElement {
  const [state, setState] = useState<'open' | 'copied' | 'by-hand'>('open');
  const area = useRef<HTMLTextAreaElement>(null);
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
      <GrowingArea ref={area} readOnly rows={1} value={words} aria-label={label} />
      {next !== undefined && <p>{next}</p>}
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
