/** A file on its way in: looked at first, kept only when the person says so. */
import { z } from 'zod/mini';
import { Failure } from './failure';
import { ask } from './request';

const BAD_ROW = z.object({ line: z.number(), reason: z.string() });

const PREVIEW = z.object({
  ok: z.literal(true),
  previewId: z.string(),
  report: z.object({
    format: z.string(),
    rows: z.number(),
    imported: z.number(),
    badRows: z.array(BAD_ROW),
    restoredBreaks: z.number(),
    projects: z.array(z.object({ key: z.string(), issues: z.number() })),
    leftOut: z.array(z.string()),
    notes: z.array(z.string()),
  }),
  stories: z.array(
    z.object({
      key: z.string(),
      summary: z.string(),
      score: z.nullable(z.number()),
      band: z.nullable(z.enum(['Ready', 'Nearly', 'Early'])),
      nextStep: z.nullable(z.string()),
    }),
  ),
  keepable: z.boolean(),
  refusal: z.nullable(z.string()),
});

const UNREADABLE = z.object({
  ok: z.literal(false),
  message: z.string(),
  badRows: z.optional(z.array(BAD_ROW)),
});

const KEPT = z.object({ ok: z.literal(true), projects: z.array(z.string()) });

export type Preview = z.infer<typeof PREVIEW>;
export type PreviewStory = Preview['stories'][number];
export type BadRow = z.infer<typeof BAD_ROW>;

/** A file that cannot be taken as it is: the sentence, and the rows that stand in the way. */
export class Unreadable extends Failure {
  constructor(
    message: string,
    readonly badRows: readonly BadRow[],
  ) {
    super('refused', message);
  }
}

/** Sends the file to be scored; nothing is stored. @throws Unreadable with lines and reasons */
export async function previewFile(file: File, signal: AbortSignal): Promise<Preview> {
  const body = await ask('/local/import/preview', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(file.name) },
    body: file,
    signal,
    readRefusal,
  });
  const preview = PREVIEW.safeParse(body);
  if (preview.success) return preview.data;
  throw (
    readRefusal(body) ?? new Failure('unexpected', 'The host answered something that this page cannot read.')
  );
}

/** Stores what was looked at. @returns keys of the projects that the backlog went to */
export async function keepPreview(previewId: string): Promise<readonly string[]> {
  const body = await ask('/local/import/keep', { method: 'POST', body: { previewId }, readRefusal });
  const kept = KEPT.safeParse(body);
  if (kept.success) return kept.data.projects;
  throw (
    readRefusal(body) ?? new Failure('unexpected', 'The host answered something that this page cannot read.')
  );
}

function readRefusal(body: unknown): Failure | null {
  const refusal = UNREADABLE.safeParse(body);
  return refusal.success ? new Unreadable(refusal.data.message, refusal.data.badRows ?? []) : null;
}
