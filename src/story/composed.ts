/** Letters with their accents as one sign each: texts pasted from some systems hold them apart, "e" and "´", and look the same. */

const APART = /[\u0300-\u036f]/;

/** The same text, as people see it, in Unicode's composed form (NFC). */
export function composed(text: string): string {
  return APART.test(text) ? text.normalize('NFC') : text;
}
