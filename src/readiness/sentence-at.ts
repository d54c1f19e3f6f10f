/** The sentence that stands at a place of a text: short evidence, and the reach of "in the same sentence". */

/** Nobody reads a sentence beyond this in a narrow panel; text without full stops ends here. */
const REACH = 240;

/** From the end of the sentence before to its own; linear in a bounded window. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const after = text.slice(at, at + REACH);
  const start = Math.max(before.lastIndexOf('\n') + 1, ...ENDS.map((end) => endAfterLast(before, end)));
  const stop = /[.!?](?=\s)|\n/.exec(after);
  return (before.slice(start) + after.slice(0, stop === null ? undefined : stop.index + 1)).trim();
}

const ENDS = ['. ', '! ', '? '] as const;

function endAfterLast(before: string, end: string): number {
  const at = before.lastIndexOf(end);
  return at === -1 ? 0 : at + end.length;
}
