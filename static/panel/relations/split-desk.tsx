/** Splits a story: asks for what stands in it, then for what goes where; and leads to the second one once it is made. */
import { useState, type ReactElement } from 'react';
import { ErrorMessage } from '../../shared/error-message';
import { LongWait } from '../../shared/long-wait';
import { say } from '../../shared/say';
import { useReply } from '../../shared/use-reply';
import type { DeskPlace } from './desk-place';
import { SplitForm } from './split-form';
import { SplitMade, type Made } from './split-made';
import { readSplitStart } from './split-start';

export function SplitDesk(place: DeskPlace): ReactElement {
  const { shown, again } = useReply(readSplitStart);
  const [made, setMade] = useState<Made | null>(null);
  if (made !== null)
    return <SplitMade made={made} of={place.reading.key} acts={place.acts} leave={place.leave} />;
  switch (shown.state) {
    case 'loading':
      return (
        <>
          <p className="small" role="status">
            {say('panel.split.loading')}
          </p>
          <LongWait />
        </>
      );
    case 'failed':
      return <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />;
    case 'gone':
      return <ErrorMessage failure={{ ok: false, error: 'not-found' }} waiting={false} again={again} />;
    case 'shown':
      return <SplitForm {...place} start={shown.value} made={setMade} />;
  }
}
