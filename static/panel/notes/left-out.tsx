/** Checks that were called "not right here": folded, with the reasons, and asked again on request. */
import { useEffect, useRef, type ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import type { ContestedHere } from '../../../src/contract/notes';
import type { PageKey } from '../../../src/texts/page-texts';
import { Button } from '../../shared/button';
import { contestCheck } from '../../shared/note-calls';
import { capital, say, sayCount } from '../../shared/say';
import { titleOf } from '../../shared/sentence';
import type { Acts } from '../acts';
import { Refusal } from './refusal';
import { useNoteCall } from './use-note-call';

interface Place {
  readonly reading: StoryReading;
  readonly acts: Acts;
  readonly told: (done: PageKey) => void;
}

/** A check that the team has removed from its rules since is not listed: nobody asks it anyway. */
export function LeftOut({ reading, acts, told }: Place): ReactElement | null {
  const contested = reading.notes.contested.flatMap((each) => {
    const finding = reading.assessment.findings.find(({ check }) => check === each.check);
    return finding === undefined ? [] : [{ ...each, title: titleOf(finding) }];
  });
  const summary = useRef<HTMLElement>(null);
  const count = contested.length;
  const before = useRef(count);
  // The remark that was left out is gone with its button: the keyboard goes on where it can be asked again.
  useEffect(() => {
    const isMore = count > before.current;
    before.current = count;
    if (isMore && document.hasFocus() && document.activeElement === document.body)
      summary.current?.focus({ preventScroll: true });
  }, [count]);
  if (count === 0) return null;
  return (
    <details className="fold">
      <summary ref={summary}>{capital(sayCount('panel.left-out', count))}</summary>
      <ul>
        {contested.map((each) => (
          <Item key={each.check} contested={each} title={each.title} acts={acts} told={told} />
        ))}
      </ul>
    </details>
  );
}

function Item({
  contested: { check, reason },
  title,
  acts,
  told,
}: Omit<Place, 'reading'> & { readonly contested: ContestedHere; readonly title: string }): ReactElement {
  const { waiting, failure, send } = useNoteCall(acts);
  return (
    <li>
      <h3>{title}</h3>
      {reason !== '' && <p dir="auto">{reason}</p>}
      <Button
        look="text"
        waiting={waiting}
        onClick={() => {
          send(
            () => contestCheck(check, false, ''),
            () => {
              told('panel.notes.asked-again');
            },
          );
        }}
      >
        {say('panel.left-out.again')}
      </Button>
      <Refusal failure={failure} />
    </li>
  );
}
