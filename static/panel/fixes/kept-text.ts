/**
 * Keeps what somebody has typed and not saved, in this tab, by story and task: a reload loses nothing. A browser that allows no
 * storage costs exactly that and nothing else.
 */
import { namesIn } from '../../shared/names-in';
import type { Line } from './lines';

/** @returns `null` where the browser gives none */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** Under which name something typed is kept. */
export function nameFor(issueKey: string, task: string): string {
  return `groundwork.fix.${issueKey}.${task}`;
}

/** What somebody has typed, and the texts from which they began: the story may have changed when it is taken up again. */
export interface KeptText {
  readonly start: readonly string[];
  readonly lines: readonly Line[];
}

/** @param text `null`: nothing is open any more */
export function keepText(storage: Storage | null, name: string, text: KeptText | null): void {
  try {
    if (text === null) storage?.removeItem(name);
    else storage?.setItem(name, JSON.stringify(text));
  } catch {
    // Blocked or full: the text lives as long as the page.
  }
}

/** @returns `null` where none is kept, or what is kept isn't ours */
export function keptText(storage: Storage | null, name: string): KeptText | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(name) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { start, lines }: Readonly<Record<string, unknown>> = { ...kept };
    if (!isTexts(start) || !Array.isArray(lines) || lines.length === 0) return null;
    const read = lines.flatMap(lineOf);
    return read.length === lines.length ? { start, lines: read } : null;
  } catch {
    return null;
  }
}

/** All that is kept of a story, each task's lines as one text. */
export function keptLines(storage: Storage | null, issueKey: string): readonly string[] {
  const prefix = nameFor(issueKey, '');
  return namesIn(storage)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => keptText(storage, name) ?? [])
    .map(({ lines }) => lines.map(({ text }) => text).join('\n'));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function lineOf(value: unknown): readonly Line[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, text }: Readonly<Record<string, unknown>> = { ...value };
  return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
}
