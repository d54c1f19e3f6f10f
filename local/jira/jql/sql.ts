/** Pieces of SQL with the values they bind. Words from a query only ever become bound values, never SQL. */
import type { SqlValue } from '../../database';

export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export function sql(text: string, ...values: readonly SqlValue[]): Sql {
  return { text, values };
}

/** Put together in pairs of pairs: SQLite allows expressions 1000 deep, and a query may name more keys than that. */
export function join(parts: readonly Sql[], operator: 'AND' | 'OR'): Sql {
  const [first, second] = parts;
  if (first === undefined) return sql(operator === 'AND' ? '1' : '0');
  if (second === undefined) return first;
  const middle = parts.length >> 1;
  const left = join(parts.slice(0, middle), operator);
  const right = join(parts.slice(middle), operator);
  return { text: `(${left.text} ${operator} ${right.text})`, values: [...left.values, ...right.values] };
}

/** `expression` is one of the values; any number of them makes one and the same statement. */
export function isOneOf(expression: string, values: readonly SqlValue[]): Sql {
  const [first] = values;
  return first !== undefined && values.length === 1
    ? sql(`${expression} = ?`, first)
    : sql(`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
}
