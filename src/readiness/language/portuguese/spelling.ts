/** Portuguese as people type it: many leave accents and cedillas out, so patterns are written with them and read both. */

/** Without their accents these are other words: "é" and "e", "está" and "esta". */
const OTHER_WORDS_WITHOUT = new Set(['é', 'à', 'às', 'dá', 'dê', 'está', 'nós', 'pôr', 'pôs']);
const ACCENTED = /[á-úÁ-Ú]/g;
/** Escapes and classes of signs stay as they are; between them stand words. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\p{L}+/gu;

/** The same pattern that also finds words without their accents: `não` finds "nao". */
export function lax({ source, flags }: RegExp): RegExp {
  const both = source.replace(PARTS, (part) =>
    isStrict(part) ? part : part.replace(ACCENTED, (letter) => `[${letter}${plain(letter)}]`),
  );
  return new RegExp(both, flags);
}

/** Words to look up one by one, with their accents and without. */
export function typed(words: string): ReadonlySet<string> {
  const all = words.trim().split(/\s+/);
  return new Set([...all, ...all.filter((word) => !OTHER_WORDS_WITHOUT.has(word)).map(plain)]);
}

/** Without accents and cedillas. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function isStrict(part: string): boolean {
  return part.startsWith('\\') || part.startsWith('[') || OTHER_WORDS_WITHOUT.has(part);
}
