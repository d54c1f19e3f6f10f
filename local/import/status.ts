/** A status and its category: by the category's own column, else by what statuses are usually called. */
import type { BacklogItem } from './backlog-item';

type Category = 'new' | 'indeterminate' | 'done';

const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  [
    'done',
    /^(?:done|closed|resolved|complete|finished|released|fertig|erledigt|geschlossen|termine|ferme|resolu|livre)/,
  ],
  ['indeterminate', /^(?:in |doing|blocked|review|testing|en cours|a verifier|en )/],
  ['new', /^(?:to ?do|open|new|backlog|zu erledigen|offen|neu|a faire|ouvert|nouveau)/],
];

/**
 * @param resolution an item with one is done, whatever its status is called
 * @returns `undefined` where the file says nothing of a status
 */
export function statusOf(cells: {
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly resolution: string | undefined;
}): BacklogItem['status'] {
  const name = cells.name ?? cells.category;
  if (name === undefined) return undefined;
  const isResolved =
    cells.resolution !== undefined &&
    !/^(?:unresolved|nicht erledigt|non resolu|none)/.test(plain(cells.resolution));
  const category = categoryOf(cells.category) ?? (isResolved ? 'done' : (categoryOf(name) ?? 'new'));
  return { name, category };
}

function categoryOf(text: string | undefined): Category | undefined {
  return text === undefined ? undefined : CATEGORIES.find(([, words]) => words.test(plain(text)))?.[0];
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
