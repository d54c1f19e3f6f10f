/** The stories, and what one chooses among them with: that comes after the first paint, in a place that is kept for it. */
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { loadPart } from '../../shared/load-part';
import type { OpenIssue } from '../../shared/issue-link';
import { say } from '../../shared/say';
import { StoryTable } from '../story-table';
import { PLAIN_VIEW, type SortKey, type View } from './view';
import type * as Whole from './whole';

type Part = typeof Whole;

/** Rows beyond them cost more than they are worth while they are out of sight. */
const MOST_AT_ONCE = 150;

export function FilteredStories({
  rows,
  busy,
  hrefOf,
  open,
  storageKey,
  title = null,
}: {
  /** By rank. */
  readonly rows: readonly BacklogRow[];
  readonly busy: boolean;
  readonly hrefOf: (key: string) => string;
  readonly open: OpenIssue;
  /** Tells this backlog from the others, for what the browser remembers of it. */
  readonly storageKey: string;
  /** Tells these stories from the page's own, which are named by themselves and whose questions are listed below them. */
  readonly title?: string | null;
}): ReactElement {
  const part = usePart();
  // Somebody's own choice, or what was kept of this backlog; another backlog begins with its own.
  const [chosen, setChosen] = useState<{ readonly place: string; readonly view: View } | null>(null);
  const [isHelp, setHelp] = useState(false);
  const kept = useMemo(() => part?.readKept(storageKey) ?? PLAIN_VIEW, [part, storageKey]);
  const view = chosen?.place === storageKey ? chosen.view : kept;
  const shown = useMemo(() => part?.shownOf(rows, view) ?? rows, [part, rows, view]);
  const long = shown.length > MOST_AT_ONCE ? part?.GroupedRows : undefined;
  const there = long === undefined ? shown.slice(0, MOST_AT_ONCE) : shown;
  const change = (next: View): void => {
    setChosen({ place: storageKey, view: next });
    part?.keep(storageKey, next);
  };
  return (
    <div
      className="filtered-stories"
      onKeyDown={(event) => {
        part?.onStoryKey(event, there.length - 1, () => {
          setHelp(!isHelp);
        });
      }}
    >
      <div className="filter-place">
        {part !== null && (
          <part.FilterBar
            title={title}
            rows={rows}
            shown={shown.length}
            filter={view.filter}
            change={(filter) => {
              change({ ...view, filter });
            }}
            sorting={view.sorting}
            order={(sorting) => {
              change({ ...view, sorting });
            }}
          />
        )}
      </div>
      {part !== null && <part.KeysHelp isOpen={isHelp} />}
      <StoryTable
        rows={there}
        busy={busy}
        hrefOf={hrefOf}
        open={open}
        body={long}
        name={title ?? say('prep.table')}
        {...(part !== null && {
          order: {
            now: view.sorting,
            by: (key: SortKey) => {
              change({ ...view, sorting: part.turned(view.sorting, key) });
            },
          },
        })}
      />
      {part !== null && title === null && <part.AllQuestions rows={rows} hrefOf={hrefOf} open={open} />}
    </div>
  );
}

/** `null` until it has come. Where it doesn't, the stories stand there by rank, as they did. */
function usePart(): Part | null {
  const [loaded, setLoaded] = useState<{ readonly part: Part } | null>(null);
  useEffect(() => {
    loadPart(() => import('./whole')).then(
      async (part) => {
        await part.learnWords();
        setLoaded({ part });
      },
      () => undefined,
    );
  }, []);
  return loaded?.part ?? null;
}
