/** Where somebody says for themselves whether a Product Owner may ask them, and for how many hours. */
import { useId, useState, type ReactElement } from 'react';
import type { OwnHelping } from '../../../src/contract/help';
import { Button } from '../../shared/button';
import { sayHelping } from '../../shared/help-calls';
import { say } from '../../shared/say';
import { useMinute } from '../../shared/use-minute';
import { useAsking } from '../help/use-asking';
import { faultIn, fieldsOf, wishOf, type HelpingFields } from './form-values';

const STATES = ['open', 'not-now', 'never'] as const;

export function CouldHelpForm({
  boardId,
  helping,
  timeZone,
  heard,
}: {
  readonly boardId: number | null;
  readonly helping: OwnHelping | null;
  /** IANA. */
  readonly timeZone: string;
  readonly heard: (now: OwnHelping | null) => void;
}): ReactElement {
  const [fields, setFields] = useState<HelpingFields>(() => fieldsOf(helping, timeZone));
  const [isTried, setTried] = useState(false);
  const [isKept, setKept] = useState(false);
  const { root, isWaiting, trouble, send } = useAsking();
  const id = useId();
  const now = useMinute();
  const fault = faultIn(fields, timeZone, now);
  const change = (some: Partial<HelpingFields>): void => {
    setFields({ ...fields, ...some });
    setKept(false);
  };
  const tell = async (wish: OwnHelping | null): Promise<void> => {
    const reply = await send(() => sayHelping(boardId, wish));
    if (reply === null) return;
    heard(reply.value);
    setFields(fieldsOf(reply.value, timeZone));
    setTried(false);
    setKept(true);
  };
  const save = (): void => {
    setTried(true);
    const wish = fault === null ? wishOf(fields, timeZone) : null;
    if (wish !== null) void tell(wish);
  };
  return (
    <div ref={root}>
      <form
        className="could-help-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWaiting) save();
        }}
      >
        <fieldset>
          <legend>{say('prep.could-help.what')}</legend>
          {STATES.map((state) => (
            <label key={state}>
              <input
                type="radio"
                name={`${id}-state`}
                checked={fields.state === state}
                onChange={() => {
                  change({ state });
                }}
              />{' '}
              {say(`prep.could-help.${state}`)}
            </label>
          ))}
        </fieldset>
        {fields.state === 'not-now' && (
          <div>
            <label htmlFor={`${id}-until`}>{say('prep.could-help.until')}</label>{' '}
            <input
              id={`${id}-until`}
              className="input"
              type="date"
              value={fields.until}
              onChange={({ target }) => {
                change({ until: target.value });
              }}
            />
          </div>
        )}
        {fields.state !== 'never' && (
          <div>
            <label htmlFor={`${id}-hours`}>{say('prep.could-help.hours')}</label>{' '}
            <input
              id={`${id}-hours`}
              className="input could-help-hours"
              inputMode="numeric"
              value={fields.hours}
              onChange={({ target }) => {
                change({ hours: target.value });
              }}
            />
          </div>
        )}
        {isTried && fault !== null && (
          <p className="notice" role="alert">
            {say(fault)}
          </p>
        )}
        {trouble !== '' && (
          <p className="notice" role="alert">
            {trouble}
          </p>
        )}
        <div className="offer-acts">
          <button type="submit" className="button button-quiet" aria-disabled={isWaiting}>
            {say('prep.could-help.save')}
          </button>
          {helping !== null && (
            <Button look="link" waiting={isWaiting} onClick={() => void tell(null)}>
              {say('prep.help.take-back')}
            </Button>
          )}
        </div>
        <p className="sub small" role="status">
          {isKept && say('prep.could-help.saved')}
        </p>
        <p className="sub small">{say('prep.could-help.who-learns')}</p>
      </form>
    </div>
  );
}
