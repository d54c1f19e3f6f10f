/** What can be done with the values of an expression: stricter than JavaScript, as Jira expressions are. */
import { ExpressionError } from './tokens';

export type Function = (...values: readonly unknown[]) => unknown;

/** `undefined` where the value has no such property. */
export function property(value: unknown, name: string): unknown {
  if (typeof value === 'string' || Array.isArray(value)) {
    if (name === 'length') return value.length;
    const method = typeof value === 'string' ? textMethod(value, name) : listMethod(value as unknown[], name);
    return method;
  }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) {
    return (value as Readonly<Record<string, unknown>>)[name];
  }
  return undefined;
}

function textMethod(text: string, name: string): Function | undefined {
  const methods: Readonly<Record<string, Function>> = {
    includes: (part) => text.includes(needText(part)),
    indexOf: (part) => text.indexOf(needText(part)),
    split: (by) => text.split(needText(by)),
    substring: (from, to) => text.substring(needNumber(from), to === undefined ? undefined : needNumber(to)),
    toLowerCase: () => text.toLowerCase(),
    toUpperCase: () => text.toUpperCase(),
    trim: () => text.trim(),
  };
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

function listMethod(list: readonly unknown[], name: string): Function | undefined {
  const methods: Readonly<Record<string, Function>> = {
    some: (test) => list.some((item) => needBoolean(needFunction(test)(item))),
    every: (test) => list.every((item) => needBoolean(needFunction(test)(item))),
    filter: (test) => list.filter((item) => needBoolean(needFunction(test)(item))),
    map: (change) => list.map((item) => needFunction(change)(item)),
    flatMap: (change) => list.flatMap((item) => needFunction(change)(item)),
    includes: (wanted) => list.includes(wanted),
    indexOf: (wanted) => list.indexOf(wanted),
    join: (by) => list.map(String).join(needText(by)),
    concat: (other) => [...list, ...(Array.isArray(other) ? (other as unknown[]) : [other])],
    slice: (from, to) => list.slice(needNumber(from), to === undefined ? undefined : needNumber(to)),
  };
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

export function needBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExpressionError(`${described(value)} is neither true nor false`);
}

export function needFunction(value: unknown): Function {
  if (typeof value === 'function') return value as Function;
  throw new ExpressionError(`${described(value)} is no function`);
}

export function needNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new ExpressionError(`${described(value)} is no number`);
}

function needText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ExpressionError(`${described(value)} is no text`);
}

/** Numbers with numbers, texts with texts. */
export function order(one: unknown, other: unknown): number {
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0;
  return needNumber(one) - needNumber(other);
}

export function described(value: unknown): string {
  if (value === undefined) return 'a property that is not there';
  return typeof value === 'function' ? 'a function' : JSON.stringify(value);
}
