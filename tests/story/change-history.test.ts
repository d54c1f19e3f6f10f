import fc from 'fast-check';
import { readChangeHistory } from '../../src/story/change-history';
import { instantOf } from '../../src/story/instant';
import { day, entry, words } from './a-past';

const change = (number: number, name = `on ${number}`): unknown =>
  entry(day(number), words('summary', null, name));
const page = (startAt: number, total: number, ...values: readonly unknown[]): unknown => ({
  startAt,
  maxResults: values.length,
  total,
  isLast: startAt + values.length >= total,
  values,
});
const names = (answers: readonly unknown[]): (string | null | undefined)[] =>
  readChangeHistory(answers).changes.map(({ fields }) => fields[0]?.after.words);
const since = (...answers: readonly unknown[]): number => readChangeHistory(answers).knownSince;

describe('an instant', () => {
  it('is read as Jira writes it', () => {
    const nine = Date.UTC(2026, 2, 2, 9);
    for (const written of ['2026-03-02T09:00:00.000+0000', '2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00Z', nine])
      expect(instantOf(written)).toBe(nine);
  }); // prettier-ignore

  it('is nothing else', () => {
    for (const other of ['2026-03-02T09:00:00', '2026-03-02', '2', '', Infinity, 9e15, null, {}, undefined])
      expect(instantOf(other)).toBeUndefined();
  });
});

describe('a change history', () => {
  it('is read from pages in any order, oldest first', () => {
    const pages = [page(2, 3, change(4)), page(0, 3, change(2), change(3))];
    expect(names(pages)).toEqual(['on 2', 'on 3', 'on 4']);
    expect(since(...pages)).toBe(-Infinity);
  });

  it('is read as it comes with an issue, newest first', () => {
    const expanded = { startAt: 0, maxResults: 100, total: 2, histories: [change(3), change(2)] };
    expect(names([expanded])).toEqual(['on 2', 'on 3']);
    expect(since(expanded)).toBe(-Infinity);
  });

  it('is read as the bulk answer has it: milliseconds, and nothing for null', () => {
    const item = { field: 'summary', fieldId: 'summary', from: 7, toString: 'New' };
    const history = readChangeHistory([
      { changeHistories: [{ id: '1', created: 1_772_000_000_000, items: [item] }] },
      { changeHistories: [{ id: '2', created: 1_772_000_000_001, items: [{ field: 'summary' }] }] },
    ]);
    expect(history.knownSince).toBe(-Infinity);
    expect(history.changes.map(({ at, fields }) => [at, fields[0]?.before, fields[0]?.after])).toEqual([
      [1_772_000_000_000, { id: '7', words: null }, { id: null, words: 'New' }],
      [1_772_000_000_001, { id: null, words: null }, { id: null, words: null }],
    ]);
  });

  it('keeps what happened at once in Jira’s order, from whichever end it is told', () => {
    expect(names([page(0, 3, change(2, 'a'), change(2, 'b'), change(2, 'c'))])).toEqual(['a', 'b', 'c']);
    expect(names([{ total: 2, histories: [change(2, 'b'), change(2, 'a')] }])).toEqual(['a', 'b']);
  });

  it('is put in the order of time', () => {
    expect(names([page(0, 2, change(5), change(3))])).toEqual(['on 3', 'on 5']);
  });

  it('counts a change once that two pages hold', () => {
    const expanded = { startAt: 0, total: 3, histories: [change(4), change(3)] };
    expect(names([expanded, page(0, 3, change(2), change(3))])).toEqual(['on 2', 'on 3', 'on 4']);
  });

  it('is known since its oldest change that was read, where older ones are missing', () => {
    const newest = { startAt: 0, maxResults: 2, total: 9, histories: [change(5), change(4)] };
    expect(since(newest)).toBe(instantOf(day(4)));
    expect(since(page(1, 3, change(3), change(4)))).toBe(instantOf(day(3)));
    expect(since(page(0, 4, change(2)), page(2, 4, change(4), change(5)))).toBe(instantOf(day(4)));
  });

  it('tells nothing where the newest are missing', () => {
    expect(since(page(0, 3, change(2), change(3)))).toBe(Infinity);
    expect(since()).toBe(Infinity);
  });

  it('is known only since what can’t be read', () => {
    const broken: readonly unknown[] = [
      null,
      entry('yesterday', words('summary', null, 'x')),
      entry(day(3), { fromString: 'of no field' }),
      { created: day(3), items: 'none' },
    ]; // prettier-ignore
    for (const one of broken) {
      const history = readChangeHistory([page(0, 3, change(2), one, change(4))]);
      expect([history.knownSince, history.changes.length]).toEqual([instantOf(day(4)), 2]);
    }
  });

  it('of any shape is read without an exception', () => {
    const shape = fc.record(
      { startAt: fc.jsonValue(), total: fc.oneof(fc.nat(5), fc.jsonValue()), values: fc.jsonValue(), histories: fc.jsonValue() },
      { requiredKeys: [] },
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), shape)), (answers) => {
        expect(readChangeHistory(answers).knownSince).not.toBeNaN();
      }),
    );
    for (const answer of [null, 'page', { values: 7 }, { values: [] }, { values: [], startAt: -1, total: 0 }])
      expect(since(answer)).toBe(Infinity);
  });
});
