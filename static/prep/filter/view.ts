/** How somebody looks at the stories: which of them, and in which order. */
export const FACETS = ['band', 'epic', 'component', 'label', 'finding'] as const;
export type Facet = (typeof FACETS)[number];

export interface RowFilter {
  /** Several words: all of them must be there. */
  readonly text: string;
  readonly withQuestions: boolean;
  /** Of each facet one of the values must fit; none chosen: all do. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

export const SORT_KEYS = ['rank', 'band', 'minutes', 'questions', 'size'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

export interface View {
  readonly filter: RowFilter;
  readonly sorting: Sorting;
}

export const NO_FILTER: RowFilter = {
  text: '',
  withQuestions: false,
  chosen: { band: [], epic: [], component: [], label: [], finding: [] },
};

export const BY_RANK: Sorting = { by: 'rank', direction: 'ascending' };

export const PLAIN_VIEW: View = { filter: NO_FILTER, sorting: BY_RANK };
