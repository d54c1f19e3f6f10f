/** Asks for a story's past, and meanwhile for the code that shows it: few look at it, so that the panel starts without. */
import type { ComponentType } from 'react';
import type { Reply } from '../../../src/contract';
import type { StoryPast } from '../../../src/contract/past';
import { loadPart } from '../../shared/load-part';
import { readPast } from '../../shared/past-calls';

export interface PastAndView {
  readonly past: StoryPast;
  readonly View: ComponentType<{ readonly past: StoryPast }>;
}

/** Never rejects: code that can't be loaded is a fault like another, and may be there the next time. */
export async function readPastAndView(): Promise<Reply<PastAndView>> {
  const loading = loadPart(() => import('./whole')).then(
    async ({ PastView, learnWords }) => {
      await learnWords();
      return PastView;
    },
    () => null,
  );
  const [reply, View] = await Promise.all([readPast(), loading]);
  if (!reply.ok) return reply;
  return View === null ? { ok: false, error: 'no-answer' } : { ok: true, value: { past: reply.value, View } };
}
