/**
 * What is still to be delivered to functions that run without a page, in the one data file: a restart loses nothing.
 * A row goes away only when it was delivered, so a crash in between delivers it again (at least once).
 */
import { z } from 'zod';
import type { Database, Row } from '../../database';

export type DeliveryKind = 'queue' | 'event' | 'schedule';

/** What belongs to an event of a queue since it was pushed; every attempt gets the same. */
export interface Pushed {
  readonly eventId: string;
  readonly delayInSeconds?: number | undefined;
  /** Of the events with this key, so many run at the same time at most, in all queues together. */
  readonly concurrency?: { readonly key: string; readonly limit: number } | undefined;
}

/** What a retry is told about the attempts before it. */
export interface Retry {
  readonly count: number;
  readonly reason: string;
  readonly data?: unknown;
}

export interface Delivery {
  readonly id: number;
  readonly kind: DeliveryKind;
  /** The consumer, trigger or schedule of the manifest. */
  readonly moduleKey: string;
  /** JSON-safe: the event of a queue or of Jira; nothing for a schedule. */
  readonly body: unknown;
  /** Of a queue's event; empty otherwise. */
  readonly jobId: string;
  /** Epoch milliseconds. */
  readonly due: number;
  readonly enqueued: number;
  readonly retry: Retry | null;
  /** Delivered a second time on purpose: it changes no figures and is not retried. */
  readonly isRepeat: boolean;
  /** Of a queue's event; `null` otherwise. */
  readonly pushed: Pushed | null;
  /** The invocation from which it comes in the end; empty where nobody pushed it. */
  readonly origin: string;
}

export type NewDelivery = Omit<Delivery, 'id' | 'pushed' | 'origin'> &
  Partial<Pick<Delivery, 'pushed' | 'origin'>>;

export interface JobStats {
  readonly success: number;
  readonly inProgress: number;
  readonly failed: number;
}

const retryShape = z
  .object({ count: z.number(), reason: z.string(), data: z.unknown().optional() })
  .nullable();

const pushedShape = z
  .object({
    eventId: z.string(),
    delayInSeconds: z.number().optional(),
    concurrency: z.object({ key: z.string(), limit: z.number() }).optional(),
  })
  .nullable();

export class Deliveries {
  constructor(private readonly database: Database) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS forge_delivery (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, module TEXT NOT NULL, body TEXT NOT NULL, job TEXT NOT NULL,
        due INTEGER NOT NULL, enqueued INTEGER NOT NULL, retry TEXT NOT NULL, repeat INTEGER NOT NULL
      );
      CREATE INDEX IF NOT EXISTS forge_delivery_due ON forge_delivery (due);
      CREATE TABLE IF NOT EXISTS forge_job (
        id TEXT NOT NULL, queue TEXT NOT NULL, success INTEGER NOT NULL, failed INTEGER NOT NULL, PRIMARY KEY (id, queue)
      ) WITHOUT ROWID;`);
    addColumn(database, 'pushed', "TEXT NOT NULL DEFAULT 'null'");
    addColumn(database, 'origin', "TEXT NOT NULL DEFAULT ''");
  }

  /** All of it is written, or none; and the disk is waited for once. */
  transaction<T>(work: () => T): T {
    return this.database.transaction(work);
  }

  add(delivery: NewDelivery): void {
    const {
      kind,
      moduleKey,
      body,
      jobId,
      due,
      enqueued,
      retry,
      isRepeat,
      pushed = null,
      origin = '',
    } = delivery;
    this.database.run(
      'INSERT INTO forge_delivery (kind, module, body, job, due, enqueued, retry, repeat, pushed, origin) ' +
        'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        kind,
        moduleKey,
        JSON.stringify(body ?? null),
        jobId,
        due,
        enqueued,
        JSON.stringify(retry),
        isRepeat ? 1 : 0,
        JSON.stringify(pushed),
        origin,
      ],
    );
  }

  /** All that are due at an instant, oldest first. */
  dueAt(instant: number): readonly Delivery[] {
    return this.database
      .all('SELECT * FROM forge_delivery WHERE due <= ? ORDER BY due, id', [instant])
      .map(deliveryOf);
  }

  /** When the next one is due; `undefined` when there is none. */
  nextDue(): number | undefined {
    const row = this.database.get('SELECT min(due) AS due FROM forge_delivery');
    const due = row?.['due'] ?? null;
    return due === null ? undefined : Number(due);
  }

  remove(id: number): void {
    this.database.run('DELETE FROM forge_delivery WHERE id = ?', [id]);
  }

  /** To be delivered once more, later. */
  putOff(id: number, due: number, retry: Retry | null): void {
    this.database.run('UPDATE forge_delivery SET due = ?, retry = ? WHERE id = ?', [
      due,
      JSON.stringify(retry),
      id,
    ]);
  }

  ofKind(kind: DeliveryKind): readonly Delivery[] {
    return this.database
      .all('SELECT * FROM forge_delivery WHERE kind = ? ORDER BY due, id', [kind])
      .map(deliveryOf);
  }

  /** At most so many of a kind, those added last first. */
  newest(kind: DeliveryKind, limit: number): readonly Delivery[] {
    return this.database
      .all('SELECT * FROM forge_delivery WHERE kind = ? ORDER BY id DESC LIMIT ?', [kind, limit])
      .map(deliveryOf);
  }

  clear(): void {
    this.database.exec('DELETE FROM forge_delivery; DELETE FROM forge_job;');
  }

  beginJob(id: string, queue: string): void {
    this.database.run('INSERT OR IGNORE INTO forge_job (id, queue, success, failed) VALUES (?, ?, 0, 0)', [
      id,
      queue,
    ]);
  }

  countInJob(id: string, outcome: 'success' | 'failed'): void {
    this.database.run(`UPDATE forge_job SET ${outcome} = ${outcome} + 1 WHERE id = ?`, [id]);
  }

  /** @returns `undefined` for a job that the queue does not have */
  jobStats(id: string, queue: string): JobStats | undefined {
    const row = this.database.get('SELECT * FROM forge_job WHERE id = ? AND queue = ?', [id, queue]);
    if (row === undefined) return undefined;
    const waiting = this.database.get(
      'SELECT count(*) AS waiting FROM forge_delivery WHERE job = ? AND repeat = 0',
      [id],
    );
    return {
      success: Number(row['success']),
      failed: Number(row['failed']),
      inProgress: Number(waiting?.['waiting'] ?? 0),
    };
  }

  /** Drops what has not begun. @param running ids that have */
  cancelJob(id: string, running: ReadonlySet<number>): void {
    for (const row of this.database.all('SELECT id FROM forge_delivery WHERE job = ?', [id])) {
      if (!running.has(Number(row['id']))) this.remove(Number(row['id']));
    }
  }
}

/** A data file of an earlier version lacks it. */
function addColumn(database: Database, column: string, definition: string): void {
  const known = database.all("SELECT name FROM pragma_table_info('forge_delivery')");
  if (known.some((row) => row['name'] === column)) return;
  database.exec(`ALTER TABLE forge_delivery ADD COLUMN ${column} ${definition}`);
}

function deliveryOf(row: Row): Delivery {
  const retry = retryShape.parse(JSON.parse(String(row['retry'])));
  return {
    id: Number(row['id']),
    kind: String(row['kind']) as DeliveryKind,
    moduleKey: String(row['module']),
    body: JSON.parse(String(row['body'])),
    jobId: String(row['job']),
    due: Number(row['due']),
    enqueued: Number(row['enqueued']),
    retry: retry === null ? null : { count: retry.count, reason: retry.reason, data: retry.data },
    isRepeat: Number(row['repeat']) === 1,
    pushed: pushedShape.parse(JSON.parse(String(row['pushed']))),
    origin: String(row['origin']),
  };
}
