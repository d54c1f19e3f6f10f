/** The beginning of a long text. Pure. */

/** @returns at most `most` signs, cut between whole characters, with an ellipsis where something is missing */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  // Half of a surrogate pair would show as a broken sign.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
