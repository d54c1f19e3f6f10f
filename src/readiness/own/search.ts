/**
 * Patterns of the RE2 syntax, which are searched in time linear in the text, whoever wrote them. The only file that knows the
 * engine: it is loaded where a team has a pattern, and is no part of what everybody loads.
 * https://github.com/google/re2/wiki/Syntax
 */
import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import { LARGEST_PROGRAM } from './largest';

/** The words found first; `null` where there are none. */
export type Search = (text: string) => string | null;

export type Prepared =
  /** `size`: steps at worst for each character of a text. */
  | { readonly search: Search; readonly size: number }
  /** `at`: the part that can't be read, where the engine names it. */
  | { readonly refused: 'unreadable'; readonly at: string | null }
  /** It can be read, and would take too long on every story of a backlog. */
  | { readonly refused: 'large' };

/** Never throws. `^` and `$` stand for the ends of a line; `(?i)` at the beginning ignores capitals. */
export function prepare(pattern: string): Prepared {
  try {
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const size = compiled.programSize();
    if (size > LARGEST_PROGRAM) return { refused: 'large' };
    return { search: (text) => wordsFound(compiled, text), size };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return {
      refused: 'unreadable',
      at: error instanceof RE2JSSyntaxException ? asWritten(error.input) : null,
    };
  }
}

/** The engine writes its flags in front. */
function asWritten(part: string | null): string | null {
  return part?.replace(/^\(\?m\)/, '') ?? null;
}

/** To ask whether there is any is many times as quick as to ask where, and most texts hold none. */
function wordsFound(compiled: RE2JS, text: string): string | null {
  if (!compiled.test(text)) return null;
  const match = compiled.matcher(text);
  return match.find() ? (match.group() ?? '') : null;
}
