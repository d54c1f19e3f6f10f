/** Sends what handlers write to the console to the host, as Forge sends it to the app's logs, and within its limits. */
import { formatWithOptions } from 'node:util';
import { LOG_CHARACTERS } from '../limits';
import type { FromWorker } from '../messages';

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** @returns begins to count anew; to be called with each invocation, and how many lines it may write */
export function installConsole(send: (message: FromWorker) => void): (allowedLines: number) => void {
  const target = globalThis.console;
  let allowed = Number.POSITIVE_INFINITY; // while handlers load
  let lines = 0;
  let characters = 0;
  for (const level of LEVELS) {
    target[level] = (...values: unknown[]): void => {
      if (lines > allowed) return;
      const text = formatWithOptions({ colors: false, depth: 4 }, ...values);
      const line = level === 'log' ? text : `${level}: ${text}`;
      lines += 1;
      characters += line.length;
      if (lines <= allowed && characters <= LOG_CHARACTERS) send({ kind: 'log', line });
      else {
        lines = allowed + 1;
        const kept = `${allowed} lines and ${LOG_CHARACTERS / 1000} KB of this invocation`;
        send({ kind: 'log', line: `warn: Forge keeps ${kept}; the rest of its log is lost.` });
      }
    };
  }
  return (allowedLines) => {
    allowed = allowedLines;
    lines = 0;
    characters = 0;
  };
}
