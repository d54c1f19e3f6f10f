/** One kind of item after the other, as tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
import { useId, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { ISSUE_KINDS, type IssueKind } from '../../src/story/story';
import { say, sayCount } from '../shared/say';

export function KindTabs({
  label,
  chosen,
  choose,
  mistakesOf,
  children,
}: {
  readonly label: string;
  readonly chosen: IssueKind;
  readonly choose: (kind: IssueKind) => void;
  /** How much of a kind can't be saved yet. */
  readonly mistakesOf: (kind: IssueKind) => number;
  /** What stands in the panel of the chosen one. */
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent): void => {
    const to = target(event.key, ISSUE_KINDS.indexOf(chosen));
    const kind = to === null ? undefined : ISSUE_KINDS[to];
    if (to === null || kind === undefined) return;
    event.preventDefault();
    choose(kind);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={go}>
        {ISSUE_KINDS.map((kind) => {
          const count = mistakesOf(kind);
          return (
            <button
              key={kind}
              id={`${id}-${kind}`}
              type="button"
              role="tab"
              aria-selected={kind === chosen}
              aria-controls={kind === chosen ? `${id}-panel` : undefined}
              tabIndex={kind === chosen ? 0 : -1}
              onClick={() => {
                choose(kind);
              }}
            >
              {say(`settings.kind.${kind}`)}
              {count > 0 && <span className="small"> {sayCount('settings.kind.mistakes', count)}</span>}
            </button>
          );
        })}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}

/** @returns the place of the tab that a key leads to; `null` for a key that leads nowhere */
function target(key: string, at: number): number | null {
  const last = ISSUE_KINDS.length - 1;
  if (key === 'ArrowRight') return at === last ? 0 : at + 1;
  if (key === 'ArrowLeft') return at === 0 ? last : at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
