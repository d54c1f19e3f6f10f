/** What the program says in the terminal, also kept for the console's page: the last lines, and no more. */
import type { Clock } from './clock';

/** Enough to scroll back through some minutes of a talkative handler. */
export const LOG_LINES_KEPT = 500;

/** A handler may write 200 KB in one line; a page that reads them every two seconds needs only how it begins. */
export const LOG_LINE_CHARACTERS = 4000;

export interface LogLine {
  /** ISO instant, by the laptop's clock. */
  readonly at: string;
  readonly text: string;
}

export interface LogBook {
  /** Writes one line or more, and keeps them. */
  readonly log: (line: string) => void;
  /** Oldest first. */
  readonly lines: () => readonly LogLine[];
}

/**
 * @param write where lines go besides
 * @param clock asked anew with each line: the laptop's own is there only once its data are
 */
export function createLogBook(write: (line: string) => void, clock: () => Clock): LogBook {
  const kept: LogLine[] = [];
  return {
    log: (line) => {
      write(line);
      const text =
        line.length > LOG_LINE_CHARACTERS ? `${line.slice(0, LOG_LINE_CHARACTERS)} … (cut here)` : line;
      kept.push({ at: clock().now().toISOString(), text });
      if (kept.length > LOG_LINES_KEPT) kept.shift();
    },
    lines: () => [...kept],
  };
}
