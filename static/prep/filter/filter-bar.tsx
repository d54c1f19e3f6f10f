/** What stands above the stories to choose among them. */
import { useMemo, useRef, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { Button } from '../../shared/button';
import { inDigits, say } from '../../shared/say';
import { ChoiceMenu } from './choice-menu';
import { Choices } from './choices';
import { choicesOf, isFiltering } from './matching';
import { OrderChoice } from './order-choice';
import { NO_FILTER, type Facet, type RowFilter, type Sorting } from './view';

/** Each button, and what it opens. */
const MENUS: readonly (readonly [name: 'band' | 'epic' | 'more', facets: readonly Facet[]])[] = [
  ['band', ['band']],
  ['epic', ['epic']],
  ['more', ['component', 'label', 'finding']],
];

export function FilterBar({
  title,
  rows,
  shown,
  filter,
  change,
  sorting,
  order,
}: {
  /** Of these stories; `null`: they are the page's own. */
  readonly title: string | null;
  /** All that are at hand. */
  readonly rows: readonly BacklogRow[];
  /** How many of them fit. */
  readonly shown: number;
  readonly filter: RowFilter;
  readonly change: (filter: RowFilter) => void;
  readonly sorting: Sorting;
  readonly order: (sorting: Sorting) => void;
}): ReactElement {
  const search = useRef<HTMLInputElement>(null);
  const named = (words: string): string => (title === null ? words : `${words} (${title})`);
  const menus = useMemo(
    () =>
      MENUS.map(([name, facets]) => ({
        name,
        facets: facets
          .map((facet) => ({ facet, choices: choicesOf(rows, facet) }))
          .filter(({ choices }) => choices.length > 0),
      })).filter(({ facets }) => facets.length > 0),
    [rows],
  );
  const clear = (): void => {
    change(NO_FILTER);
    // The button is gone then: the keyboard goes on where one chooses anew.
    search.current?.focus();
  };
  return (
    <div className="filter-bar" role="search" aria-label={named(say('prep.filter'))}>
      <input
        ref={search}
        className="input filter-search"
        type="search"
        aria-label={named(say('prep.filter.search'))}
        placeholder={say('prep.filter.search')}
        aria-keyshortcuts="/"
        maxLength={100}
        value={filter.text}
        onChange={({ target }) => {
          change({ ...filter, text: target.value });
        }}
      />
      {menus.map(({ name, facets }) => (
        <ChoiceMenu
          key={name}
          label={say(`prep.filter.${name}`)}
          chosen={facets.reduce((sum, { facet }) => sum + filter.chosen[facet].length, 0)}
        >
          {facets.map(({ facet, choices }) => (
            <Choices
              key={facet}
              facet={facet}
              choices={choices}
              chosen={filter.chosen[facet]}
              named={name === 'more'}
              choose={(chosen) => {
                change({ ...filter, chosen: { ...filter.chosen, [facet]: chosen } });
              }}
            />
          ))}
        </ChoiceMenu>
      ))}
      <button
        type="button"
        className="button button-quiet"
        aria-pressed={filter.withQuestions}
        onClick={() => {
          change({ ...filter, withQuestions: !filter.withQuestions });
        }}
      >
        {say('prep.filter.questions')}
      </button>
      <OrderChoice sorting={sorting} change={order} />
      <span className="filter-count small" role="status">
        {isFiltering(filter) &&
          (shown === 0
            ? say('prep.filter.none')
            : say('prep.filter.shown', { shown: inDigits(shown), all: inDigits(rows.length) }))}
      </span>
      {isFiltering(filter) && (
        <Button look="link" onClick={clear}>
          {say('prep.filter.clear')}
        </Button>
      )}
    </div>
  );
}
