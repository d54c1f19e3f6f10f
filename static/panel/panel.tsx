/** The readiness panel: asks for the reading of its issue, and asks again when the issue may have changed. */
import { useEffect, type ReactElement } from 'react';
import type { StoryReading } from '../../src/contract';
import { onIssueChanged, readStory } from '../shared/bridge';
import { ErrorMessage } from '../shared/error-message';
import { say } from '../shared/say';
import type { Shown } from '../shared/shown';
import { Skeleton } from '../shared/skeleton';
import { useReply } from '../shared/use-reply';
import { useReturn } from '../shared/use-return';
import { Reading } from './reading';

export function Panel(): ReactElement {
  const { shown, again } = useReply(readStory);
  useEffect(() => onIssueChanged(again), [again]);
  useReturn(again);
  return (
    <main aria-busy={shown.state === 'loading' || shown.asking}>
      <h1 className="visually-hidden">
        {shown.state === 'shown' ? say('panel.title.of', { key: shown.value.key }) : say('panel.title')}
      </h1>
      <Content shown={shown} again={again} />
    </main>
  );
}

function Content({
  shown,
  again,
}: {
  readonly shown: Shown<StoryReading>;
  readonly again: () => void;
}): ReactElement {
  switch (shown.state) {
    case 'loading':
      return <Skeleton label={say('panel.loading')} lines={[45, 100, 100, 70]} />;
    case 'failed':
      return <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />;
    case 'gone':
      return (
        <div className="notice" role="alert">
          <p>{say('panel.gone')}</p>
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
              again={again}
            />
          )}
          <Reading reading={shown.value} />
        </>
      );
  }
}
