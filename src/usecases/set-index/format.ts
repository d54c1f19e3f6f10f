/**
 * The versions of what is kept. What comes from the store may be of another version or broken: an index of another version counts
 * as none, and what is broken in one is left out, for the next reading of the backlog makes it anew.
 */
import { z } from 'zod';
import { CARD_VERSION } from '../../readiness/set/card-version';

/** Of everything but the cards, which have a version of their own. */
const FORMAT = 1;

/** Stands in whatever leads to other values. */
export const OURS = { format: FORMAT, cards: CARD_VERSION } as const;
export const ours = { format: z.literal(FORMAT), cards: z.literal(CARD_VERSION) };

/** @returns `null` for what is not of that shape */
export function parsed<T>(shape: z.ZodType<T>, value: unknown): T | null {
  const result = shape.safeParse(value);
  return result.success ? result.data : null;
}
