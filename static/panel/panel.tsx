/** The readiness panel: asks for the reading of its issue, and asks again when the issue may have changed. */
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Reply, StoryReading } from '../../src/contract';
import { findGoodOne, issuePath, onIssueChanged, openIssue } from '../shared/bridge';
import { ErrorMessage } from '../shared/error-message';
import { say } from '../shared/say';
import type { Shown } from '../shared/shown';
import { Skeleton } from '../shared/skeleton';
import { useReply } from '../shared/use-reply';
import { useReturn } from '../shared/use-return';
import { useSiteUrl } from '../shared/use-site-url';
import type { Acts } from './acts';
import { BesideOthers } from './beside-others';
import type { Examples } from './good-one';
import { useNews } from './news/use-news';
import { Reading } from './reading';
import { useActs } from './use-acts';
import { useStepWish } from './use-step-wish';
import { WordsLeft } from './words-left';

/** @param read reads and scores the issue; must never reject */
export function Panel({ read }: { readonly read: () => Promise<Reply<StoryReading>> }): ReactElement {
  const { shown, show, again } = useReply(read);
  const tell = useNews(shown.state === 'shown', again);
  const showAndTell = useCallback(
    (changed: StoryReading) => {
      show(changed);
      tell();
    },
    [show, tell],
  );
  const acts = useActs(showAndTell, again);
  useEffect(() => onIssueChanged(again), [again]);
  useReturn(again);
  useStepWish(shown.state === 'shown' ? shown.value : null, acts.open);
  const lastKey = useLast(shown.state === 'shown' ? shown.value.key : null);
  const siteUrl = useSiteUrl();
  const examples = useMemo<Examples>(
    () => ({
      find: findGoodOne,
      hrefOf: (key) => siteUrl + issuePath(key),
      open: (key) => openIssue(key, 'new-tab'),
    }),
    [siteUrl],
  );
  return (
    <main aria-busy={shown.state === 'loading' || shown.asking}>
      <h1 className="visually-hidden">
        {shown.state === 'shown' ? say('panel.title.of', { key: shown.value.key }) : say('panel.title')}
      </h1>
      <Content shown={shown} lastKey={lastKey} acts={acts} examples={examples} />
    </main>
  );
}

/** The last value that was one. */
function useLast(value: string | null): string | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return last;
}

function Content({
  shown,
  lastKey,
  acts,
  examples,
}: {
  readonly shown: Shown<StoryReading>;
  /** Of what was shown last. */
  readonly lastKey: string | null;
  readonly acts: Acts;
  readonly examples: Examples;
}): ReactElement {
  switch (shown.state) {
    case 'loading':
      return <Skeleton label={say('panel.loading')} lines={[45, 100, 100, 70]} />;
    case 'failed':
      return <ErrorMessage failure={shown.failure} waiting={shown.asking} again={acts.again} />;
    case 'gone':
      return (
        <div className="notice" role="alert">
          <p>{say('panel.gone')}</p>
          {lastKey !== null && <WordsLeft issueKey={lastKey} />}
        </div>
      );
    case 'shown':
      return (
        <>
          {shown.problem !== null && (
            <ErrorMessage
              lead={say('panel.stale')}
              failure={shown.problem}
              waiting={shown.asking}
              again={acts.again}
            />
          )}
          <Reading reading={shown.value} acts={acts} examples={examples} />
          <BesideOthers reading={shown.value} examples={examples} />
        </>
      );
  }
}
