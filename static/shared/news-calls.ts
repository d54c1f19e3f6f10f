/** News of the story that the panel is open on: the ticket for them, and Forge's channel. What comes over it is believed of nobody. */
import { realtime } from '@forge/bridge';
import type { Reply } from '../../src/contract';
import { STORY_NEWS, type NewsTicket } from '../../src/contract/news';
import { invoke, wellFormed } from './bridge';

/** Never rejects. */
export function followStory(): Promise<Reply<NewsTicket>> {
  return wellFormed(invoke('followStory'));
}

/** @returns what ends it; rejects where Forge refuses, as for a ticket that has ended */
export async function subscribe(token: string, heard: (message: unknown) => void): Promise<() => void> {
  const { unsubscribe } = await realtime.subscribeGlobal(STORY_NEWS, heard, { token });
  return () => {
    // Documented as answering nothing, typed as a promise; either way there is nothing to do about a refusal.
    void Promise.resolve(unsubscribe()).catch(() => undefined);
  };
}

/** Rejects where Forge refuses. */
export async function publish(token: string, from: string): Promise<void> {
  await realtime.publishGlobal(STORY_NEWS, { from }, { token });
}
