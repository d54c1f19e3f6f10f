/** Texts are cut by UTF-16 units, and an emoji has two: half of one is no text, and a store may keep another sign in its place. */

/** The text without halves of signs. */
export function wholeSigns(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
