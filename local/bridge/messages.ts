/** What the page's host in the browser and the routes say to each other: types only. */
import type { SiteIdentity } from '../platform/identity';
import type { Channel, Message } from '../platform/realtime/channels';

export interface InvokeQuestion {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly extension: Readonly<Record<string, unknown>>;
}

export type InvokeAnswer =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly reason: string; readonly message: string };

/** What the app says beside the title of an issue context; `null` where it says nothing, or failed. */
export interface DynamicAnswer {
  readonly properties: unknown;
}

export interface ProductQuestion {
  readonly product: string;
  readonly restPath: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

/** As `@forge/bridge` takes it from `fetchProduct`. */
export interface ProductAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text, or base64 where `isAttachment`. */
  readonly body: string;
  readonly isAttachment: boolean;
}

/** What every page may know of the site. */
export interface SiteAnswer {
  readonly site: SiteIdentity;
  /** Pages of the app: a navigation target names them by module key. */
  readonly modules: readonly { readonly key: string; readonly type: string; readonly resource: string }[];
  /** Value of `data-theme` under which the token stylesheet applies. */
  readonly dataTheme: string;
}

/** What the routes answer when a request is refused: one sentence. */
export interface Refusal {
  readonly message: string;
}

export interface RealtimePublication {
  readonly channel: Channel;
  readonly payload: unknown;
}

export interface RealtimeSubscription {
  readonly channel: Channel;
  readonly replaySeconds: number;
}

/** Of publishing, subscribing or fetching: each fills its own part. */
export type RealtimeAnswer =
  | {
      readonly ok: true;
      readonly eventId?: string | null;
      readonly eventTimestamp?: string | null;
      readonly subscriptionId?: string;
      readonly messages?: readonly Message[];
    }
  | { readonly ok: false; readonly error: string };
