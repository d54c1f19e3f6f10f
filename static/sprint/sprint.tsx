/** Is this sprint ready? In a sentence, and story by story, with the next step of each. */
import { useCallback, useState, type ReactElement } from 'react';
import type { Reply, SprintPage } from '../../src/contract';
import { StoryTable } from '../prep/story-table';
import { issuePath, openIssue } from '../shared/bridge';
import { Button } from '../shared/button';
import { ErrorMessage } from '../shared/error-message';
import { inDigits, say } from '../shared/say';
import { Skeleton } from '../shared/skeleton';
import { useReply } from '../shared/use-reply';
import { useSiteUrl } from '../shared/use-site-url';
import { gainInWords, sprintInWords } from './in-words';

const LINES = [70, 100, 100, 100];

/** @param read must never reject */
export function Sprint({ read }: { readonly read: () => Promise<Reply<SprintPage>> }): ReactElement {
  const { shown, again } = useReply(read);
  const siteUrl = useSiteUrl();
  const [isStuck, setStuck] = useState(false);
  const open = useCallback((key: string, where: 'here' | 'new-tab') => {
    setStuck(false);
    openIssue(key, where).catch(() => {
      setStuck(true);
    });
  }, []);
  return (
    <main>
      <header className="page-head">
        <h1>{say('sprint.title')}</h1>
        {shown.state === 'shown' && (
          <Button onClick={again} waiting={shown.asking}>
            {say('prep.again')}
          </Button>
        )}
      </header>
      {isStuck && (
        <p className="sub" role="alert">
          {say('prep.stuck')}
        </p>
      )}
      {shown.state === 'loading' && <Skeleton label={say('sprint.loading')} lines={LINES} />}
      {shown.state === 'failed' && (
        <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />
      )}
      {shown.state === 'gone' && (
        <ErrorMessage failure={{ ok: false, error: 'not-found' }} waiting={shown.asking} again={again} />
      )}
      {shown.state === 'shown' && (
        <>
          {shown.problem !== null && (
            <ErrorMessage
              lead={say('prep.stale')}
              failure={shown.problem}
              waiting={shown.asking}
              again={again}
            />
          )}
          <State page={shown.value} />
          {shown.value.rows.length > 0 && (
            <StoryTable
              name={say('prep.table')}
              rows={shown.value.rows}
              busy={shown.asking}
              hrefOf={(key) => siteUrl + issuePath(key)}
              open={open}
            />
          )}
        </>
      )}
    </main>
  );
}

function State({ page: { sprint, rows, isWhole } }: { readonly page: SprintPage }): ReactElement {
  const gain = gainInWords(rows);
  return (
    <div className="sprint-state">
      <p className="headline">{sprintInWords(sprint, rows)}</p>
      {gain !== '' && <p className="sub">{gain}</p>}
      {!isWhole && <p className="sub small">{say('sprint.part', { count: inDigits(rows.length) })}</p>}
    </div>
  );
}
