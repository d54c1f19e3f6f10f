/** Where a page of a query ended, as a text that the app hands back and does not look into. */
import type { z } from 'zod';
import { KvsRefusal } from './refusal';

export function cursorOf(position: object): string {
  return Buffer.from(JSON.stringify(position)).toString('base64');
}

/** @throws KvsRefusal when the text does not come from such a query */
export function readCursor<T>(shape: z.ZodType<T>, cursor: string): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')));
  } catch {
    throw new KvsRefusal(400, 'BAD_REQUEST', 'The cursor does not come from an earlier query.');
  }
}
