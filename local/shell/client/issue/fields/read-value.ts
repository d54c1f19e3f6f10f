/** Reads values of the site's own fields, as people type them and as Jira holds them. Pure. */
import { z } from 'zod/mini';
import { read } from '../../jira/values';
import type { Named } from '../../jira/values';

/** @returns the number, `null` for an empty field, `undefined` when it is none */
export function readNumber(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

const OPTION = z.object({ id: z.string(), value: z.optional(z.string()), name: z.optional(z.string()) });

/** An option of a select field, or an entry of a list of the site. */
export function optionValue(value: unknown): Named | null {
  const option = read(OPTION, value);
  return option === null ? null : { id: option.id, name: option.value ?? option.name ?? option.id };
}
