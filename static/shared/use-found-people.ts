/** People by a few letters: asked for once somebody has stopped typing. */
import { useEffect, useState } from 'react';
import type { Reply } from '../../src/contract';
import type { PersonName } from '../../src/contract/team';
import type { Failure } from './failure';

/** Milliseconds. Between two letters it is shorter. */
const PAUSE = 250;

export type Found =
  | { readonly state: 'idle' }
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly people: readonly PersonName[] }
  | { readonly state: 'failed'; readonly failure: Failure };

/**
 * @param letters what stands in the field; `null` while nobody looks
 * @param find must never reject
 */
export function useFoundPeople(
  letters: string | null,
  find: (letters: string) => Promise<Reply<readonly PersonName[]>>,
): Found {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: Found } | null>(null);
  const wanted = letters === null ? null : letters.trim();

  useEffect(() => {
    if (wanted === null) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      void find(wanted).then((reply) => {
        if (left) return;
        setAnswer({
          to: wanted,
          found: reply.ok ? { state: 'found', people: reply.value } : { state: 'failed', failure: reply },
        });
      });
    }, PAUSE);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [wanted, find]);

  if (wanted === null) return { state: 'idle' };
  return answer?.to === wanted ? answer.found : { state: 'looking' };
}
