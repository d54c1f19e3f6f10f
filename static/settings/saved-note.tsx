/** Says that rules have been saved, where they were saved by: there the eyes and the keyboard are. */
import { useEffect, useRef, type ReactElement } from 'react';
import { inDigits, say } from '../shared/say';
import { useInstantWords } from './use-instant-words';
import type { Saving } from './use-save';

export function SavedNote({
  saved,
}: {
  readonly saved: Extract<Saving, { readonly state: 'saved' }> | null;
}): ReactElement {
  const note = useRef<HTMLDivElement>(null);
  const instantWords = useInstantWords();
  const number = saved?.number;
  useEffect(() => {
    // The button that saved them is gone.
    if (number !== undefined) note.current?.focus({ preventScroll: true });
  }, [number]);
  const savedAt = saved?.savedAt ?? null;
  const when = savedAt === null ? '' : instantWords(savedAt);
  return (
    <div ref={note} role="status" tabIndex={-1} className={saved === null ? '' : 'save-bar'}>
      {saved !== null && <p>{say('settings.saved', { number: inDigits(saved.number), when })}</p>}
    </div>
  );
}
