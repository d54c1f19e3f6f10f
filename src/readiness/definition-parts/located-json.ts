/**
 * JSON, read with the place of each value, so that a mistake can be told where it stands. The language's own reader tells no
 * places, and of what is no JSON each engine tells something else.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
import type { Path } from './mistake';

/** Both from 1 on, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value, where it stands in the text, and what it holds. */
interface Located {
  readonly value: unknown;
  /** Of a setting its name, else the value itself: from 0 on. */
  readonly at: number;
  readonly parts: ReadonlyMap<string | number, Located>;
}

export type LocatedJson =
  | {
      readonly value: unknown;
      /** Of the value at the end of the way, or of the last one on it that is there. */
      readonly placeOf: (path: Path) => Place;
      /** Settings whose name stands twice in one group, the first of them. */
      readonly twice: readonly { readonly name: string; readonly place: Place }[];
    }
  /** From here on it is no JSON. */
  | { readonly endsAt: Place };

/** Deeper than anything that is meant to be read by people. */
const DEEPEST = 50;

/**
 * Never throws. Takes time linear in the text.
 * @param mostTwice names no more settings than these that stand twice
 */
export function readLocatedJson(text: string, mostTwice: number): LocatedJson {
  const reader = new Reader(text);
  try {
    const root = reader.readAll();
    return {
      value: root.value,
      placeOf: (path) => placeAt(text, locate(root, path).at),
      twice: reader.twice.slice(0, mostTwice).map(({ name, at }) => ({ name, place: placeAt(text, at) })),
    };
  } catch (error) {
    if (!(error instanceof NoJson)) throw error;
    return { endsAt: placeAt(text, error.at) };
  }
}

function locate(root: Located, path: Path): Located {
  let here = root;
  for (const step of path) {
    const next = here.parts.get(step);
    if (next === undefined) break;
    here = next;
  }
  return here;
}

function placeAt(text: string, at: number): Place {
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

class NoJson extends Error {
  constructor(readonly at: number) {
    super(`no JSON from ${at} on`);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** No control characters; what the escapes mean the language's own reader knows. */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex
const SPACE = /[ \t\n\r]*/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const NO_PARTS: ReadonlyMap<string | number, Located> = new Map();

class Reader {
  readonly twice: { readonly name: string; readonly at: number }[] = [];
  #at = 0;

  constructor(private readonly text: string) {}

  readAll(): Located {
    // Some editors begin a file with a mark of its encoding.
    if (this.text.startsWith('\uFEFF')) this.#at = 1;
    const root = this.#readValue(0);
    if (this.#at < this.text.length) throw new NoJson(this.#at);
    return root;
  }

  /** @param at where a setting's name stands, for its value */
  #readValue(depth: number, at?: number): Located {
    this.#match(SPACE);
    const start = at ?? this.#at;
    if (depth > DEEPEST) throw new NoJson(this.#at);
    const read = this.#readHere(start, depth);
    this.#match(SPACE);
    return read;
  }

  #readHere(at: number, depth: number): Located {
    if (this.#take('{')) return this.#readGroup(at, depth);
    if (this.#take('[')) return this.#readList(at, depth);
    const word = WORDS.find(([letters]) => this.text.startsWith(letters, this.#at));
    if (word !== undefined) {
      this.#at += word[0].length;
      return { value: word[1], at, parts: NO_PARTS };
    }
    const written = this.#match(STRING) ?? this.#match(NUMBER);
    if (written === null) throw new NoJson(this.#at);
    const value: unknown = JSON.parse(written);
    return { value, at, parts: NO_PARTS };
  }

  #readGroup(at: number, depth: number): Located {
    const parts = new Map<string, Located>();
    this.#match(SPACE);
    if (!this.#take('}')) {
      do {
        this.#match(SPACE);
        const nameAt = this.#at;
        const written = this.#match(STRING);
        if (written === null) throw new NoJson(this.#at);
        const name = String(JSON.parse(written));
        this.#match(SPACE);
        this.#expect(':');
        if (parts.has(name)) this.twice.push({ name, at: nameAt });
        parts.set(name, this.#readValue(depth + 1, nameAt));
      } while (this.#take(','));
      this.#expect('}');
    }
    // Made by entries, so that `__proto__` is a name as any other.
    return { value: Object.fromEntries([...parts].map(([name, { value }]) => [name, value])), at, parts };
  }

  #readList(at: number, depth: number): Located {
    const parts = new Map<number, Located>();
    this.#match(SPACE);
    if (!this.#take(']')) {
      do parts.set(parts.size, this.#readValue(depth + 1));
      while (this.#take(','));
      this.#expect(']');
    }
    return { value: [...parts.values()].map(({ value }) => value), at, parts };
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match === null) return null;
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #take(sign: string): boolean {
    if (!this.text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw new NoJson(this.#at);
  }
}
