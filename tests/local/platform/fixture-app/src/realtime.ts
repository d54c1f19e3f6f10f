/** Handlers that publish and sign, with the real `@forge/realtime`. */
import { publish, publishGlobal, signRealtimeToken, type Jira } from '@forge/realtime';
import type Resolver from '@forge/resolver';

export interface Publication {
  readonly channel: string;
  readonly payload: string | Record<string, unknown>;
  readonly global?: true;
  readonly token?: string;
  readonly contextOverrides?: Jira[];
  /** How often, one after the other; 1 without it. */
  readonly times?: number;
}

interface Signing {
  readonly channel: string;
  readonly claims: object;
  readonly permissions?: ['subscribe' | 'publish'];
}

export function defineRealtime(definitions: Resolver): void {
  definitions.define<Publication, unknown>('publish', async ({ payload: publication }) => {
    const { channel, payload, global, token, contextOverrides, times = 1 } = publication;
    const options = {
      ...(token !== undefined && { token }),
      ...(contextOverrides !== undefined && { contextOverrides }),
    };
    const results: unknown[] = [];
    for (let time = 0; time < times; time += 1) {
      results.push(await (global === true ? publishGlobal : publish)(channel, payload, options));
    }
    return results;
  });
  definitions.define<Signing, unknown>('sign', ({ payload: { channel, claims, permissions } }) =>
    signRealtimeToken(channel, claims, permissions),
  );
}
