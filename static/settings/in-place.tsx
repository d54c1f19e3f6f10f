/** The editor in the place of another page: its script is fetched when somebody opens it. */
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { readDefinition } from '../shared/definition-calls';
import { ErrorMessage } from '../shared/error-message';
import { loadPart } from '../shared/load-part';
import { say } from '../shared/say';
import { Skeleton } from '../shared/skeleton';
import type { Editor, EditorPlace } from './editor';

const LINES = [40, 100, 100, 100];

export function EditorInPlace({
  boardId,
  choose,
  back,
}: Pick<Required<EditorPlace>, 'boardId' | 'choose' | 'back'>): ReactElement {
  const [loaded, setLoaded] = useState<{ readonly Shown: typeof Editor } | 'loading' | 'failed'>('loading');
  const [tries, setTries] = useState(1);
  const read = useCallback(() => readDefinition(boardId), [boardId]);
  useEffect(() => {
    let left = false;
    load().then(
      (Shown) => {
        if (!left) setLoaded({ Shown });
      },
      () => {
        if (!left) setLoaded('failed');
      },
    );
    return () => {
      left = true;
    };
  }, [tries]);
  if (loaded === 'failed') {
    return (
      <ErrorMessage
        failure={{ ok: false, error: 'no-answer' }}
        waiting={false}
        again={() => {
          setLoaded('loading');
          setTries(tries + 1);
        }}
      />
    );
  }
  if (loaded === 'loading') return <Skeleton label={say('prep.rules.loading')} lines={LINES} />;
  return <loaded.Shown read={read} boardId={boardId} choose={choose} back={back} />;
}

async function load(): Promise<typeof Editor> {
  const whole = await loadPart(() => import('./whole'));
  await whole.learnWords();
  return whole.Editor;
}
