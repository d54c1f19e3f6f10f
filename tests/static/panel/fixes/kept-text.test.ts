/** What is typed survives a reload, and what is no text of ours is left alone. */
import { keepText, keptText, nameFor } from '../../../../static/panel/fixes/kept-text';

function aTab(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => {
      kept.clear();
    },
    getItem: (name) => kept.get(name) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (name) => {
      kept.delete(name);
    },
    setItem: (name, value) => {
      kept.set(name, value);
    },
  };
}

const NAME = nameFor('SHOP-1', 'benefit');
const TEXT = { start: ['so that '], lines: [{ id: 'reason', text: 'so that two can share' }] };

test('is there again, by story and task', () => {
  const tab = aTab();
  keepText(tab, NAME, TEXT);
  expect(keptText(tab, NAME)).toEqual(TEXT);
  expect(keptText(tab, nameFor('SHOP-2', 'benefit'))).toBeNull();
});

test('is gone once it is saved or not wanted', () => {
  const tab = aTab();
  keepText(tab, NAME, TEXT);
  keepText(tab, NAME, null);
  expect(tab.length).toBe(0);
});

test.each([
  '',
  '[',
  '[]',
  '{}',
  '{"start":[],"lines":[]}',
  '{"start":[1],"lines":[{"id":"a","text":"b"}]}',
  '{"start":[],"lines":[{}]}',
])('is none of ours: %s', (value) => {
  const tab = aTab();
  tab.setItem(NAME, value);
  expect(keptText(tab, NAME)).toBeNull();
});

test('a browser without storage costs nothing else', () => {
  keepText(null, NAME, TEXT);
  expect(keptText(null, NAME)).toBeNull();
});

test('a full one neither', () => {
  const tab = aTab();
  tab.setItem = () => {
    throw new Error('full');
  };
  expect(() => {
    keepText(tab, NAME, TEXT);
  }).not.toThrow();
});
