/** "Not right here": takes a check out of this story. */
import { useState, type ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import type { JudgedCheck } from '../../../src/readiness/finding';
import { say } from '../../shared/say';
import type { Acts } from '../acts';
import { Opener } from './opener';

interface Place {
  readonly check: JudgedCheck;
  readonly reading: StoryReading;
  readonly acts: Acts;
}

/** Nothing where nothing about the story is kept. */
export function NotRightHere(place: Place): ReactElement | null {
  if (!place.reading.notes.isKept) return null;
  // Another remark that comes into the place of this one begins closed.
  return <Offer key={place.check} {...place} />;
}

function Offer({ check, reading, acts }: Place): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={isOpen ? 'not-right-here not-right-here-open' : 'not-right-here'}>
      <Opener
        label={say('panel.not-right-here')}
        look="text"
        isOpen={isOpen}
        setOpen={setOpen}
        note={{ kind: 'contest', check }}
        reading={reading}
        acts={acts}
        told={null}
      />
    </div>
  );
}
