/** What a text says that the story waits for: an issue by its key, or another story by what it is about. */
import type { Passage } from '../passage';
import type { SetLanguage } from './set-language';
import { wholeSigns } from './whole-signs';

export interface Wait {
  /** The words that say so. */
  readonly passage: Passage;
  /** The key, or else what the other story is about. */
  readonly key?: string;
  readonly about?: string;
}

const MOST = 3;
const KEY = /^[A-Z][A-Z0-9_]{1,20}-\d{1,9}/;
const CONTEXT = 100;
const ABOUT = 60;
const READ = 4000;

/** The first things that the text waits for. Linear: patterns look a few words ahead only. */
export function waitsIn(prose: readonly Passage[], language: SetLanguage): readonly Wait[] {
  const waits: Wait[] = [];
  for (const { source, text: whole } of prose) {
    const text = whole.slice(0, READ);
    for (const match of text.matchAll(language.waitsForKey)) {
      const end = match.index + match[0].length;
      const key = KEY.exec(text.slice(end, end + 32))?.[0];
      // Small letters fit the pattern too; a key has none.
      if (key === undefined) continue;
      add(waits, { passage: { source, text: around(text, match.index, end + key.length) }, key });
    }
    for (const match of text.matchAll(language.waitsForStory)) {
      const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
      const about = Object.values(groups).find((group) => group !== undefined);
      if (about === undefined) continue;
      const passage = { source, text: around(text, match.index, match.index + match[0].length) };
      add(waits, { passage, about: wholeSigns(about.slice(0, ABOUT)) });
    }
  }
  return waits.slice(0, MOST);
}

function add(waits: Wait[], wait: Wait): void {
  const isKnown = waits.some(({ key, about }) => key === wait.key && about === wait.about);
  if (!isKnown && waits.length < MOST) waits.push(wait);
}

/** The words with what stands before them in their sentence, as far as there is room. */
function around(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, to - CONTEXT), from);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  return wholeSigns(`${before.slice(start)}${text.slice(from, to)}`.replace(/\s+/g, ' ').trim());
}
