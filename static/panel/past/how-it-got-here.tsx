/** How the story got here: on request, for its Product Owner alone. */
import { useState, type ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import { say } from '../../shared/say';
import { PastOnRequest } from './past-on-request';
import { readPastAndView } from './read-past-and-view';

export function HowItGotHere({ reading }: { readonly reading: StoryReading }): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  if (!reading.notes.youAreProductOwner) return null;
  return (
    <details
      className="fold past"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{say('panel.past')}</summary>
      {isOpen && <PastOnRequest reading={reading} read={readPastAndView} />}
    </details>
  );
}
