/** Cuts an expression into its words and signs. */

/** Raised for an expression that can't be read, or can't be worked out for an event. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string }
  | { readonly kind: 'end'; readonly value: '' };

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<name>[A-Za-z_$][\w$]*)|(?<sign>=>|==|!=|<=|>=|&&|\|\||\?\.|[-+*/%<>!?:.,()[\]]))/y;

/** @throws ExpressionError at the first character that belongs to no word */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) {
      throw new ExpressionError(`"${text.slice(at, at + 12).trim()}" at character ${at + 1} can't be read`);
    }
    const { number, string, name, sign } = groups;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (string !== undefined) {
      tokens.push({ kind: 'string', value: string.slice(1, -1).replace(/\\(.)/g, '$1') });
    } else if (name !== undefined) tokens.push({ kind: 'name', value: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
  }
  tokens.push({ kind: 'end', value: '' });
  return tokens;
}
