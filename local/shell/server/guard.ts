/**
 * Keeps other websites out of a server on this machine: only our own host names, only our own origins, and for
 * everything under /local a secret that the browser sends from our own pages alone.
 * Why no secret in the address: docs/decisions/laptop-host-safety.md.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** What the pages of the small Jira may load: their own files, and nothing inline. */
const SHELL_CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export interface Guard {
  /** Refuses foreign host names and foreign origins; for every request. */
  readonly ownHostOnly: MiddlewareHandler;
  /** Refuses requests without the secret; for /local. */
  readonly ownPagesOnly: MiddlewareHandler;
  /** Hands the secret to a browser that opens one of our pages, and says what the page may load. */
  readonly forPages: MiddlewareHandler;
}

/** @param port the port in use; cookies of one host are shared by all its ports, so the cookie's name carries it */
export function createGuard(port: number): Guard {
  const secret = randomBytes(32).toString('base64url');
  const cookie = `groundwork-${port}`;
  const hosts = new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`));
  const origins = new Set([...hosts].map((host) => `http://${host}`));

  return {
    async ownHostOnly(context, next) {
      const host = context.req.header('host');
      if (host === undefined || !hosts.has(host)) {
        return context.text(
          `Open http://localhost:${port}/ instead: this server answers to no other name.\n`,
          421,
        );
      }
      const origin = context.req.header('origin');
      if (origin !== undefined && !origins.has(origin)) {
        return context.text('Another website asked for this; it was refused.\n', 403);
      }
      await next();
      context.header('X-Content-Type-Options', 'nosniff');
      context.header('Referrer-Policy', 'same-origin');
      context.header('Cross-Origin-Resource-Policy', 'same-origin');
      return undefined;
    },

    async ownPagesOnly(context, next) {
      if (!equal(getCookie(context, cookie) ?? '', secret)) {
        return context.json(
          {
            ok: false,
            message: `This page is from an earlier start. Reload it, or open http://localhost:${port}/.`,
          },
          401,
        );
      }
      await next();
      return undefined;
    },

    async forPages(context, next) {
      await next();
      setCookie(context, cookie, secret, { path: '/', httpOnly: true, sameSite: 'Strict' });
      context.header('Content-Security-Policy', SHELL_CSP);
      context.header('Cache-Control', 'no-store');
      context.header('Cross-Origin-Opener-Policy', 'same-origin');
    },
  };
}

function equal(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
