/** A backlog that has been read: how it stands in words, as a picture and as a table, and the way to the rest of it. */
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { BacklogPage } from '../../src/contract';
import type { MeetingView } from '../../src/contract/meeting';
import { issuePath, readBacklog } from '../shared/bridge';
import { Button } from '../shared/button';
import { ErrorMessage } from '../shared/error-message';
import { loadPart } from '../shared/load-part';
import { inDigits, say, sayCount } from '../shared/say';
import { AcrossStories } from './across-stories';
import { Beside } from './beside';
import { useBesideRow } from './beside-row/use-beside-row';
import { TakeAlong } from './export/take-along';
import { FilteredStories } from './filter/filtered-stories';
import { headline } from './headline';
import { HelpPlace } from './help/help-place';
import type { OpenIssue } from '../shared/issue-link';
import { MeetingPlace } from './meeting/meeting-place';
import { Strip } from './strip';
import { focusRow } from './table/focus-row';
import { useBacklog } from './use-backlog';
import { WholeBacklog } from './whole/whole-backlog';

export function Backlog({
  page,
  busy,
  siteUrl,
  leave,
}: {
  readonly page: BacklogPage;
  readonly busy: boolean;
  /** Address of the Jira site, without a slash at its end; empty where unknown. */
  readonly siteUrl: string;
  /** Goes to an issue, away from this page or in a new tab. */
  readonly leave: OpenIssue;
}): ReactElement {
  const { rows, next, state, more, replace } = useBacklog(page, readBacklog);
  const { open, said } = useBesideRow(page.board?.id ?? null, rows, replace, leave);
  /** What somebody said on this page since it was read. */
  const [saidNow, setSaid] = useState<{ readonly page: BacklogPage; readonly view: MeetingView } | null>(
    null,
  );
  const meeting = saidNow?.page === page ? saidNow.view : page.meeting;
  /** Tells this backlog from the others, for what the browser remembers of it. */
  const place = page.board === null ? `project-${page.project.key}` : `board-${page.board.id}`;
  const hrefOf = useCallback((key: string) => siteUrl + issuePath(key), [siteUrl]);
  const region = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(rows.length);

  // When the last page has come, its button is gone: the keyboard goes on at the first of the new rows.
  useEffect(() => {
    const before = shownBefore.current;
    shownBefore.current = rows.length;
    if (next !== null || rows.length <= before || document.activeElement !== document.body) return;
    focusRow(region.current, before);
  }, [rows.length, next]);

  // What this browser keeps of other days goes, also where nobody opens the whole backlog again.
  useEffect(() => {
    loadPart(() => import('./whole/kept/tidy')).then(
      ({ tidy }) => tidy(),
      () => undefined,
    );
  }, []);

  const meetingLine = meeting !== null && (
    <MeetingPlace
      boardId={page.board?.id ?? null}
      meeting={meeting}
      changed={(view) => {
        setSaid({ page, view });
      }}
    />
  );
  if (rows.length === 0) {
    return (
      <>
        {meetingLine}
        <p className="empty">{say(page.board === null ? 'prep.empty.project' : 'prep.empty.board')}</p>
      </>
    );
  }
  return (
    <div ref={region} className={busy ? 'backlog looking' : 'backlog'}>
      <p className="headline">{headline(rows, next !== null, page.horizon)}</p>
      {meetingLine}
      {(page.help !== null || page.asked.length > 0) && (
        <HelpPlace
          boardId={page.board?.id ?? null}
          help={page.help}
          asked={page.asked}
          rows={rows}
          ways={{ hrefOf, open }}
        />
      )}
      <AcrossStories page={page} ways={{ hrefOf, open }} />
      {page.boards.length === 0 && <p className="sub">{say('prep.no-board')}</p>}
      <Strip rows={rows} sprints={page.horizon?.sprints ?? []} />
      <div className="columns">
        <Beside
          boardId={page.board?.id ?? null}
          rows={rows}
          isOwners={page.youAreProductOwner}
          yourHelping={page.yourHelping}
          usualMinutes={meeting?.rhythm?.minutes ?? null}
          place={place}
          ways={{ hrefOf, open }}
        />
        <div className="main-column">
          <div className="rows-line">
            <p className="sub small" role="status">
              {sayCount(next === null ? 'prep.shown' : 'prep.first', rows.length)}
            </p>
            <TakeAlong name={page.board?.name ?? page.project.name} rows={rows} hrefOf={hrefOf} />
          </div>
          <p className="sub small" role="status">
            {said}
          </p>
          <FilteredStories rows={rows} busy={busy} hrefOf={hrefOf} open={open} storageKey={place} />
          {next !== null && typeof state === 'string' && (
            <Button onClick={more} waiting={state === 'asking'}>
              {state === 'asking'
                ? say('prep.more.loading')
                : say('prep.more', { count: inDigits(page.rows.length) })}
            </Button>
          )}
          {typeof state !== 'string' && <ErrorMessage failure={state} waiting={false} again={more} />}
          {page.next !== null && (
            <WholeBacklog
              boardId={page.board?.id ?? null}
              place={place}
              name={page.board?.name ?? page.project.name}
              known={rows}
              hrefOf={hrefOf}
              leave={leave}
              replace={replace}
            />
          )}
        </div>
      </div>
    </div>
  );
}
