/** Looking into JSON of unknown shape. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text at `name` of an object, if there is one. */
export function textAt(value: unknown, name: string): string | undefined {
  const found = isRecord(value) ? value[name] : undefined;
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}
