/** A field's state in a few letters: it tells this one from any other, and nothing of what it holds. */
import { createHash } from 'node:crypto';
import { withoutMeaningless } from './without-meaningless';

/**
 * Formatting counts as much as words. What nobody sees doesn't, as Jira itself changes that: the order of an object's parts, parts that
 * hold nothing, and the ids that it gives to nodes.
 * @param value as Jira gave it; absent counts as empty
 */
export function stateOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutMeaningless(value)))
    .digest('base64url')
    .slice(0, 22);
}
