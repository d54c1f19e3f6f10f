/**
 * Asks a source for choices while somebody types. The last ones stay until the next are there, as far as they fit: who
 * types and presses Enter at once must not pick what stood there before.
 */
import { useEffect, useRef, useState } from 'react';
import { failureFrom } from '../host/failure';
import { holding } from './choice';
import type { Choice, ChoiceSource } from './choice';

/** Milliseconds without a key before a source is asked again. */
const PAUSE = 120;

export interface Choices {
  readonly choices: readonly Choice[];
  /** Whether the choices are those for what stands there now. */
  readonly settled: boolean;
  /** Why there are none, as a sentence. */
  readonly problem: string | null;
}

interface Answer extends Choices {
  readonly to: string;
  readonly from: ChoiceSource;
}

/** @param source keep it the same between renderings, a new one is asked anew; `null`: not asked yet */
export function useChoices(source: ChoiceSource | null, typed: string): Choices {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = useRef<ChoiceSource | null>(null);
  useEffect(() => {
    if (source === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      // The first question to a source is asked at once.
      if (asked.current === source) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (signal.aborted) return;
      asked.current = source;
      const found = await source(typed, signal).then(
        (choices) => ({ choices, problem: null }),
        (thrown: unknown) => ({ choices: [], problem: failureFrom(thrown).message }),
      );
      if (!controller.signal.aborted) setAnswer({ ...found, settled: true, to: typed, from: source });
    };
    void ask();
    return () => {
      controller.abort();
    };
  }, [source, typed]);
  if (answer?.from !== source) return { choices: [], settled: false, problem: null };
  if (answer.to === typed) return answer;
  return { ...answer, choices: holding(answer.choices, typed), settled: false };
}
