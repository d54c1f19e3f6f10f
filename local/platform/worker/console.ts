/** Sends what handlers write to the console to the host, as Forge sends it to the app's logs, and within its limits. */
import { formatWithOptions } from 'node:util';
import { LOG_CHARACTERS, LOG_LINES } from '../limits';
import type { FromWorker } from '../messages';

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** @returns begins to count anew; to be called with each invocation */
export function installConsole(send: (message: FromWorker) => void): () => void {
  const target = globalThis.console;
  let lines = 0;
  let characters = 0;
  for (const level of LEVELS) {
    target[level] = (...values: unknown[]): void => {
      if (lines > LOG_LINES) return;
      const text = formatWithOptions({ colors: false, depth: 4 }, ...values);
      const line = level === 'log' ? text : `${level}: ${text}`;
      lines += 1;
      characters += line.length;
      if (lines <= LOG_LINES && characters <= LOG_CHARACTERS) send({ kind: 'log', line });
      else {
        lines = LOG_LINES + 1;
        const allowed = `${LOG_LINES} lines and ${LOG_CHARACTERS / 1000} KB an invocation`;
        send({ kind: 'log', line: `warn: Forge keeps ${allowed}; the rest of this log is lost.` });
      }
    };
  }
  return () => {
    lines = 0;
    characters = 0;
  };
}
