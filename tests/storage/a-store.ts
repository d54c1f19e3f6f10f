/** The store of the local platform, reached by the real `@forge/kvs` as it is, from within a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { movableClock, type MovableClock } from '../../local/clock';
import { Database } from '../../local/database';
import { entityTypesShape } from '../../local/platform/entity-types';
import { QueryLag } from '../../local/platform/kvs/query-lag';
import { KvsRate } from '../../local/platform/kvs/rate';
import { kvsService } from '../../local/platform/kvs/service';
import { KvsStore } from '../../local/platform/kvs/store';

export interface TestStore {
  readonly clock: MovableClock;
  /** Paths and bytes of the requests since it was last emptied, in order. */
  readonly requests: { readonly path: string; readonly bytes: number; readonly body: unknown }[];
  /** The next requests answer so. */
  readonly planned: Response[];
  /** For how long a query does not see a write: milliseconds. */
  lag: number;
  /** Is called before each request, so that somebody else can be faster. */
  before: (path: string) => void | Promise<void>;
  readonly close: () => void;
}

/** The entities that the app declares. */
const ENTITIES = z
  .object({ app: z.object({ storage: z.object({ entities: entityTypesShape }) }) })
  .parse(parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8'))).app.storage.entities;

/** One at a time: the package finds its way to the store in the global object. */
export function aStore(): TestStore {
  const database = new Database(':memory:');
  const clock = movableClock(database, { now: () => new Date('2026-03-05T10:00:00Z') });
  const lag = new QueryLag(clock, () => store.lag);
  const service = kvsService(new KvsStore(database, clock, lag), ENTITIES, new KvsRate(clock));
  const store: TestStore = {
    clock,
    requests: [],
    planned: [],
    lag: 0,
    before: () => undefined,
    close: () => {
      database.close();
    },
  };
  Object.assign(globalThis, {
    __forge_runtime__: {},
    __forge_fetch__: async (_: unknown, path: string, init: RequestInit) => {
      const text = await new Request('http://localhost', init).text();
      const body: unknown = z.json().parse(JSON.parse(text));
      await store.before(path);
      store.requests.push({ path, bytes: Buffer.byteLength(text), body });
      return store.planned.shift() ?? service.answer(path, body);
    },
  });
  return store;
}
