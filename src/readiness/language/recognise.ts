/** Whether a text is in a language that the checks don't know yet: then they say so, and count nothing against it. */
import { actionWords } from './english-actions';

/** Small words that are frequent in German, French, Spanish or Portuguese and are no English words. */
const ELSEWHERE = new Set(
  `der die das und ist nicht ich mit für fuer auf eine einen einem einer wird werden soll sollen kann können damit möchte wenn dass
le les des une est et pour que je dans avec sur qui pas nous vous cette peut afin doit sont
el los las una del para con como quiero por cuando puede debe más esta este pero sin
os uma não com eu quero quando pode deve mais são ao dos das`.split(/\s+/),
);

/** So much of a text is enough to know its language, and so many small words. */
const SAMPLE = 600;
const SURE = 8;
const PART = 150;
const NO_LETTERS = /[^a-z\u00df-\u024f]+/;

/** Whether the texts, taken together, are clearly not English. Too short or too mixed to tell counts as English. */
export function isForeign(texts: readonly string[]): boolean {
  const sample = texts.join('\n').slice(0, SAMPLE).toLowerCase();
  if (/[^\p{ASCII}]/u.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters >= 10 && latin * 2 < letters) return true;
  }
  let english = 0;
  let elsewhere = 0;
  // Part by part: most texts are sure after a line or two, and the rest need not be taken apart.
  for (let from = 0; from < sample.length; from += PART) {
    for (const word of sample.slice(from, from + PART).split(NO_LETTERS)) {
      if (ELSEWHERE.has(word)) elsewhere += 1;
      else if (actionWords.functionWords.has(word)) english += 1;
    }
    if (english - elsewhere >= SURE) return false;
  }
  return elsewhere >= 2 && elsewhere > english;
}
