/** Where somebody of the team says when it refines: days, how often, at what time, and when it pauses. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { MeetingView } from '../../../src/contract/meeting';
import type { Rhythm } from '../../../src/refinement/meeting/rhythm';
import type { PersonsTime } from '../../shared/as-of';
import { Button } from '../../shared/button';
import { failureSentence } from '../../shared/failure';
import { readMeeting, saveMeeting } from '../../shared/meeting-calls';
import { inWords, say, sayCount } from '../../shared/say';
import { currentWords } from '../../shared/words';
import { comingWords } from './coming-words';
import { isRhythm, rhythmIn, valuesOf, type Fault, type FormValues } from './form-values';
import { meetingSentence } from './meeting-words';
import { Pauses } from './pauses';
import { weekOf } from './week';

export interface MeetingFormProps {
  readonly boardId: number | null;
  readonly meeting: MeetingView;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly person: PersonsTime;
  readonly saved: (meeting: MeetingView) => void;
  readonly cancel: () => void;
}

const OFTEN = [1, 2, 3, 4] as const;
/** A Monday; the names of the days count from it. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

export function MeetingForm({
  boardId,
  meeting,
  now,
  person,
  saved,
  cancel,
}: MeetingFormProps): ReactElement {
  const [values, setValues] = useState(() => valuesOf(meeting.rhythm, now, person));
  const [over, setOver] = useState(meeting.version);
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    first.current?.focus();
  }, []);
  const put = (part: Partial<FormValues>): void => {
    setValues({ ...values, ...part });
  };
  const read = rhythmIn(values);
  const faults: readonly Fault[] = isTried && !isRhythm(read) ? read : [];
  /** What a field says of itself to those who hear it. */
  const faultOf = (fault: Fault) =>
    faults.includes(fault)
      ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault-${fault}` }
      : { 'aria-invalid': false };
  // A day that is missing is asked for also where each week is one with meetings: it would keep the form from being saved.
  const asksForWeek = values.everyWeeks > 1 || (!isRhythm(read) && read.includes('from'));

  const send = async (rhythm: Rhythm | null): Promise<void> => {
    setWaiting(true);
    const reply = await saveMeeting(boardId, rhythm, over);
    if (reply.ok) {
      saved(reply.value);
      return;
    }
    setTrouble(failureSentence(reply));
    if (reply.error === 'changed-meanwhile') await lookAtTheirs();
    setWaiting(false);
  };
  /** What is typed stays; whoever saves again does so over what the other one said. */
  const lookAtTheirs = async (): Promise<void> => {
    const theirs = await readMeeting(boardId);
    if (!theirs.ok) return;
    setOver(theirs.value.version);
    const told = meetingSentence(theirs.value, now, person) || say('prep.meeting.nothing');
    setTrouble(say('prep.meeting.theirs', { told }));
  };
  return (
    <form
      className="meeting-form"
      aria-label={say('prep.meeting.title')}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isRhythm(read) && !isWaiting) void send(read);
      }}
    >
      <fieldset className="meeting-days">
        <legend>{say('prep.meeting.days')}</legend>
        {weekOf(currentWords().locale).map((day, at) => (
          <label key={day}>
            <input
              ref={at === 0 ? first : undefined}
              type="checkbox"
              aria-describedby={faults.includes('day') ? `${id}-fault-day` : undefined}
              checked={values.weekdays.includes(day)}
              onChange={({ target }) => {
                const others = values.weekdays.filter((each) => each !== day);
                put({ weekdays: target.checked ? [...others, day] : others });
              }}
            />{' '}
            {nameOf(day)}
          </label>
        ))}
      </fieldset>
      <div className="meeting-fields">
        <div>
          <label htmlFor={`${id}-every`}>{say('prep.meeting.every')}</label>
          <select
            id={`${id}-every`}
            className="input"
            value={values.everyWeeks}
            onChange={({ target }) => {
              put({ everyWeeks: Number(target.value) });
            }}
          >
            {[...new Set([...OFTEN, values.everyWeeks])].map((weeks) => (
              <option key={weeks} value={weeks}>
                {sayCount('prep.meeting.weeks', weeks, { words: inWords(weeks) })}
              </option>
            ))}
          </select>
        </div>
        {asksForWeek && (
          <div>
            <label htmlFor={`${id}-from`}>{say('prep.meeting.from')}</label>
            <input
              id={`${id}-from`}
              {...faultOf('from')}
              className="input"
              type="date"
              value={values.from}
              onChange={({ target }) => {
                put({ from: target.value });
              }}
            />
          </div>
        )}
        <div>
          <label htmlFor={`${id}-time`}>{say('prep.meeting.time')}</label>
          <input
            id={`${id}-time`}
            {...faultOf('time')}
            className="input"
            type="time"
            value={values.time}
            onChange={({ target }) => {
              put({ time: target.value });
            }}
          />
        </div>
        <div>
          <label htmlFor={`${id}-minutes`}>{say('prep.meeting.minutes')}</label>
          <input
            id={`${id}-minutes`}
            {...faultOf('minutes')}
            className="input meeting-minutes"
            type="number"
            inputMode="numeric"
            min={10}
            max={240}
            step={5}
            value={values.minutes}
            onChange={({ target }) => {
              put({ minutes: target.value });
            }}
          />
        </div>
        <div>
          <label htmlFor={`${id}-zone`}>{say('prep.meeting.zone')}</label>
          <select
            id={`${id}-zone`}
            className="input"
            value={values.timeZone}
            onChange={({ target }) => {
              put({ timeZone: target.value });
            }}
          >
            {zonesWith(values.timeZone).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Pauses
        fault={faults.includes('pause') ? `${id}-fault-pause` : undefined}
        pauses={values.pauses}
        change={(pauses) => {
          put({ pauses });
        }}
      />
      <p className="small" role="status">
        {isRhythm(read) && comingWords(read, now, person)}
      </p>
      {faults.length > 0 && (
        <div className="notice" role="alert">
          {faults.map((fault) => (
            <p key={fault} id={`${id}-fault-${fault}`}>
              {say(`prep.meeting.fault.${fault}`)}
            </p>
          ))}
        </div>
      )}
      {trouble !== '' && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      <div className="meeting-acts">
        <button type="submit" className="button button-primary" aria-disabled={isWaiting}>
          {say('prep.meeting.save')}
        </button>
        <Button look="quiet" onClick={cancel}>
          {say('prep.meeting.cancel')}
        </Button>
        {meeting.rhythm !== null && (
          <Button look="link" waiting={isWaiting} onClick={() => void send(null)}>
            {say('prep.meeting.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

function nameOf(day: number): string {
  const name = new Intl.DateTimeFormat(currentWords().locale, { weekday: 'short', timeZone: 'UTC' });
  return name.format(MONDAY + (day - 1) * DAY_MS);
}

function zonesWith(chosen: string): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes(chosen) ? zones : [chosen, ...zones];
}
