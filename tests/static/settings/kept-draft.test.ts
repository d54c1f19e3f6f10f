import { DEFAULT_TEAM_DEFINITION } from '../../../src/readiness/team-definition';
import { begun, changed } from '../../../static/settings/draft';
import { keepDraft, keptDraft } from '../../../static/settings/kept-draft';
import { aView } from './a-view';

/** As a tab keeps it. */
function aTab(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => {
      kept.clear();
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value);
    },
    removeItem: (name) => {
      kept.delete(name);
    },
  };
}

const { place } = aView();
const saved = { definition: DEFAULT_TEAM_DEFINITION, number: 3 };
const draft = changed(begun(saved), { do: 'ask', kind: 'story', check: 'benefit', as: 'hint' });

test('is there again after a reload, for its board only', () => {
  const tab = aTab();
  keepDraft(tab, place, draft);
  expect(keptDraft(tab, place)).toEqual({ definition: draft.definition, restoredFrom: null, over: 3 });
  expect(keptDraft(tab, { ...place, boardId: 8 })).toBeNull();
  expect(keptDraft(tab, { ...place, boardId: null })).toBeNull();
});

test('is gone when nothing is open any more', () => {
  const tab = aTab();
  keepDraft(tab, place, draft);
  keepDraft(tab, place, changed(draft, { do: 'discard' }));
  expect(tab.length).toBe(0);
});

test('of what can’t be saved the state before it is kept', () => {
  const tab = aTab();
  keepDraft(tab, place, draft);
  const typing = changed(draft, { do: 'weigh', kind: 'story', check: 'described', points: Number.NaN });
  keepDraft(tab, place, typing);
  expect(keptDraft(tab, place)?.definition).toEqual(draft.definition);
});

test.each([['no JSON'], ['[]'], ['{"definition":{},"over":1}'], ['{"over":"1"}']])(
  'what isn’t ours is nothing: %s',
  (value) => {
    const tab = aTab();
    keepDraft(tab, place, draft);
    tab.setItem(tab.key(0) ?? '', value);
    expect(keptDraft(tab, place)).toBeNull();
  },
);

test('a browser that keeps nothing does no harm', () => {
  const blocked = new Proxy(aTab(), {
    get: () => () => {
      throw new Error('denied');
    },
  });
  for (const tab of [blocked, null]) {
    expect(() => {
      keepDraft(tab, place, draft);
    }).not.toThrow();
    expect(keptDraft(tab, place)).toBeNull();
  }
});
