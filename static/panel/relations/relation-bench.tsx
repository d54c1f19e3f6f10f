/** Where somebody chooses a story's parent or blocker, or splits it: fetched when it is first wanted. */
import { useCallback, useEffect, useId, useRef, type ReactElement, type RefObject } from 'react';
import type { StoryReading } from '../../../src/contract';
import { ErrorMessage } from '../../shared/error-message';
import { loadPart } from '../../shared/load-part';
import { say } from '../../shared/say';
import type { Acts, Task } from '../acts';
import { useLoaded } from '../notes/use-loaded';
import type { RelationDesk } from './relation-desk';

async function loadDesk(): Promise<typeof RelationDesk> {
  const { RelationDesk: desk, learnDeskWords } = await loadPart(() => import('./whole'));
  await learnDeskWords();
  return desk;
}

export function RelationBench({
  task: { which },
  reading,
  acts,
}: {
  readonly task: Extract<Task, { kind: 'relation' }>;
  readonly reading: StoryReading;
  readonly acts: Acts;
}): ReactElement {
  const id = useId();
  const { loaded, again } = useLoaded(loadDesk);
  const { title, leave } = useWayInAndBack(acts.close);
  return (
    <section
      className="relation-bench"
      aria-labelledby={id}
      onKeyDown={(event) => {
        // Within a word that is still being composed, the key belongs to the keyboard.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) leave();
      }}
    >
      <h2 id={id} ref={title} tabIndex={-1}>
        {say(`panel.relation.title.${which}`, { key: reading.key })}
      </h2>
      {loaded.state === 'loaded' && <loaded.part which={which} reading={reading} acts={acts} leave={leave} />}
      {loaded.state === 'loading' && (
        <p className="small" role="status">
          {say('panel.relation.loading')}
        </p>
      )}
      {loaded.state === 'failed' && (
        <ErrorMessage
          lead={say('panel.relation.lost')}
          failure={{ ok: false, error: 'no-answer' }}
          waiting={false}
          again={again}
        />
      )}
    </section>
  );
}

/** The keyboard goes to the title of what has opened, and back to the button when it is left. */
function useWayInAndBack(close: () => void): {
  readonly title: RefObject<HTMLHeadingElement>;
  readonly leave: () => void;
} {
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    title.current?.focus();
  }, []);
  const leave = useCallback(() => {
    const button = opener.current;
    if (button instanceof HTMLElement && button.isConnected) button.focus();
    close();
  }, [close]);
  return { title, leave };
}
