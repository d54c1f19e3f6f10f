/** Stored values as text. Pure. */
import { excerpt } from '../issue/excerpt';

/** Values up to this length stand in the line; longer ones are folded. */
const SHORT = 80;

export interface ValueText {
  /** One line. */
  readonly line: string;
  /** All of it, indented; `null` when the line says it all. */
  readonly all: string | null;
}

export function valueText(value: unknown): ValueText {
  if (value === undefined) return { line: '', all: null };
  if (typeof value === 'string' && value.length <= SHORT && !value.includes('\n'))
    return { line: value, all: null };
  const line = JSON.stringify(value);
  if (line.length <= SHORT) return { line, all: null };
  return {
    line: excerpt(line, SHORT),
    all: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
  };
}
