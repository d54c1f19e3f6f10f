/** Patterns put together from phrases, one a line, so that people can read and extend what a language knows. */

/** Any of these as whole words, anywhere in a text, in small or capital letters. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'i');
}

/** The same in a text that was put into small letters before: several times as quick as overlooking capitals. */
export function anyOfSmall(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
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
