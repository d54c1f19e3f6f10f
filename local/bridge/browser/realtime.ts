/**
 * Realtime for the pages of this tab. Tabs meet at the host, which is asked a few times a second for all
 * subscriptions of the tab at once: a connection kept open for each would soon use up what a browser allows.
 */
import type { Channel } from '../../platform/realtime/channels';
import { realtimeFetch, realtimeSubscribe, realtimeUnsubscribe } from './server';

interface Listener {
  readonly owner: object;
  readonly onEvent: (payload: unknown) => unknown;
}

const listeners = new Map<string, Listener>();
const FETCH_MILLISECONDS = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * @param owner the mounted module, whose subscriptions end with it
 * @throws Error with the code of Forge when the channel is refused
 */
export async function subscribeToChannel(
  owner: object,
  channel: Channel,
  replaySeconds: number,
  onEvent: Listener['onEvent'],
): Promise<{ unsubscribe(): Promise<void> }> {
  const answer = await realtimeSubscribe({ channel, replaySeconds });
  if (!answer.ok) throw new Error(answer.error);
  const id = answer.subscriptionId ?? '';
  listeners.set(id, { owner, onEvent });
  goOn();
  return {
    unsubscribe: async () => {
      listeners.delete(id);
      await realtimeUnsubscribe({ subscriptionId: id });
    },
  };
}

export function unsubscribeChannels(owner: object): void {
  for (const [id, listener] of listeners) {
    if (listener.owner !== owner) continue;
    listeners.delete(id);
    // The host forgets it anyway when nobody asks for it.
    realtimeUnsubscribe({ subscriptionId: id }).catch(() => undefined);
  }
}

function goOn(): void {
  if (timer !== undefined || listeners.size === 0) return;
  timer = setTimeout(() => {
    void fetchOnce().finally(() => {
      timer = undefined;
      goOn();
    });
  }, FETCH_MILLISECONDS);
}

async function fetchOnce(): Promise<void> {
  // A host that is away for a moment is no event of the channel; the next look asks again.
  const answer = await realtimeFetch({ subscriptionIds: [...listeners.keys()] }).catch(() => undefined);
  for (const { subscriptionId, payload } of answer?.messages ?? []) {
    const listener = listeners.get(subscriptionId);
    if (listener !== undefined) void Promise.resolve(payload).then(listener.onEvent);
  }
}
