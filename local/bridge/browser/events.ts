/** Events between the pages of the app, and from Jira to them (`events.on` and `events.emit` of `@forge/bridge`). */

export interface Subscription {
  unsubscribe(): void;
}

interface Listener {
  readonly owner: object;
  readonly event: string;
  readonly callback: (payload: unknown) => unknown;
}

const listeners = new Set<Listener>();

/** @param owner the mounted module, whose subscriptions end with it */
export function subscribe(owner: object, event: string, callback: Listener['callback']): Subscription {
  const listener = { owner, event, callback };
  listeners.add(listener);
  return {
    unsubscribe: () => {
      listeners.delete(listener);
    },
  };
}

/**
 * Tells everybody who listens; one after the other and later, as between windows.
 * @param owner only this module is told
 */
export function tell(event: string, payload: unknown, owner?: object): void {
  for (const listener of listeners) {
    if (listener.event !== event || (owner !== undefined && listener.owner !== owner)) continue;
    // A page that fails in its callback shows it in the console, and stops nobody else.
    void Promise.resolve(payload).then(listener.callback);
  }
}

export function unsubscribeAll(owner: object): void {
  for (const listener of listeners) {
    if (listener.owner === owner) listeners.delete(listener);
  }
}
