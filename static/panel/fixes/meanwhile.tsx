/** The story has changed while somebody was typing: what is new in it, and that nothing of theirs is lost. */
import { useEffect, useRef, type ReactElement } from 'react';
import type { DifferenceLine } from './fold';
import { say } from '../../shared/say';
import { Overwritten } from './overwritten';
import { Difference } from './preview';

export function Meanwhile({
  theirs,
  lost,
  overwritten = [],
}: {
  readonly theirs: readonly DifferenceLine[];
  /** Typed for words that the story no longer has. */
  readonly lost: readonly string[];
  /** What somebody else wrote, and what was saved took the place of. */
  readonly overwritten?: readonly string[];
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is far below it. Under whoever is typing the page doesn't move.
    const isTyping = document.activeElement?.matches('textarea, input') === true;
    if (!isTyping) place.current?.scrollIntoView({ block: 'nearest' });
  }, [theirs]);
  return (
    <div ref={place} className="notice fix-meanwhile" role="alert">
      <p>{say('panel.fixing.meanwhile')}</p>
      {overwritten.map((words, index) => (
        <Overwritten key={index} words={words} />
      ))}
      {theirs.length > 0 && (
        <>
          <h3>{say('panel.fixing.meanwhile.new')}</h3>
          <Difference lines={theirs} />
        </>
      )}
      {lost.length > 0 && (
        <>
          <p>{say('panel.fixing.unplaced')}</p>
          <ul>
            {lost.map((text, index) => (
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
