import { keepText, keptText } from '../../../../static/panel/notes/kept-text';

class Shelf implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  clear(): void {
    this.#kept.clear();
  }
  getItem(name: string): string | null {
    return this.#kept.get(name) ?? null;
  }
  key(): string | null {
    return null;
  }
  removeItem(name: string): void {
    this.#kept.delete(name);
  }
  setItem(name: string, value: string): void {
    this.#kept.set(name, value);
  }
}

class Full extends Shelf {
  override setItem(): never {
    throw new Error('QuotaExceededError');
  }
}

test('what is typed is there again after a reload, each text by its own name', () => {
  const tab = new Shelf();
  keepText(tab, 'SHOP-1.answer.q1', 'Both, and');
  keepText(tab, 'SHOP-1.ask', 'By when?');
  expect(keptText(tab, 'SHOP-1.answer.q1')).toBe('Both, and');
  expect(keptText(tab, 'SHOP-1.ask')).toBe('By when?');
});

test('what is sent is no longer kept', () => {
  const tab = new Shelf();
  keepText(tab, 'SHOP-1.ask', 'By when?');
  keepText(tab, 'SHOP-1.ask', null);
  expect(keptText(tab, 'SHOP-1.ask')).toBeNull();
  expect(tab.length).toBe(0);
});

test.each([
  ['no storage', null],
  ['a full one', new Full()],
])('%s costs nothing but the keeping', (_, storage) => {
  keepText(storage, 'SHOP-1.ask', 'By when?');
  expect(keptText(storage, 'SHOP-1.ask')).toBeNull();
});
