/** Whether a field of an issue is filled in, in whichever of Jira's shapes its value comes. */
import { readAdf } from './adf';
import type { Seen } from './story';
import { objectOf } from './unknown-json';

/**
 * Takes time linear in the value and never throws.
 * @param value as Jira answers it; absent where the type doesn't have the field
 * @returns `true`: filled in, also with 0; `null`: empty; `undefined`: absent, and so unseen
 */
export function filled(value: unknown): Seen<true> {
  if (value === undefined) return undefined;
  return isSomething(value) ? true : null;
}

function isSomething(value: unknown): boolean {
  if (typeof value === 'string') return hasWords(value);
  // Of many-valued fields Jira answers a list, and for none of them an empty one.
  if (Array.isArray(value))
    return value.some((one) => (typeof one === 'string' ? hasWords(one) : isThere(one)));
  const object = objectOf(value);
  if (object === undefined) return isThere(value);
  if (object['type'] === 'doc') return readAdf(object) !== null;
  // Options, people, versions and the like; comments and work logs come with their number, time tracking as `{}`.
  return Object.keys(object).length > 0 && object['total'] !== 0;
}

/** Jira's own field for development work holds the words `{}` where there is none. */
function hasWords(text: string): boolean {
  const words = text.trim();
  return words !== '' && words !== '{}';
}

/** 0 and `false` are answers. */
function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}
