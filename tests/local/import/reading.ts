/** Short forms for reading a file that stands in the test. */
import {
  ImportRefused,
  readBacklog,
  type BacklogRead,
  type ReadOptions,
} from '../../../local/import/read-backlog';

export function read(text: string | Uint8Array, options: Partial<ReadOptions> = {}): BacklogRead {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  return readBacklog(bytes, { fileName: 'backlog.csv', skipBadRows: false, ...options });
}

/** @throws Error when the file is taken over after all */
export function refusalOf(text: string | Uint8Array, options: Partial<ReadOptions> = {}): ImportRefused {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ImportRefused) return error;
    throw error;
  }
  throw new Error('the file was not refused');
}
