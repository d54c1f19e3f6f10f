/**
 * Keeps what somebody types and hasn't sent yet, in this tab: a reload of the panel loses nothing. A browser that allows no storage
 * costs exactly that and nothing else.
 */
import { namesIn } from '../../shared/names-in';

/** @returns `null` where the browser gives none */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** @param text `null`: nothing is to be kept any more */
export function keepText(storage: Storage | null, name: string, text: string | null): void {
  try {
    if (text === null) storage?.removeItem(PREFIX + name);
    else storage?.setItem(PREFIX + name, text);
  } catch {
    // Blocked or full: the text lives as long as the panel.
  }
}

/** @returns `null` where none is kept */
export function keptText(storage: Storage | null, name: string): string | null {
  try {
    return storage?.getItem(PREFIX + name) ?? null;
  } catch {
    return null;
  }
}

/** All that is kept of a story. */
export function keptTexts(storage: Storage | null, issueKey: string): readonly string[] {
  return namesIn(storage)
    .filter((name) => name.startsWith(`${PREFIX}${issueKey}.`))
    .flatMap((name) => keptText(storage, name.slice(PREFIX.length)) ?? []);
}

const PREFIX = 'groundwork.note.';
