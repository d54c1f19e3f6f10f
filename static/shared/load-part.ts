/**
 * Loads a part of the page that isn't there from the start. A browser remembers for as long as the page lives that a script didn't come
 * (https://github.com/whatwg/html/issues/6768): so without a connection it isn't asked, and after a failure by another address.
 */

/** At the end of what Chrome and Firefox say of a script that didn't come. */
const ADDRESS = /https?:\/\/\S+$/;

/**
 * @param load imports the part
 * @throws Error where it doesn't come now; it may be tried again
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  if (!navigator.onLine) throw new Error('no connection');
  try {
    return await load();
  } catch (error) {
    const address = error instanceof Error ? ADDRESS.exec(error.message)?.[0] : undefined;
    if (address === undefined) throw error;
    // It is the same script, so it is of the same type.
    return (await import(/* @vite-ignore */ `${address}?again=${Date.now()}`)) as T;
  }
}
