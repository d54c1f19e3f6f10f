/** The state of the next stories in words: true for the rows at hand, and without figures that nobody knows. Pure. */
import type { BacklogPage, BacklogRow } from '../../src/contract';
import { capital, inWords, say, sayCount } from '../shared/say';

/** About as many stories as a meeting gets to, where nobody knows how many a sprint takes. */
const FIRST = 10;

type Rows = readonly Pick<BacklogRow, 'band'>[];

/**
 * @param rows stories by rank
 * @param more whether the backlog goes on after them
 * @param horizon how far the next sprints reach; `null` where that isn't told
 * @returns one to three sentences; empty where there is no story
 */
export function headline(rows: Rows, more: boolean, horizon: BacklogPage['horizon']): string {
  const [next = 0, after = 0] = horizon?.sprints ?? [];
  if (horizon !== null && next > 1) {
    const sentences = [
      ...stateOf(rows.slice(0, next), say('prep.of.sprint', { words: inWords(next) })),
      ...sprintAfter(rows.slice(next, next + after), more),
      ...(horizon.isMoreThanNeeded ? [say('prep.headline.enough')] : []),
    ];
    return sentences.map(capital).join(' ');
  }
  const flow = horizon?.range?.[1] ?? 0;
  if (flow > 1 && rows.length >= flow)
    return stateOf(rows.slice(0, flow), say('prep.of.flow', { words: inWords(flow) }))
      .map(capital)
      .join(' ');
  return ofTheFirst(rows, more);
}

function ofTheFirst(rows: Rows, more: boolean): string {
  const first = rows.slice(0, FIRST);
  const total = first.length;
  if (total === 0) return '';
  if (total === 1 && !more) return ofTheOnly(first);
  const goesOn = more || rows.length > total;
  const whole = say(goesOn ? 'prep.of.first' : 'prep.of.these', { words: inWords(total) });
  return stateOf(first, whole).map(capital).join(' ');
}

function ofTheOnly([only]: Rows): string {
  if (only?.band === null) return say('prep.headline.only.unseen');
  return say(only?.band === 'Ready' ? 'prep.headline.only.ready' : 'prep.headline.only.on-its-way');
}

/**
 * How these stories stand, all of them.
 * @param rows not empty
 * @param whole names them: "the eight stories of …"
 */
export function stateInWords(rows: Rows, whole: string): string {
  return rows.length === 1 ? ofTheOnly(rows) : stateOf(rows, whole).map(capital).join(' ');
}

function stateOf(rows: Rows, whole: string): readonly string[] {
  const ready = readyIn(rows);
  const unseen = rows.filter(({ band }) => band === null).length;
  if (unseen === rows.length) return [say('prep.headline.nothing', { whole })];
  const sentence =
    ready === rows.length
      ? say('prep.headline.all', { whole })
      : ready === 0
        ? say('prep.headline.none', { whole })
        : sayCount('prep.headline.some', ready, { whole });
  return [sentence, ...(unseen === 0 ? [] : [sayCount('prep.headline.unseen', unseen)])];
}

function sprintAfter(rows: Rows, more: boolean): readonly string[] {
  if (rows.length === 0) return more ? [] : [say('prep.headline.after.empty')];
  const ready = readyIn(rows);
  if (ready === 0) return [say('prep.headline.after.open')];
  return [say(ready === rows.length ? 'prep.headline.after.ready' : 'prep.headline.after.some')];
}

function readyIn(rows: Rows): number {
  return rows.filter(({ band }) => band === 'Ready').length;
}
