/** Everything that stands in a reply, value by value. */
export interface Standing {
  /** The keys that lead to it, those of lists left out: `assessment.findings.weight`. */
  readonly path: string;
  readonly value: unknown;
}

/** @returns the values that hold no other ones */
export function walked(value: unknown, path = ''): readonly Standing[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => walked(one, path));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) => walked(one, path === '' ? key : `${path}.${key}`));
}

/** What two runs tell differently: the milliseconds that a job took, and tickets, which each run signs by itself. */
const OF_THE_RUN: readonly string[] = ['asOf', 'now', 'token', 'seconds'];

/** The same, whenever the backlog was compared and the story judged. */
export function exceptAsOf(value: unknown): unknown {
  const json = JSON.stringify(value, (key, one: unknown) => (OF_THE_RUN.includes(key) ? 'once' : one));
  return JSON.parse(json) as unknown;
}
