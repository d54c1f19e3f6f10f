/** Serves the built pages of the small Jira: one index.html for every route, and its assets. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import type { Guard } from './guard';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

/** Page routes, as in Jira; the page itself finds out what to show, unknown keys included. */
const PAGE_ROUTES = [
  '/',
  '/browse/:key',
  '/projects/:key/backlog',
  '/projects/:key/prep',
  '/projects/:key/prep/*',
  '/projects/:key/settings',
  '/console',
] as const;

/** @param folder of the built client, holding index.html and assets/ */
export function clientFiles(folder: string, guard: Guard): Hono {
  const app = new Hono();
  for (const route of PAGE_ROUTES) {
    app.get(route, guard.forPages, async (context) =>
      context.html(await readFile(join(folder, 'index.html'), 'utf8')),
    );
  }
  app.get('/projects/:key', (context) =>
    context.redirect(`/projects/${encodeURIComponent(context.req.param('key'))}/backlog`),
  );
  // One path segment of letters, digits, dots and dashes: nothing that could leave the folder.
  app.get('/shell/assets/:file{[A-Za-z0-9_-][A-Za-z0-9._-]*}', async (context) => {
    const name = context.req.param('file');
    const type = MEDIA_TYPES[extname(name)];
    const file =
      type === undefined ? undefined : await readFile(join(folder, 'assets', name)).catch(() => undefined);
    if (type === undefined || file === undefined) return context.notFound();
    return context.body(new Uint8Array(file), 200, {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  return app;
}
