/** What the team says about the story beside its text: questions, "I understand this one", and that it is ready. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import type { PageKey } from '../../../src/texts/page-texts';
import { capital, say, sayCount } from '../../shared/say';
import type { Acts } from '../acts';
import { LeftOut } from './left-out';
import { Questions } from './questions';
import { Agreement } from './voices';

export function Notes({
  reading,
  acts,
}: {
  readonly reading: StoryReading;
  readonly acts: Acts;
}): ReactElement {
  const { notes } = reading;
  const [said, setSaid] = useState<PageKey | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const hasActed = useRef(false);
  const id = useId();
  const told = (done: PageKey): void => {
    hasActed.current = true;
    setSaid(done);
  };
  // The button that was pressed may be gone with what it did: the keyboard goes on where all this begins.
  useEffect(() => {
    if (hasActed.current && document.activeElement === document.body)
      head.current?.focus({ preventScroll: true });
    hasActed.current = false;
  }, [reading]);

  if (!notes.isKept) return <p className="small notes-none">{say('panel.notes.not-kept')}</p>;
  const { count } = notes.understood;
  return (
    <section className="notes" aria-labelledby={id}>
      <div className="notes-head">
        <h2 ref={head} id={id} tabIndex={-1}>
          {say('panel.questions')}
        </h2>
        {/* There from the start, so that what appears in it is said. */}
        <span className="small" role="status">
          {count > 0 && capital(sayCount('panel.understood.count', count))}
        </span>
      </div>
      <p className="visually-hidden" role="status">
        {said !== null && say(said)}
      </p>
      <Questions reading={reading} acts={acts} told={told} />
      <Agreement reading={reading} acts={acts} />
      <LeftOut reading={reading} acts={acts} told={told} />
    </section>
  );
}
