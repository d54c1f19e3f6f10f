/** Reads a file and scores what it holds, without storing anything. */
import type { BacklogSeed } from '../jira/seed';
import { ImportRefused, readBacklog, type ImportReport } from './read-backlog';
import { scoreSeed, type ScoredItem } from './score-preview';

export type PreviewResult =
  | {
      readonly ok: true;
      readonly seed: BacklogSeed;
      readonly report: ImportReport;
      readonly stories: readonly ScoredItem[];
    }
  | { readonly ok: false; readonly message: string; readonly badRows: ImportReport['badRows'] };

/**
 * A dropped file is looked at, not stored: rows that can't be read are named and left out.
 * @param bytes the file as it is
 * @param fileName tells the format where the content leaves it open
 */
export function previewFile(bytes: Uint8Array, fileName: string): PreviewResult {
  try {
    const { seed, report } = readBacklog(bytes, { fileName, skipBadRows: true });
    return { ok: true, seed, report, stories: scoreSeed(seed) };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { ok: false, message: error.message, badRows: error.badRows };
  }
}
