/** A list by rank with its head: what it is, how much is in it, and how far reading has come. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { matches, wordsOf } from '../jira/backlog';
import { BacklogRows } from './backlog-rows';
import type { Rows } from './use-rows';

interface RankedListProps {
  readonly title: string;
  readonly rows: Rows;
  /** What the list is searched for. */
  readonly words: string;
  readonly whenEmpty: string;
  readonly again: () => void;
  /** Beside the title. */
  readonly beside?: ReactNode;
  /** Between head and list. */
  readonly below?: ReactNode;
  /** Whether only the head is shown. */
  readonly folded?: boolean;
}

export function RankedList(props: RankedListProps) {
  const { title, rows, words, whenEmpty, again, beside, below, folded = false } = props;
  const pages = useMemo(() => {
    const wanted = wordsOf(words);
    return wanted.length === 0
      ? rows.pages
      : rows.pages.map((page) => page.filter((row) => matches(row, wanted)));
  }, [rows.pages, words]);
  const total = count(rows.pages);
  const shown = count(pages);
  const reading = !rows.complete && rows.failure === null;
  return (
    <>
      <div className="backlog-head">
        <h2>{title}</h2>
        <span className="subtle" role="status">
          ({wordsOf(words).length === 0 ? issues(total) : `${shown.toLocaleString('en')} of ${issues(total)}`}
          {reading ? ', more on the way' : ''})
        </span>
        {reading && <span className="spinner" aria-hidden="true" />}
        {beside}
      </div>
      {below}
      {!folded && shown > 0 && <BacklogRows pages={pages} title={title} />}
      {!folded && shown === 0 && rows.complete && (
        <p className="backlog-empty">{total === 0 ? whenEmpty : 'Nothing here matches the search.'}</p>
      )}
      {rows.failure !== null && (
        <p className="backlog-empty" role="alert">
          {total === 0 ? 'This could not be read.' : 'The rest could not be read.'} {rows.failure.message}{' '}
          <button type="button" className="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}

function count(pages: readonly (readonly unknown[])[]): number {
  return pages.reduce((sum, page) => sum + page.length, 0);
}

function issues(total: number): string {
  return total === 1 ? '1 issue' : `${total.toLocaleString('en')} issues`;
}
