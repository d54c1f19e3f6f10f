/** Labels as something to pick. Pure. */
import type { Choice } from './choice';

/** Jira's own limit. */
const LONGEST = 255;

export function labelChoice(label: string): Choice {
  return { id: label, words: label };
}

/** @returns `null` for what can be no label: Jira's hold no spaces */
export function newLabel(typed: string): Choice | null {
  return /\s/.test(typed) || typed.length > LONGEST ? null : labelChoice(typed);
}
