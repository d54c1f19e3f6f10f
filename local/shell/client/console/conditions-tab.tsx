/** How hard Jira and the platform make it for the app: slowness, rate limits, delays. */
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { RATE_LIMITS, changeConditions, readConditions } from '../host/console';
import type { Conditions } from '../host/console';
import { failureFrom } from '../host/failure';
import { useLoaded } from '../host/use-loaded';
import { delayTyped } from './delay-typed';
import { Unanswered } from './unanswered';

const TEN_SECONDS = { milliseconds: 10_000, words: 'ten seconds' } as const;
const AN_HOUR = { milliseconds: 3_600_000, words: 'an hour' } as const;

const DELAYS = [
  {
    name: 'latencyMs',
    words: 'Latency of each Jira call',
    hint: 'What a call of the app takes at least.',
    longest: TEN_SECONDS,
  },
  {
    name: 'searchDelayMs',
    words: 'Delay of Jira’s search',
    hint: 'How long a change is not found by a search.',
    longest: AN_HOUR,
  },
  {
    name: 'eventDelayMs',
    words: 'Delay of events',
    hint: 'How long an event is at most on its way to the app.',
    longest: AN_HOUR,
  },
  {
    name: 'queryDelayMs',
    words: 'Delay of storage queries',
    hint: 'How long a query misses what was stored.',
    longest: AN_HOUR,
  },
] as const;

const LIMITS: Readonly<Record<Conditions['rateLimits'], string>> = {
  off: 'Off',
  burst: 'Burst limits',
  points: 'Points of an hour',
};

export function ConditionsTab() {
  const { value, failure, reload } = useLoaded(readConditions);
  if (value === null) return <Unanswered failure={failure} retry={reload} what="Conditions" />;
  return <ConditionsForm key={JSON.stringify(value)} start={value} />;
}

type Typed = Readonly<Record<(typeof DELAYS)[number]['name'], string>>;

function ConditionsForm({ start }: { readonly start: Conditions }) {
  const id = useId();
  const [typed, setTyped] = useState<Typed>(() => asTyped(start));
  const [limits, setLimits] = useState(start.rateLimits);
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState<{ readonly wrong: boolean; readonly words: string } | null>(null);
  const wanted = read(typed, limits);
  const apply = async (conditions: Conditions) => {
    setSaving(true);
    setSaid(null);
    try {
      const now = await changeConditions(conditions);
      setTyped(asTyped(now));
      setLimits(now.rateLimits);
      setSaid({ wrong: false, words: 'These conditions hold from now on, until the next start.' });
    } catch (thrown) {
      setSaid({ wrong: true, words: failureFrom(thrown).message });
    }
    setSaving(false);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== null) void apply(wanted);
  };
  return (
    <form className="console-conditions" noValidate onSubmit={onSubmit}>
      {DELAYS.map(({ name, words, hint, longest }) => {
        const wrong = delayTyped(typed[name], longest.milliseconds) === null;
        return (
          <div key={name} className="console-form">
            <label htmlFor={`${id}-${name}`}>{words}</label>
            <span className="button-row">
              <input
                id={`${id}-${name}`}
                className="input console-number"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={wrong}
                aria-describedby={`${id}-${name}-hint`}
                value={typed[name]}
                readOnly={saving}
                onChange={(event) => {
                  setTyped({ ...typed, [name]: event.target.value });
                }}
              />
              <span className="subtle">ms</span>
            </span>
            <p id={`${id}-${name}-hint`} className="hint">
              {wrong ? `Whole milliseconds, up to ${longest.words}.` : hint}
            </p>
          </div>
        );
      })}
      <div className="console-form">
        <label htmlFor={`${id}-limits`}>Rate limits</label>
        <select
          id={`${id}-limits`}
          className="input console-instant"
          value={limits}
          disabled={saving}
          onChange={(event) => {
            setLimits(RATE_LIMITS.find((one) => one === event.target.value) ?? 'off');
          }}
        >
          {RATE_LIMITS.map((one) => (
            <option key={one} value={one}>
              {LIMITS[one]}
            </option>
          ))}
        </select>
        <p className="hint">Answers 429 with Retry-After, as Jira does.</p>
      </div>
      <span className="button-row">
        <button type="submit" className="button button-primary" disabled={saving || wanted === null}>
          Apply
        </button>
        <button type="button" className="button" disabled={saving} onClick={() => void apply(NONE)}>
          Back to calm
        </button>
      </span>
      {said !== null && (
        <p
          className={said.wrong ? 'message message-warning' : 'message'}
          role={said.wrong ? 'alert' : 'status'}
        >
          {said.words}
        </p>
      )}
    </form>
  );
}

const NONE: Conditions = {
  latencyMs: 0,
  rateLimits: 'off',
  searchDelayMs: 0,
  eventDelayMs: 0,
  queryDelayMs: 0,
};

function asTyped({ latencyMs, searchDelayMs, eventDelayMs, queryDelayMs }: Conditions): Typed {
  return {
    latencyMs: String(latencyMs),
    searchDelayMs: String(searchDelayMs),
    eventDelayMs: String(eventDelayMs),
    queryDelayMs: String(queryDelayMs),
  };
}

/** `null` while something can't be read. */
function read(typed: Typed, rateLimits: Conditions['rateLimits']): Conditions | null {
  const latencyMs = delayTyped(typed.latencyMs, TEN_SECONDS.milliseconds);
  const searchDelayMs = delayTyped(typed.searchDelayMs, AN_HOUR.milliseconds);
  const eventDelayMs = delayTyped(typed.eventDelayMs, AN_HOUR.milliseconds);
  const queryDelayMs = delayTyped(typed.queryDelayMs, AN_HOUR.milliseconds);
  if (latencyMs === null || searchDelayMs === null || eventDelayMs === null || queryDelayMs === null)
    return null;
  return { latencyMs, rateLimits, searchDelayMs, eventDelayMs, queryDelayMs };
}
