/** Where somebody mends a story: fetches the editor when it is first wanted, and knows the way back to the button. */
import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactElement } from 'react';
import { ErrorMessage } from '../../shared/error-message';
import { loadPart } from '../../shared/load-part';
import { say } from '../../shared/say';
import type { FixBenchPlace } from './task';

/** The inner part; loaded by hand, so that it can be asked for again where it didn't come. */
type Workshop = ComponentType<FixBenchPlace & { readonly leave: () => void }>;

export function FixBench(place: FixBenchPlace): ReactElement {
  const leave = useWayBack(place.acts.close);
  const { part: Workshop, isLost, again } = useWorkshop();
  return (
    <section
      className="fix-bench"
      aria-label={say('panel.fixing.bench')}
      onKeyDown={(event) => {
        // Within a word that is still being composed, the key belongs to the keyboard.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) leave();
      }}
    >
      {Workshop !== null && <Workshop {...place} leave={leave} />}
      {Workshop === null && !isLost && (
        <p className="small" role="status">
          {say('panel.fixing.loading')}
        </p>
      )}
      {isLost && (
        <ErrorMessage
          lead={say('panel.fixing.lost')}
          failure={{ ok: false, error: 'no-answer' }}
          waiting={false}
          again={again}
        />
      )}
    </section>
  );
}

interface Loaded {
  readonly part: Workshop | null;
  readonly isLost: boolean;
  readonly again: () => void;
}

/** The editor and the checks are a script of their own: who only looks never waits for them. */
function useWorkshop(): Loaded {
  const [part, setPart] = useState<{ readonly workshop: Workshop } | null>(null);
  const [attempt, setAttempt] = useState({ isLost: false });
  useEffect(() => {
    if (attempt.isLost) return;
    loadWorkshop().then(
      (workshop) => {
        setPart({ workshop });
      },
      () => {
        setAttempt({ isLost: true });
      },
    );
  }, [attempt]);
  const again = useCallback(() => {
    setAttempt({ isLost: false });
  }, []);
  return { part: part?.workshop ?? null, isLost: attempt.isLost, again };
}

async function loadWorkshop(): Promise<Workshop> {
  const { Workshop: workshop, learnEditorWords } = await loadPart(() => import('./whole'));
  await learnEditorWords();
  return workshop;
}

/** Closes the bench, and puts the keyboard back to where it was opened from. */
function useWayBack(close: () => void): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
  }, []);
  return useCallback(() => {
    const button = opener.current;
    if (button instanceof HTMLElement && button.isConnected) button.focus();
    close();
  }, [close]);
}
