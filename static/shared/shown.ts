/**
 * What a page shows while it asks, and asks again: what was read stays visible until something newer is there.
 */
import type { Reply } from '../../src/contract';
import type { Failure } from './failure';

export type Shown<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly asking: boolean }
  | {
      readonly state: 'shown';
      readonly value: T;
      readonly asking: boolean;
      /** Why the last look failed, while the older reading is still shown. */
      readonly problem: Failure | null;
    }
  /** It was there, and now it is not (or may not be seen any more): the older reading must not stay. */
  | { readonly state: 'gone'; readonly asking: boolean };

/** A question has been sent. */
export function asking<T>(shown: Shown<T>): Shown<T> {
  return shown.state === 'loading' ? shown : { ...shown, asking: true };
}

/** The answer has come. */
export function answered<T>(shown: Shown<T>, reply: Reply<T>): Shown<T> {
  if (reply.ok) return { state: 'shown', value: reply.value, asking: false, problem: null };
  const wasThere = shown.state === 'shown' || shown.state === 'gone';
  if (wasThere && reply.error === 'not-found') return { state: 'gone', asking: false };
  if (shown.state === 'shown') return { ...shown, asking: false, problem: reply };
  return { state: 'failed', failure: reply, asking: false };
}
