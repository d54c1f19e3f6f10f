/** What is found by a few letters: asked for once somebody has stopped typing. */
import { useEffect, useState } from 'react';
import type { Reply } from '../../src/contract';
import type { Failure } from './failure';

/** Milliseconds. Between two letters it is shorter. */
const PAUSE = 250;

export type Found<Item> =
  | { readonly state: 'idle' }
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly items: readonly Item[] }
  | { readonly state: 'failed'; readonly failure: Failure };

/**
 * @param letters what stands in the field; `null` while nobody looks
 * @param find must keep its identity while it means the same, and never reject
 */
export function useFound<Item>(
  letters: string | null,
  find: (letters: string) => Promise<Reply<readonly Item[]>>,
): { readonly found: Found<Item>; readonly again: () => void } {
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: Found<Item> } | null>(null);
  const wanted = letters === null ? null : letters.trim();

  useEffect(() => {
    if (wanted === null) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      void find(wanted).then((reply) => {
        if (left) return;
        setAnswer({
          to: wanted,
          found: reply.ok ? { state: 'found', items: reply.value } : { state: 'failed', failure: reply },
        });
      });
    }, PAUSE);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [wanted, find, tries]);

  const again = (): void => {
    setAnswer(null);
    setTries(tries + 1);
  };
  if (wanted === null) return { found: { state: 'idle' }, again };
  return { found: answer?.to === wanted ? answer.found : { state: 'looking' }, again };
}
