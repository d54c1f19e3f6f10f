/** What a field of one value held before a change, written as Jira's JSON of today would write it. */
import type { Side } from './change-history';
import { objectOf, textOf } from './unknown-json';

/**
 * @param side the field as the history tells it
 * @param present the same field today: what is the same thing still is taken from there, with all that is known of it
 * @returns `null` for an empty field; `undefined` where it can't be told
 */
export type ReadBefore = (side: Side, present: unknown) => unknown;

/** A summary, or a key: never empty. */
export const wordsBefore: ReadBefore = ({ words }) => words ?? undefined;

/** A document's words: its form is lost. */
export const textBefore: ReadBefore = ({ words }) => words;

/** Labels hold no spaces: Jira writes them in one line. */
export const labelsBefore: ReadBefore = ({ words }) =>
  words === undefined ? undefined : (words ?? '').split(/\s+/).filter((label) => label !== '');

export const numberBefore: ReadBefore = ({ words }) => {
  if (words === null || words === undefined) return words;
  const value = words.trim() === '' ? Number.NaN : Number(words);
  return Number.isFinite(value) ? value : undefined;
};

/** A status or a type: by its id what it is called today, else by the name that it had. */
export const namedBefore: ReadBefore = ({ id, words }, present) => {
  if (typeof id === 'string' && id === idOf(present)) return present;
  if (typeof words !== 'string') return undefined;
  return { ...(typeof id === 'string' ? { id } : {}), name: words };
};

/** Of a project only its id is needed. */
export const projectBefore: ReadBefore = ({ id }) => (typeof id === 'string' ? { id } : undefined);

const KEY = /^\p{Lu}[\p{Lu}\p{N}_]{0,255}-\d{1,19}$/u;

/** The parent by its key; some histories tell only its id, and then only today's parent is known again. */
export const parentBefore: ReadBefore = ({ id, words }, present) => {
  if (id === undefined || words === undefined) return undefined;
  if (id === null && words === null) return null;
  const today = objectOf(present);
  const isSame = id === null ? words === today?.['key'] : id === idOf(present);
  if (isSame && today !== undefined) return present;
  return words !== null && KEY.test(words) ? { key: words, fields: {} } : undefined;
};

/** Sprints by their ids: `12, 13`, those that were over included. */
export const sprintsBefore: ReadBefore = ({ id, words }) => {
  if (id === undefined || (id === null && words !== null)) return undefined;
  const ids = (id ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : Number(one)));
  return ids.every((one) => Number.isSafeInteger(one)) ? ids.map((one) => ({ id: one })) : undefined;
};

/** The id of a thing in Jira's JSON, which is text for most and a number for some. */
export function idOf(value: unknown): string | undefined {
  const id = objectOf(value)?.['id'];
  return typeof id === 'number' ? String(id) : textOf(id);
}
