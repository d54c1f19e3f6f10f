/**
 * How a page and its host find each other: the host hangs its side of the bridge on the iframe's element, and the
 * script that is put into the page takes it from there. Both are of the same origin.
 */

export type CallBridge = (method: string, payload?: unknown) => Promise<unknown>;

export interface BridgedFrame extends HTMLIFrameElement {
  forgeBridge?: CallBridge;
  /** Milliseconds by which the laptop's clock is ahead of the machine's; `undefined` until the host knows. */
  forgeClockAhead?: () => number | undefined;
}
