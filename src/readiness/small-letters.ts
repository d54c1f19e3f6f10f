/** A text in small letters, in which patterns are found several times as quickly as without regard to capitals. */

/** The same text where a capital has another length in small letters: places in both must be the same. */
export function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
