/** What somebody had typed outlives its story: all of it, and nothing of another one. */
import { renderToStaticMarkup } from 'react-dom/server';
import { keepText as keepFix, nameFor } from '../../../static/panel/fixes/kept-text';
import { keepText as keepNote } from '../../../static/panel/notes/kept-text';
import { WordsLeft } from '../../../static/panel/words-left';

/** As much of a browser's tab as is needed. */
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

const tab = aTab();
Object.assign(globalThis, { window: { sessionStorage: tab } });
const render = (issueKey: string): string => renderToStaticMarkup(<WordsLeft issueKey={issueKey} />);

beforeEach(() => {
  tab.clear();
});

test('the lines of a fix and the text of a note stand there to be copied', () => {
  const lines = [
    { id: '1', text: 'Cards are taken.' },
    { id: '2', text: 'Vouchers, too.' },
  ];
  keepFix(tab, nameFor('SHOP-1', 'acceptance-criteria'), { start: [], lines });
  keepNote(tab, 'SHOP-1.ask', 'By when?');
  const markup = render('SHOP-1');
  expect(markup).toContain('Cards are taken.\nVouchers, too.\n\nBy when?');
  expect(markup).toMatch(/<label for="([^"]+)">What you had typed[^<]*<\/label><textarea id="\1"/);
});

test('what was typed for other stories isn’t shown, and nothing where nothing was', () => {
  keepNote(tab, 'SHOP-12.ask', 'Another one?');
  keepFix(tab, nameFor('SHOP-12', 'benefit'), { start: [], lines: [{ id: '1', text: 'Theirs' }] });
  expect(render('SHOP-1')).toBe('');
});

test('a tab that may not be read costs nothing else', () => {
  const refusing = aTab();
  refusing.setItem('groundwork.note.SHOP-1.ask', 'By when?');
  refusing.key = refuse;
  Object.assign(globalThis, { window: { sessionStorage: refusing } });
  expect(render('SHOP-1')).toBe('');
  Object.assign(globalThis, { window: { sessionStorage: tab } });
});

function refuse(): never {
  throw new Error('SecurityError');
}
