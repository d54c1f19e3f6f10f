/** Serves the built files of a page under Forge's content security policy, with the bridge put into its index.html. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';

export interface PageFilesOptions {
  /** Folder with one folder for each resource. */
  readonly folder: string;
  readonly resources: readonly string[];
  readonly policy: string;
  /** Elements for the head of index.html, before anything else in it; asked for each page. */
  readonly head: () => string;
}

/** One path segment that can't leave its folder. */
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Routes `/:resource/*`, to be mounted where the pages live. */
export function pageFiles({ folder, resources, policy, head }: PageFilesOptions): Hono {
  const app = new Hono();
  app.get('/:resource/*', async (context) => {
    const resource = context.req.param('resource');
    const path = context.req.path.slice(context.req.path.indexOf(`/${resource}/`) + resource.length + 2);
    const segments = path === '' ? ['index.html'] : path.split('/');
    const file = segments.at(-1) ?? '';
    if (!resources.includes(resource) || !segments.every((segment) => SEGMENT.test(segment))) {
      return context.notFound();
    }
    const bytes = await readFile(join(folder, resource, ...segments)).catch(() => undefined);
    if (bytes === undefined) return context.notFound();

    const headers = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' };
    if (file.endsWith('.html')) {
      return context.html(withHead(bytes.toString('utf8'), head()), 200, {
        ...headers,
        'Cache-Control': 'no-store',
      });
    }
    return context.body(new Uint8Array(bytes), 200, {
      ...headers,
      'Content-Type': getMimeType(file) ?? 'application/octet-stream',
      // Names of built files hold a hash of what is in them.
      'Cache-Control': segments[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-store',
    });
  });
  return app;
}

/** `@forge/bridge` looks for its host when it is imported, so ours stands before every script of the page. */
function withHead(html: string, head: string): string {
  const at = /<head[^>]*>/i.exec(html);
  if (at === null) return `${head}${html}`;
  const end = at.index + at[0].length;
  return html.slice(0, end) + head + html.slice(end);
}
