/** Which of many choices fit what somebody has typed. Pure. */

export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** More are no help: another letter is. */
const MOST = 50;

/** Those that begin so come first; capitals and accents don't matter. */
export function fitting<Choice extends Choosable>(
  choices: readonly Choice[],
  typed: string,
): readonly Choice[] {
  const letters = plain(typed);
  const fits = choices.filter(({ name }) => plain(name).includes(letters));
  const first = fits.filter(({ name }) => plain(name).startsWith(letters));
  return [...new Set([...first, ...fits])].slice(0, MOST);
}

/** The one that is called exactly so. */
export function called<Choice extends Choosable>(
  choices: readonly Choice[],
  typed: string,
): Choice | undefined {
  return choices.find(({ name }) => plain(name) === plain(typed));
}

function plain(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
