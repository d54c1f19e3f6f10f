/** What can be amiss in a Definition of Ready that somebody wrote: where, and in which sentence it is said. */
import { quote } from '../passage';

/** Each has a sentence in every catalogue of texts. `{name}` is what the mistake is about, as it is written there. */
export type MistakeKey =
  | 'mistake.whole'
  | 'mistake.group'
  | 'mistake.list'
  | 'mistake.needed'
  | 'mistake.unknown'
  | 'mistake.text'
  | 'mistake.long'
  | 'mistake.choice'
  | 'mistake.entries'
  | 'mistake.twice'
  | 'mistake.check'
  | 'mistake.weight'
  | 'mistake.weight.set'
  | 'mistake.weight.none'
  | 'mistake.threshold'
  | 'mistake.threshold.order'
  | 'mistake.must-have'
  | 'mistake.must-have.set'
  | 'mistake.own.id'
  | 'mistake.own.unknown'
  | 'mistake.field.id'
  | 'mistake.pattern'
  | 'mistake.pattern.large'
  | 'mistake.many'
  | 'mistake.json'
  | 'mistake.file.other'
  | 'mistake.file.newer'
  | 'mistake.file.large';

/** The way from the whole to a value in it: names of settings, and numbers of entries from 0 on. */
export type Path = readonly (string | number)[];

/** JSON-safe; its sentence is that of a message with the key `what`. */
export interface Mistake {
  readonly path: Path;
  readonly what: MistakeKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Nobody reads on after so many; what follows them is not looked at. */
export const MOST_MISTAKES = 200;

/** Gathers mistakes while a Definition is read, so that each is told and not only the first. */
export class Mistakes {
  readonly #all: Mistake[] = [];

  /** @param values beside `name`, which is the last step of the path unless it is given */
  add(path: Path, what: MistakeKey, values: Mistake['values'] = {}): void {
    if (this.#all.length < MOST_MISTAKES)
      this.#all.push({ path, what, values: { name: nameOf(path), ...values } });
    else if (this.#all.length === MOST_MISTAKES) this.#all.push({ path: [], what: 'mistake.many' });
  }

  get all(): readonly Mistake[] {
    return this.#all;
  }

  get isFull(): boolean {
    return this.#all.length > MOST_MISTAKES;
  }
}

/** What people find in the file or on the page: the setting, and the number of an entry as people count. */
function nameOf(path: Path): string {
  const last = path.at(-1) ?? '';
  if (typeof last === 'string') return quote(last);
  return `${nameOf(path.slice(0, -1))} ${last + 1}`;
}
