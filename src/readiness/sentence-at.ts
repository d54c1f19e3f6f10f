/** The sentence that stands at a place of a text: short evidence, and the reach of "in the same sentence". */

/** Nobody reads a sentence beyond this in a narrow panel; text without full stops ends here. */
const REACH = 240;

const TO_LAST_END = /^[^]*(?:[.!?] |\n)/;

/** From the end of the sentence before to its own; linear in a bounded window. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const after = text.slice(at, at + REACH);
  const stop = /[.!?](?=\s)|\n/.exec(after);
  // Where its reach ends within a sentence, it ends between two words: others may be written in place of these.
  const lead = TO_LAST_END.exec(before) ?? (from > 0 ? /^\S+\s/.exec(before) : null);
  const rest = after.length < REACH ? after : after.replace(/\s\S+$/, '');
  const tail = stop === null ? rest : after.slice(0, stop.index + 1);
  return (before.slice(lead?.[0].length) + tail).trim();
}
