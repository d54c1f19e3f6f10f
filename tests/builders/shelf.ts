/** A shelf and a queue in memory, as strict as the store and the queue of Forge are about sizes, and which say what was done. */
import { SHELF_BYTES, type SetJob, type SetJobs, type Shelf } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';

/** Operations of one transaction. */
const TOGETHER = 25;

export interface TestShelf extends Shelf {
  /** What is kept, as JSON, by name. */
  readonly kept: Map<string, string>;
  /** Names that were written or removed since it was last emptied, in order. */
  readonly written: string[];
  /** How many values were read since it was last set. */
  reads: number;
  /** Lists tell of marks only from the next time on: they may be late. */
  isLate: boolean;
  /** From now on so many more transactions succeed, and the next one fails; as when a function is stopped. */
  writesLeft: number;
  /** Is called after each transaction: what is there now is what others see. */
  afterWrite: () => void;
}

export function aShelf(): TestShelf {
  const kept = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    shelf.written.push(name);
    if (value === undefined) {
      kept.delete(name);
      return;
    }
    const json = JSON.stringify(value);
    const bytes = Buffer.byteLength(json);
    if (bytes > SHELF_BYTES) throw new Error(`${name} has ${bytes} bytes`);
    if (name.length > 500) throw new Error(`${name} is too long for a key`);
    kept.set(name, json);
  };
  const valueOf = (name: string): unknown => {
    const json = kept.get(name);
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  };
  const shelf: TestShelf = {
    kept,
    written: [],
    reads: 0,
    isLate: false,
    writesLeft: Infinity,
    afterWrite: () => undefined,
    readAll: (names) => {
      shelf.reads += names.length;
      return Promise.resolve(names.map(valueOf));
    },
    write: (changes) => {
      for (let at = 0; at < changes.length; at += TOGETHER) {
        if (shelf.writesLeft <= 0) return Promise.reject(new Problem('busy', 'no more writes'));
        shelf.writesLeft -= 1;
        for (const { name, value } of changes.slice(at, at + TOGETHER)) put(name, value);
        shelf.afterWrite();
      }
      return Promise.resolve();
    },
    claim: (name, value) => {
      if (kept.has(name)) return Promise.resolve(false);
      put(name, value);
      return Promise.resolve(true);
    },
    page: (beginning, after) => {
      const names = [...kept.keys()].filter((name) => name.startsWith(beginning)).sort();
      const rest = after === null ? names : names.filter((name) => name > after);
      const some = rest.slice(0, 100);
      return Promise.resolve({ names: some, next: rest.length > 100 ? (some.at(-1) ?? null) : null });
    },
    list: (beginning) => {
      if (shelf.isLate) return Promise.resolve([]);
      const names = [...kept.keys()].filter((name) => name.startsWith(beginning)).sort();
      return Promise.resolve(names.slice(0, 100).map((name) => ({ name, value: valueOf(name) })));
    },
  };
  return shelf;
}

export interface TestJobs extends SetJobs {
  /** What was pushed and is still to be done, in order. */
  readonly waiting: SetJob[];
  readonly delays: number[];
  /** Every job comes twice. */
  isTwice: boolean;
  isBusy: boolean;
}

export function someJobs(): TestJobs {
  const jobs: TestJobs = {
    waiting: [],
    delays: [],
    isTwice: false,
    isBusy: false,
    push: (job, delaySeconds) => {
      if (jobs.isBusy) return Promise.reject(new Problem('busy', 'the queue is full'));
      jobs.waiting.push(...(jobs.isTwice ? [job, job] : [job]));
      jobs.delays.push(delaySeconds);
      return Promise.resolve();
    },
  };
  return jobs;
}
