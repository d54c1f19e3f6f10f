/**
 * The part of Jira expressions that filters of events may use (events-reference/product_events, "Filter out"), read
 * once and worked out for each event. Left out, and refused when read: statements (`let`, `try`), `new`, regular
 * expressions, templates.
 */
import { ExpressionError, tokensOf, type Token } from './tokens';
import { described, needBoolean, needFunction, needNumber, order, property } from './values';

export { ExpressionError } from './tokens';

type Names = Readonly<Record<string, unknown>>;
type Work = (names: Names) => unknown;

/**
 * @returns works it out for an event; throws ExpressionError when it can't, e.g. where a property is not there
 * @throws ExpressionError when the text is no such expression
 */
export function expressionOf(text: string): (event: unknown) => unknown {
  const reader = new Reader(tokensOf(text));
  const work = reader.whole();
  return (event) => work({ event });
}

/** A part of a chain of properties, and the name it ends with. */
interface Step {
  readonly work: Work;
  readonly name: string;
}

/** Ends a chain of properties early: `a?.b.c` is null where there is no `a`. */
class NothingThere extends Error {}

const COMPARISONS: Readonly<Record<string, (one: unknown, other: unknown) => boolean>> = {
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '<': (one, other) => order(one, other) < 0,
  '<=': (one, other) => order(one, other) <= 0,
  '>': (one, other) => order(one, other) > 0,
  '>=': (one, other) => order(one, other) >= 0,
};

class Reader {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Work {
    const work = this.#choice();
    if (this.#token().kind !== 'end') this.#fail();
    return work;
  }

  #token(ahead = 0): Token {
    return this.tokens[this.#at + ahead] ?? { kind: 'end', value: '' };
  }

  #isSign(value: string, ahead = 0): boolean {
    const token = this.#token(ahead);
    return token.kind === 'sign' && token.value === value;
  }

  #takeSign(value: string): boolean {
    if (!this.#isSign(value)) return false;
    this.#at += 1;
    return true;
  }

  #needSign(value: string): void {
    if (!this.#takeSign(value)) this.#fail(`"${value}"`);
  }

  #takeName(): string {
    const token = this.#token();
    if (token.kind !== 'name') this.#fail('a name');
    this.#at += 1;
    return token.value;
  }

  #fail(expected = 'something else'): never {
    const token = this.#token();
    const found = token.kind === 'end' ? 'the end' : `"${token.value}"`;
    throw new ExpressionError(`${expected} was expected where ${found} stands`);
  }

  /** `test ? one : other`, and functions of one name: `item => …`. */
  #choice(): Work {
    if (this.#token().kind === 'name' && this.#isSign('=>', 1)) {
      const name = this.#takeName();
      this.#needSign('=>');
      const body = this.#choice();
      return (names) => (value: unknown) => body({ ...names, [name]: value });
    }
    const test = this.#either();
    if (!this.#takeSign('?')) return test;
    const one = this.#choice();
    this.#needSign(':');
    const other = this.#choice();
    return (names) => (needBoolean(test(names)) ? one(names) : other(names));
  }

  #either(): Work {
    let left = this.#both();
    while (this.#takeSign('||')) {
      const [one, other] = [left, this.#both()];
      left = (names) => needBoolean(one(names)) || needBoolean(other(names));
    }
    return left;
  }

  #both(): Work {
    let left = this.#comparison();
    while (this.#takeSign('&&')) {
      const [one, other] = [left, this.#comparison()];
      left = (names) => needBoolean(one(names)) && needBoolean(other(names));
    }
    return left;
  }

  #comparison(): Work {
    let left = this.#sum();
    for (;;) {
      const compare = this.#token().kind === 'sign' ? COMPARISONS[this.#token().value] : undefined;
      if (compare === undefined) return left;
      this.#at += 1;
      const [one, other] = [left, this.#sum()];
      left = (names) => compare(one(names), other(names));
    }
  }

  #sum(): Work {
    let left = this.#product();
    for (;;) {
      const minus = this.#isSign('-');
      if (!this.#takeSign('+') && !this.#takeSign('-')) return left;
      const [one, other] = [left, this.#product()];
      left = (names) =>
        minus ? needNumber(one(names)) - needNumber(other(names)) : added(one(names), other(names));
    }
  }

  #product(): Work {
    let left = this.#signed();
    for (;;) {
      const sign = ['*', '/', '%'].find((known) => this.#takeSign(known));
      if (sign === undefined) return left;
      const [one, other] = [left, this.#signed()];
      left = (names) => multiplied(sign, needNumber(one(names)), needNumber(other(names)));
    }
  }

  #signed(): Work {
    if (this.#takeSign('!')) {
      const work = this.#signed();
      return (names) => !needBoolean(work(names));
    }
    if (this.#takeSign('-')) {
      const work = this.#signed();
      return (names) => -needNumber(work(names));
    }
    return this.#chain();
  }

  /** What is not there may stand before `?.`, and nowhere else. */
  #chain(): Work {
    let step: Step = { work: this.#value(), name: '' };
    for (let next = this.#step(step); next !== undefined; next = this.#step(step)) step = next;
    const { work, name } = step;
    return (names) => {
      try {
        return there(work(names), name);
      } catch (error) {
        if (error instanceof NothingThere) return null;
        throw error;
      }
    };
  }

  /** One `.name`, `?.name`, `[…]` or `(…)` after what stands before it. */
  #step(base: Step): Step | undefined {
    if (this.#takeSign('?.')) {
      const name = this.#takeName();
      const work = (names: Names): unknown => {
        const value = base.work(names);
        if (value === null || value === undefined) throw new NothingThere();
        return property(value, name);
      };
      return { work, name };
    }
    if (this.#takeSign('.')) {
      const name = this.#takeName();
      return { work: (names) => property(some(base, names), name), name };
    }
    if (this.#takeSign('[')) {
      const place = this.#choice();
      this.#needSign(']');
      const work = (names: Names): unknown => {
        const [value, at] = [some(base, names), place(names)];
        return Array.isArray(value) ? (value as unknown[])[needNumber(at)] : property(value, String(at));
      };
      return { work, name: '[…]' };
    }
    if (this.#takeSign('(')) {
      const given = this.#list(')');
      const work = (names: Names): unknown =>
        needFunction(there(base.work(names), base.name))(...given.map((each) => each(names)));
      return { work, name: `${base.name}()` };
    }
    return undefined;
  }

  #list(end: string): readonly Work[] {
    const works: Work[] = [];
    while (!this.#takeSign(end)) {
      if (works.length > 0) this.#needSign(',');
      works.push(this.#choice());
    }
    return works;
  }

  #value(): Work {
    const token = this.#token();
    this.#at += 1;
    if (token.kind === 'number' || token.kind === 'string') return () => token.value;
    if (token.kind === 'name') return named(token.value);
    if (token.kind === 'sign' && token.value === '(') {
      const work = this.#choice();
      this.#needSign(')');
      return work;
    }
    if (token.kind === 'sign' && token.value === '[') {
      const items = this.#list(']');
      return (names) => items.map((work) => work(names));
    }
    this.#at -= 1;
    return this.#fail('a value');
  }
}

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const STATEMENTS = ['let', 'try', 'return', 'throw', 'new', 'typeof', 'if'];

function named(name: string): Work {
  if (Object.hasOwn(WORDS, name)) return () => WORDS[name];
  if (STATEMENTS.includes(name)) throw new ExpressionError(`"${name}" is not emulated in expressions`);
  return (names) => {
    if (!Object.hasOwn(names, name)) throw new ExpressionError(`there is no "${name}"`);
    return names[name];
  };
}

/** What stands before a `.`: neither absent nor null. */
function some({ work, name }: Step, names: Names): unknown {
  const value = there(work(names), name);
  if (value === null) throw new ExpressionError(`"${name}" is null`);
  return value;
}

function there(value: unknown, name: string): unknown {
  if (value === undefined) throw new ExpressionError(`there is no "${name}"`);
  return value;
}

function added(one: unknown, other: unknown): unknown {
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  if (typeof one === 'string' && typeof other === 'string') return one + other;
  throw new ExpressionError(`${described(one)} and ${described(other)} can't be added`);
}

function multiplied(sign: string, one: number, other: number): number {
  if (sign === '*') return one * other;
  return sign === '/' ? one / other : one % other;
}
