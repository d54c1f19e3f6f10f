/** What a happening is about, in one line: which issue and what of it, where it goes, what stands in its way. Pure. */
import { z } from 'zod/mini';
import { instantInUtc } from './instants';

const DETAIL = z.object({
  to: z.optional(z.string()),
  due: z.optional(z.string()),
  reason: z.optional(z.string()),
  retryReason: z.optional(z.string()),
  note: z.optional(z.string()),
  bytes: z.optional(z.number()),
});

const ABOUT_AN_ISSUE = z.object({ body: z.object({ issue: z.object({ key: z.string() }) }) });
const WITH_CHANGES = z.object({
  body: z.object({ changelog: z.object({ items: z.array(z.object({ field: z.string() })) }) }),
});

/** @returns e.g. `SHOP-1: summary · to on-issue · due 2026-11-26 10:00:00`; empty where nothing is known */
export function happeningWords(detail: unknown): string {
  const known = DETAIL.safeParse(detail);
  if (!known.success) return '';
  const { to, due, reason, retryReason, note, bytes } = known.data;
  const parts = [
    subject(detail),
    to !== undefined && `to ${to}`,
    due !== undefined && `due ${instantInUtc(due)}`,
    retryReason !== undefined && `again after ${retryReason}`,
    reason,
    note,
    bytes !== undefined && `${bytes} bytes`,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

function subject(detail: unknown): string {
  const issue = ABOUT_AN_ISSUE.safeParse(detail);
  if (!issue.success) return '';
  const changed = WITH_CHANGES.safeParse(detail);
  const fields = changed.success ? changed.data.body.changelog.items.map(({ field }) => field) : [];
  const { key } = issue.data.body.issue;
  return fields.length === 0 ? key : `${key}: ${fields.join(', ')}`;
}
