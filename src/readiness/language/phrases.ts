/** Patterns put together from phrases, one a line, so that people can read and extend what a language knows. */

/** Any of these as whole words, anywhere in a text, in small or capital letters. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'i');
}

/** The same in a text that was put into small letters before: several times as quick as overlooking capitals. */
export function anyOfSmall(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
}

/** No letter or digit before, none after: what `\b` means where letters have accents, which it doesn't know. */
export const WORD_START = `(?<![0-9A-Za-z_À-ɏ])`;
export const WORD_END = `(?![0-9A-Za-z_À-ɏ])`;

/** `anyOf` for languages whose words begin or end with accents: "à", "está", "über". */
export function anyWord(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}(?:${alternatives.join('|')})${WORD_END}`, 'i');
}

/** The same in a text that was put into small letters before. */
export function anyWordSmall(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}(?:${alternatives.join('|')})${WORD_END}`);
}

/** One of these and nothing else but marks around it: a title. */
export function titleOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^\\W{0,4}(?:${alternatives.join('|')})\\W{0,6}$`, 'i');
}

/** Alternatives within a phrase. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}

/** Words to look up one by one. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
