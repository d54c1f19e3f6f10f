/** What a key and a value of the key-value store may be (limits-kvs-ce, storage-reference/handling-errors-kvs). */
import { KVS_KEY_FORMAT, KVS_KEY_LENGTH, KVS_VALUE_BYTES, KVS_VALUE_DEPTH } from '../limits';
import { KvsRefusal } from './refusal';

export function checkKey(key: string): void {
  if (key.length === 0) throw new KvsRefusal(400, 'KEY_TOO_SHORT', 'A key needs at least one character.');
  if (key.length > KVS_KEY_LENGTH) {
    throw new KvsRefusal(
      400,
      'KEY_TOO_LONG',
      `The key "${key.slice(0, 40)}…" has ${key.length} characters; ${KVS_KEY_LENGTH} are allowed.`,
    );
  }
  if (!KVS_KEY_FORMAT.test(key)) {
    throw new KvsRefusal(400, 'INVALID_KEY', `The key "${key}" does not match ${String(KVS_KEY_FORMAT)}.`);
  }
}

/** Absent and null are no values: the documented types leave both out, so the app must not depend on either. */
export function checkValue(key: string, value: unknown, allowedBytes: number = KVS_VALUE_BYTES): void {
  if (value === undefined || value === null) {
    throw new KvsRefusal(
      400,
      'INVALID_VALUE',
      `The value for "${key}" is ${String(value)}; delete the key instead.`,
    );
  }
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > allowedBytes) {
    throw new KvsRefusal(
      400,
      'MAX_SIZE',
      `The value for "${key}" has ${bytes} bytes; ${allowedBytes} are allowed.`,
    );
  }
  if (depthOf(value) > KVS_VALUE_DEPTH) {
    throw new KvsRefusal(
      400,
      'MAX_DEPTH',
      `The value for "${key}" is nested deeper than ${KVS_VALUE_DEPTH} levels.`,
    );
  }
}

/** 0 for a plain value, 1 for an object of plain values. Level by level: a deep value must not exhaust the stack. */
function depthOf(value: unknown): number {
  let level: readonly object[] = isObject(value) ? [value] : [];
  let depth = 0;
  while (level.length > 0 && depth <= KVS_VALUE_DEPTH) {
    depth += 1;
    level = level.flatMap((object) => Object.values(object).filter(isObject));
  }
  return depth;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
