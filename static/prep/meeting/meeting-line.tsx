/** When the team refines, in one quiet line; whoever is of the team says so, and can take it back. */
import { useRef, useState, type ComponentType, type ReactElement } from 'react';
import type { MeetingView } from '../../../src/contract/meeting';
import type { Rhythm } from '../../../src/refinement/meeting/rhythm';
import { Button } from '../../shared/button';
import { failureSentence } from '../../shared/failure';
import { loadPart } from '../../shared/load-part';
import { saveMeeting } from '../../shared/meeting-calls';
import { say } from '../../shared/say';
import { useMinute } from '../../shared/use-minute';
import { usePersonsTime } from '../../shared/use-persons-time';
import type { MeetingFormProps } from './meeting-form';
import type { MeetingProps } from './meeting-props';
import { meetingSentence } from './meeting-words';

/** What was done last, and what stood there before it. */
interface Done {
  readonly said: string;
  readonly before: Rhythm | null;
  /** The version that it made: what somebody else has said since is not undone. */
  readonly over: number | null;
}

export function MeetingLine({ boardId, meeting, changed }: MeetingProps): ReactElement | null {
  const person = usePersonsTime();
  const now = useMinute();
  const [{ form: Form }, setForm] = useState<{ readonly form: ComponentType<MeetingFormProps> | null }>({
    form: null,
  });
  const [done, setDone] = useState<Done | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  if (person === null) return null;

  const open = (): void => {
    setTrouble('');
    setDone(null);
    loadPart(() => import('./meeting-form')).then(
      ({ MeetingForm }) => {
        setForm({ form: MeetingForm });
      },
      () => {
        setTrouble(say('prep.take-along.lost'));
      },
    );
  };
  /** The keyboard goes on at the button that opened the form. */
  const close = (): void => {
    setForm({ form: null });
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.meeting-line .button')?.focus());
  };
  const saved = (next: MeetingView): void => {
    setDone({
      said: say(next.rhythm === null ? 'prep.meeting.removed' : 'prep.meeting.saved'),
      before: meeting.rhythm,
      over: next.version,
    });
    changed(next);
    close();
  };
  const undo = async ({ before, over }: Done): Promise<void> => {
    setWaiting(true);
    const reply = await saveMeeting(boardId, before, over);
    setWaiting(false);
    setDone(null);
    if (reply.ok) changed(reply.value);
    else setTrouble(failureSentence(reply));
    close();
  };
  return (
    <div ref={root}>
      <p className="sub meeting-line">
        <span role="status">{meetingSentence(meeting, now, person)}</span>{' '}
        <Button look="inline" expanded={Form !== null} onClick={Form === null ? open : close}>
          {say(meeting.rhythm === null ? 'prep.meeting.set' : 'prep.meeting.change')}
        </Button>{' '}
        {done !== null && (
          <>
            <span role="status" className="small">
              {done.said}
            </span>{' '}
            <Button look="inline" waiting={isWaiting} onClick={() => void undo(done)}>
              {say('prep.meeting.undo')}
            </Button>
          </>
        )}
        {trouble !== '' && (
          <span role="alert" className="small">
            {trouble}
          </span>
        )}
      </p>
      {Form !== null && (
        <Form boardId={boardId} meeting={meeting} now={now} person={person} saved={saved} cancel={close} />
      )}
    </div>
  );
}
