/** Tokens of `signRealtimeToken`: JSON web tokens that only this start of the program can sign and read. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export type Permission = 'subscribe' | 'publish';

/** How long a token holds; Forge says when it ends, not how long it is. */
const LIFETIME_SECONDS = 15 * 60;

const payloadShape = z.object({
  channel: z.object({ name: z.string() }),
  claims: z.unknown(),
  permissions: z.array(z.enum(['subscribe', 'publish'])).optional(),
  exp: z.number(),
});

export class RealtimeTokens {
  readonly #secret = randomBytes(32);

  /** @param now the present instant */
  sign(
    channelName: string,
    claims: unknown,
    permissions: readonly Permission[] | undefined,
    now: Date,
  ): { readonly jwt: string; readonly expiresAt: number } {
    const expiresAt = Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS;
    const head = encoded({ alg: 'HS256', typ: 'JWT' });
    const payload = encoded({ channel: { name: channelName }, claims, permissions, exp: expiresAt });
    return { jwt: `${head}.${payload}.${this.#signature(`${head}.${payload}`)}`, expiresAt };
  }

  /** The claims as text, the same for the same claims; or why the token does not hold. */
  claimsOf(
    token: string,
    channelName: string,
    permission: Permission,
    now: Date,
  ): { readonly ok: true; readonly claims: string } | { readonly ok: false; readonly error: string } {
    const [head = '', payload = '', signature = ''] = token.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.#signature(`${head}.${payload}`))];
    if (given.length !== right.length || !timingSafeEqual(given, right))
      return { ok: false, error: 'INVALID_TOKEN' };
    const { channel, claims, permissions, exp } = payloadShape.parse(
      JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')),
    );
    if (now.getTime() / 1000 >= exp) return { ok: false, error: 'TOKEN_EXPIRED' };
    if (channel.name !== channelName) return { ok: false, error: 'CHANNEL_NAME_MISMATCH' };
    if (permissions !== undefined && !permissions.includes(permission)) {
      return { ok: false, error: 'MISSING_PERMISSION' };
    }
    return { ok: true, claims: JSON.stringify(ordered(claims)) };
  }

  #signature(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The same value with its keys in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, ordered(item)]),
  );
}
