/** Which stories fit what somebody chose. Pure. */
import type { BacklogRow } from '../../../src/contract';
import { isOwnCheckId } from '../../../src/readiness/own-check';
import { FACETS, type Facet, type RowFilter } from './view';

export interface Choice {
  readonly value: string;
  /** How many of the stories at hand have it. */
  readonly count: number;
}

/** Whether the story fits all of the filter. */
export function matches(row: BacklogRow, filter: RowFilter): boolean {
  if (filter.withQuestions && row.openQuestions.length === 0) return false;
  const fits = FACETS.every((facet) => {
    const chosen = filter.chosen[facet];
    return chosen.length === 0 || valuesOf(row, facet).some((value) => chosen.includes(value));
  });
  return fits && wordsIn(filter.text).every((word) => searchable(row).includes(word));
}

/** Whether the filter may leave anything out. */
export function isFiltering({ text, withQuestions, chosen }: RowFilter): boolean {
  return withQuestions || wordsIn(text).length > 0 || FACETS.some((facet) => chosen[facet].length > 0);
}

/** What the stories at hand can be chosen by; what most of them have comes first, bands by how ready they are. */
export function choicesOf(rows: readonly BacklogRow[], facet: Facet): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = [...counts].map(([value, count]) => ({ value, count }));
  return facet === 'band'
    ? choices.sort((one, other) => BANDS.indexOf(one.value) - BANDS.indexOf(other.value))
    : choices.sort((one, other) => other.count - one.count || one.value.localeCompare(other.value));
}

const BANDS: readonly string[] = ['Ready', 'Nearly', 'Early', 'unseen'];

/** Where the story stands; one that the team agreed on is Ready. By how ready it is, from 0. */
export function bandAt(row: BacklogRow): number {
  return BANDS.indexOf(bandOf(row));
}

function bandOf({ band, isAgreed }: BacklogRow): string {
  return isAgreed ? 'Ready' : (band ?? 'unseen');
}

function valuesOf(row: BacklogRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'band':
      return [bandOf(row)];
    case 'epic':
      return row.epic === null ? [] : [row.epic];
    case 'component':
      return row.components;
    case 'label':
      return row.labels;
    case 'finding':
      // The team's own checks have no name that the page knows.
      return row.remarks.filter((check) => !isOwnCheckId(check));
  }
}

/** Thousands of rows are asked again at each letter. */
const searchTexts = new WeakMap<BacklogRow, string>();

function searchable(row: BacklogRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const text = folded([row.key, row.summary, row.epic ?? ''].join('\n'));
  searchTexts.set(row, text);
  return text;
}

function wordsIn(text: string): readonly string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}

/** As people type it: without case or accents, and "ss" for "ß". */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
}
