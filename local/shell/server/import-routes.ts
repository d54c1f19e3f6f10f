/**
 * A backlog dropped onto the start page: read and scored at once, kept only when the person says so.
 * Only the newest preview is held, in memory.
 */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { PreviewResult } from '../../import/preview';
import { SeedRefused, type Jira } from '../../jira/jira';

/** Ten times the largest export we have seen. */
const MAX_BYTES = 100 * 1024 * 1024;

const keepRequest = z.object({ previewId: z.string() });

export interface ImportRoutesOptions {
  readonly jira: Jira;
  /** Reads and scores a file without holding up the host. */
  readonly preview: (bytes: Uint8Array, fileName: string) => Promise<PreviewResult>;
  readonly dataFolder: string;
}

export function importRoutes({ jira, preview, dataFolder }: ImportRoutesOptions): Hono {
  const app = new Hono();
  let held: { readonly id: string; readonly result: Extract<PreviewResult, { ok: true }> } | null = null;

  app.post(
    '/preview',
    bodyLimit({
      maxSize: MAX_BYTES,
      onError: (context) => {
        const message = 'This file is larger than 100 MB. Import it with npm start -- --import FILE.';
        return context.json({ ok: false, message }, 413);
      },
    }),
    async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const result = await preview(bytes, fileName(context.req.header('x-file-name')));
      if (!result.ok) return context.json(result, 422);
      held = { id: randomUUID(), result };
      const refusal = refusalToKeep(jira, dataFolder);
      const { report, stories } = result;
      return context.json({
        ok: true,
        previewId: held.id,
        report,
        stories,
        keepable: refusal === null,
        refusal,
      });
    },
  );

  app.post('/keep', async (context) => {
    const request = keepRequest.safeParse(await context.req.json().catch(() => null));
    if (!request.success || held?.id !== request.data.previewId) {
      return context.json({ ok: false, message: 'This preview is gone. Drop the file once more.' }, 404);
    }
    const refusal = refusalToKeep(jira, dataFolder);
    if (refusal !== null) return context.json({ ok: false, message: refusal }, 409);
    try {
      const { projects } = await jira.load(held.result.seed, { origin: 'import', replace: true });
      held = null;
      return context.json({ ok: true, projects });
    } catch (error) {
      if (error instanceof SeedRefused) return context.json({ ok: false, message: error.message }, 422);
      throw error;
    }
  });

  return app;
}

/** Why a backlog can't be stored in this folder, as a sentence; `null` when it can. */
export function refusalToKeep(jira: Jira, dataFolder: string): string | null {
  if (jira.state() !== 'used') return null;
  return (
    `The data folder ${dataFolder} already holds a backlog or edits, and an import would mix with them. ` +
    'Start with --data DIR to use another folder, or with --reset to put the present data aside.'
  );
}

function fileName(header: string | undefined): string {
  if (header === undefined) return 'backlog.csv';
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
