/** Hears events of the host and of other pages of the app. */
import { events } from '@forge/bridge';

/** @returns what stops it, also before the subscription has come to be */
export function listen(event: string, heard: (told: unknown) => void): () => void {
  let stopped = false;
  const subscription = events.on(event, (told: unknown) => {
    if (!stopped) heard(told);
  });
  // A host without this event costs a little comfort, nothing else.
  subscription.catch(() => undefined);
  return () => {
    stopped = true;
    subscription.then(({ unsubscribe }) => {
      unsubscribe();
    }, ignored);
  };
}

function ignored(): void {
  // The subscription never came to be: there is nothing to end.
}
