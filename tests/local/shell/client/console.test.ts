import { delayTyped } from '../../../../local/shell/client/console/delay-typed';
import { happeningWords } from '../../../../local/shell/client/console/happening-words';
import { instantInUtc, instantTyped } from '../../../../local/shell/client/console/instants';
import { valueText } from '../../../../local/shell/client/console/value-text';
import { hostNow, tellHostTime } from '../../../../local/shell/client/host/host-time';
import { commentDraft, keepCommentDraft } from '../../../../local/shell/client/issue/comment-drafts';

describe('instants at the console', () => {
  it.each([
    ['2026-11-26T10:00:00.123Z', '2026-11-26 10:00:00'],
    ['2026-11-26T10:00:00.000+0100', '2026-11-26 09:00:00'],
    ['soon', 'soon'],
    [null, '–'],
  ])('%j is shown as %j', (at, words) => {
    expect(instantInUtc(at)).toBe(words);
  });

  it('are typed in UTC', () => {
    expect(instantTyped('2026-11-26T10:00')).toBe('2026-11-26T10:00:00.000Z');
    expect(instantTyped('')).toBeNull();
  });
});

describe('a delay as typed', () => {
  it.each([
    ['150', 150],
    [' 0 ', 0],
    ['', 0],
    ['10000', 10_000],
    ['10001', null],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
  ])('%j', (typed, delay) => {
    expect(delayTyped(typed, 10_000)).toBe(delay);
  });
});

describe('a happening in a line', () => {
  it.each([
    [undefined, ''],
    ['text', ''],
    [{ to: 5 }, ''],
    [{ body: { queued: true } }, ''],
    [{ to: 'eater', body: { do: 'it' } }, 'to eater'],
    [{ to: 'on-issue', bytes: 20_000 }, 'to on-issue · 20000 bytes'],
    [{ body: { issue: { key: 'SHOP-1' } } }, 'SHOP-1'],
    [
      {
        to: 'on-issue',
        due: '2026-11-26T10:00:00.000Z',
        retryReason: 'FUNCTION_TIME_OUT',
        body: { issue: { key: 'SHOP-1' }, changelog: { items: [{ field: 'summary' }, { field: 'Rank' }] } },
      },
      'SHOP-1: summary, Rank · to on-issue · due 2026-11-26 10:00:00 · again after FUNCTION_TIME_OUT',
    ],
    [{ to: 'on-issue', reason: 'the trigger is broken' }, 'to on-issue · the trigger is broken'],
  ])('%j', (detail, words) => {
    expect(happeningWords(detail)).toBe(words);
  });
});

describe('a stored value', () => {
  it.each([
    ['short', { line: 'short', all: null }],
    [{ a: 1 }, { line: '{"a":1}', all: null }],
    [null, { line: 'null', all: null }],
    [undefined, { line: '', all: null }],
  ])('%j fits into a line', (value, text) => {
    expect(valueText(value)).toEqual(text);
  });

  it('is folded when it is long, and all there', () => {
    const value = { words: 'long '.repeat(30) };
    const { line, all } = valueText(value);
    expect(line).toHaveLength(81);
    expect(JSON.parse(all ?? '')).toEqual(value);
    expect(valueText('two\nlines '.repeat(10)).all).toContain('two\nlines');
  });
});

describe('the time of the host', () => {
  it('is that of this machine until the host tells another, and goes on from there', () => {
    expect(Math.abs(hostNow() - Date.now())).toBeLessThan(50);
    tellHostTime('2030-01-01T00:00:00Z');
    expect(Math.abs(hostNow() - Date.UTC(2030, 0, 1))).toBeLessThan(50);
    tellHostTime(undefined);
    tellHostTime('nonsense');
    expect(Math.abs(hostNow() - Date.UTC(2030, 0, 1))).toBeLessThan(50);
  });
});

describe('a comment that was begun', () => {
  it('is kept for its author and its issue alone, until it is let go', () => {
    keepCommentDraft('petra', 'SHOP-1', 'A thought');
    expect(commentDraft('petra', 'SHOP-1')).toBe('A thought');
    expect([commentDraft('mei', 'SHOP-1'), commentDraft('petra', 'SHOP-2')]).toEqual(['', '']);
    keepCommentDraft('petra', 'SHOP-1', '');
    expect(commentDraft('petra', 'SHOP-1')).toBe('');
  });
});
