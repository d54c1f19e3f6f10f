/** Knows whether the host answers. Pages report what they met; the banner listens and asks again. */

export interface Connection {
  readonly lost: boolean;
  /** Grows each time the host is back after it was gone: a reason to load again. */
  readonly returns: number;
}

let state: Connection = { lost: false, returns: 0 };
const listeners = new Set<() => void>();

export function connection(): Connection {
  return state;
}

/** Calls `listener` after every change, until the returned function is called. */
export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function reportLost(): void {
  if (!state.lost) change({ ...state, lost: true });
}

export function reportReached(): void {
  if (state.lost) change({ lost: false, returns: state.returns + 1 });
}

/** Asks the host for a sign of life; what it says is reported. A host that is still starting is not back yet. */
export async function knock(): Promise<void> {
  try {
    const health = await fetch('/local/health');
    if (health.ok) reportReached();
  } catch {
    reportLost();
  }
}

function change(next: Connection): void {
  state = next;
  for (const listener of listeners) listener();
}
