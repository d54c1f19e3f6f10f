/** Where the Product Owner changes an offer: another step, fewer stories, or another day. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { OfferView, OfferWish } from '../../../src/contract/help';
import { mostStories, RUNGS, type Rung } from '../../../src/refinement/offer/offer';
import { morningOn } from '../../../src/refinement/offer/morning';
import { startOfDay } from '../../shared/as-of';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { lentUntil, type Present } from './help-words';

export function ChangeOffer({
  offer,
  rows,
  present,
  isWaiting,
  isBusy,
  change,
  cancel,
}: {
  readonly offer: OfferView;
  readonly rows: readonly BacklogRow[];
  readonly present: Present;
  readonly isWaiting: boolean;
  readonly isBusy: boolean;
  readonly change: (wish: OfferWish) => Promise<void>;
  readonly cancel: () => void;
}): ReactElement {
  const [chosen, setChosen] = useState<readonly string[]>(offer.stories);
  const [rung, setRung] = useState(offer.rung);
  const [day, setDay] = useState('');
  const [lentDay, setLentDay] = useState(() => dayInZone(lentUntil(offer.until, present), present));
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    first.current?.focus();
  }, []);
  const offered = rows.filter((row) => offer.stories.includes(row.id));
  const stories = offered.map((row) => row.id).filter((each) => chosen.includes(each));
  const zone = present.person.timeZone;
  const lent = rung === 4 ? morningOn(lentDay, zone) : null;
  const fault = faultIn(stories.length, rung, lent, present.now);
  const isFaulty = isTried && fault !== null && fault !== 'prep.help.fault.until';
  const save = (): void => {
    setTried(true);
    const until = day === '' ? null : morningOn(day, zone);
    if (until !== null) void change({ kind: 'put-off', until });
    else if (fault === null)
      void change({ kind: 'change', terms: { rung, stories, helpers: [], until: lent } });
  };
  return (
    <form
      className="offer-change"
      aria-label={say('prep.help.change')}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWaiting) save();
      }}
    >
      <fieldset>
        <legend>{say('prep.help.step')}</legend>
        {RUNGS.filter((step) => step === 0 || !isBusy).map((step) => (
          <label key={step}>
            <input
              ref={step === rung ? first : undefined}
              type="radio"
              name={`${id}-step`}
              checked={rung === step}
              onChange={() => {
                setRung(step);
                // The first by rank, where the step is about fewer.
                setChosen(stories.slice(0, mostStories(step)));
              }}
            />{' '}
            {say(`prep.help.step.${step}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('prep.help.stories')}</legend>
        {offered.map((row) => (
          <label key={row.id}>
            <input
              type="checkbox"
              aria-describedby={isFaulty ? `${id}-fault` : undefined}
              checked={chosen.includes(row.id)}
              onChange={({ target }) => {
                const others = chosen.filter((each) => each !== row.id);
                setChosen(target.checked ? [...others, row.id] : others);
              }}
            />{' '}
            <bdi>{row.summary}</bdi>
          </label>
        ))}
      </fieldset>
      {rung === 4 && (
        <div>
          <label htmlFor={`${id}-lent`}>{say('prep.help.lent-until')}</label>
          <input
            id={`${id}-lent`}
            className="input"
            type="date"
            aria-describedby={isTried && fault === 'prep.help.fault.until' ? `${id}-fault` : undefined}
            value={lentDay}
            onChange={({ target }) => {
              setLentDay(target.value);
            }}
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}-day`}>{say('prep.help.another-day')}</label>
        <input
          id={`${id}-day`}
          className="input"
          type="date"
          value={day}
          onChange={({ target }) => {
            setDay(target.value);
          }}
        />
      </div>
      {isTried && fault !== null && (
        <p id={`${id}-fault`} className="notice" role="alert">
          {say(fault)}
        </p>
      )}
      <div className="offer-acts">
        <button type="submit" className="button button-quiet" aria-disabled={isWaiting}>
          {say('prep.help.save')}
        </button>
        <Button look="link" onClick={cancel}>
          {say('prep.help.cancel')}
        </Button>
      </div>
    </form>
  );
}

type Fault = 'prep.help.fault.stories' | 'prep.help.fault.two-stories' | 'prep.help.fault.until';

function faultIn(stories: number, rung: Rung, lent: string | null, now: number): Fault | null {
  if (stories === 0) return 'prep.help.fault.stories';
  if (stories > mostStories(rung)) return 'prep.help.fault.two-stories';
  if (rung === 4 && (lent === null || Date.parse(lent) <= now)) return 'prep.help.fault.until';
  return null;
}

/** As a date field has it. */
function dayInZone(instant: string, { person }: Present): string {
  return new Date(startOfDay(Date.parse(instant), person.timeZone))
    .toISOString()
    .slice(0, 'YYYY-MM-DD'.length);
}
