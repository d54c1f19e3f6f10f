/** Where the Product Owner changes an offer: another step, fewer stories, or another day. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { OfferView, OfferWish } from '../../../src/contract/help';
import { morningOn } from '../../../src/refinement/offer/morning';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import type { Present } from './help-words';

const STEPS = [0, 1] as const;

export function ChangeOffer({
  offer,
  rows,
  present,
  isWaiting,
  change,
  cancel,
}: {
  readonly offer: OfferView;
  readonly rows: readonly BacklogRow[];
  readonly present: Present;
  readonly isWaiting: boolean;
  readonly change: (wish: OfferWish) => Promise<void>;
  readonly cancel: () => void;
}): ReactElement {
  const [chosen, setChosen] = useState<readonly string[]>(offer.stories);
  const [rung, setRung] = useState(offer.rung);
  const [day, setDay] = useState('');
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    first.current?.focus();
  }, []);
  const offered = rows.filter((row) => offer.stories.includes(row.id));
  const stories = offered.map((row) => row.id).filter((each) => chosen.includes(each));
  const isFaulty = isTried && stories.length === 0;
  const save = (): void => {
    setTried(true);
    const until = day === '' ? null : morningOn(day, present.person.timeZone);
    if (until !== null) void change({ kind: 'put-off', until });
    else if (stories.length > 0)
      void change({ kind: 'change', terms: { rung, stories, helpers: [], until: null } });
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
        {STEPS.map((step) => (
          <label key={step}>
            <input
              ref={step === rung ? first : undefined}
              type="radio"
              name={`${id}-step`}
              checked={rung === step}
              onChange={() => {
                setRung(step);
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
      {isFaulty && (
        <p id={`${id}-fault`} className="notice" role="alert">
          {say('prep.help.fault.stories')}
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
