/** What stands in the opened fold: the story's past, or that it is on its way, or why it isn't there. */
import type { ReactElement } from 'react';
import type { Reply, StoryReading } from '../../../src/contract';
import { ErrorMessage } from '../../shared/error-message';
import { say } from '../../shared/say';
import type { Shown } from '../../shared/shown';
import { useAgainWith } from '../../shared/use-again-with';
import { useReply } from '../../shared/use-reply';
import type { PastAndView } from './read-past-and-view';

/**
 * @param reading another one means that the story may have changed: then its past has grown
 * @param read must never reject
 */
export function PastOnRequest({
  reading,
  read,
}: {
  readonly reading: StoryReading;
  readonly read: () => Promise<Reply<PastAndView>>;
}): ReactElement {
  const { shown, again } = useReply(read);
  useAgainWith(reading, again);
  return (
    <div className="past-body" aria-busy={shown.state === 'loading' || shown.asking}>
      <p className="small">{say('panel.past.only-you')}</p>
      <PastShown shown={shown} again={again} />
    </div>
  );
}

export function PastShown({
  shown,
  again,
}: {
  readonly shown: Shown<PastAndView>;
  readonly again: () => void;
}): ReactElement | null {
  switch (shown.state) {
    case 'loading':
      return <p role="status">{say('panel.past.loading')}</p>;
    case 'failed':
      return <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />;
    case 'gone': // the panel itself says so
      return null;
    case 'shown': {
      const { View, past } = shown.value;
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
          <View past={past} />
        </>
      );
    }
  }
}
