/** A field's state in a few letters: it tells this one from any other, and nothing of what it holds. */
import { createHash } from 'node:crypto';

/** @param value as Jira gave it; absent counts as empty */
export function stateOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('base64url')
    .slice(0, 22);
}
