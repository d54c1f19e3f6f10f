/** One check for one kind of item: what it is for, how it counts, and what the team has said of it. */
import type { ReactElement } from 'react';
import type { AskedCheck } from '../../src/readiness/definition';
import { isOwnCheckId } from '../../src/readiness/own-check';
import type { IssueKind } from '../../src/story/story';
import { inDigits, say, sayCount } from '../shared/say';
import { AskChoice } from './ask-choice';
import { askedAs, shareOf, waysToAsk } from './asked';
import { checkName, checkReason } from './check-names';
import { ContestedNote } from './contested-note';
import type { Desk } from './desk';
import { mistakesAt } from './mistakes';
import { NumberField } from './number-field';

interface Row {
  readonly desk: Desk;
  readonly kind: IssueKind;
  readonly check: AskedCheck;
}

export function CheckRow(row: Row): ReactElement {
  const { desk, check } = row;
  const { ownChecks } = desk.definition;
  return (
    <li className={desk.change === null ? 'rule' : 'rule rule-open'}>
      <details className="rule-why">
        <summary>
          <bdi>{checkName(check, ownChecks)}</bdi>
          {isOwnCheckId(check) && <span className="small"> {say('settings.own.mark')}</span>}
        </summary>
        <p className="sub">{checkReason(check, ownChecks)}</p>
      </details>
      {desk.change === null ? <Told {...row} /> : <Choices {...row} change={desk.change} />}
      <ContestedNote {...row} />
    </li>
  );
}

/** For those who look. */
function Told({ desk, kind, check }: Row): ReactElement {
  const ofKind = desk.definition.kinds[kind];
  const weight = ofKind.weights[check];
  return (
    <>
      <span className="rule-told">
        {typeof weight === 'number'
          ? sayCount('settings.points', weight)
          : say(`settings.ask.${askedAs(weight)}`)}
        <Share share={shareOf(weight, ofKind)} />
      </span>
      <span className="rule-must sub">{ofKind.mustHaves.includes(check) && say('settings.must-have')}</span>
    </>
  );
}

function Choices({
  desk,
  kind,
  check,
  change,
}: Row & { readonly change: NonNullable<Desk['change']> }): ReactElement {
  const { definition, mistakes } = desk;
  const ofKind = definition.kinds[kind];
  const weight = ofKind.weights[check];
  const title = checkName(check, definition.ownChecks);
  const as = askedAs(weight);
  const ways = waysToAsk(check);
  return (
    <>
      <AskChoice
        title={title}
        ways={ways}
        chosen={as}
        choose={(way) => {
          change({ do: 'ask', kind, check, as: way });
        }}
      />
      {typeof weight === 'number' && (
        <NumberField
          className="rule-points"
          label={
            <>
              <span className="rule-points-label">{say('settings.points.label')}</span>
              <span className="visually-hidden">: {title}</span>
            </>
          }
          value={weight}
          least={0}
          most={100}
          mistakes={mistakesAt(mistakes, ['kinds', kind, 'weights', check], title)}
          set={(points) => {
            change({ do: 'weigh', kind, check, points });
          }}
          after={<Share share={shareOf(weight, ofKind)} />}
        />
      )}
      {as !== 'off' && ways.includes('counts') && (
        <label className="tick rule-must">
          <input
            type="checkbox"
            checked={ofKind.mustHaves.includes(check)}
            onChange={({ target }) => {
              change({ do: 'insist', kind, check, on: target.checked });
            }}
          />
          <span>
            {say('settings.must-have')}
            <span className="visually-hidden">: {title}</span>
          </span>
        </label>
      )}
    </>
  );
}

function Share({ share }: { readonly share: number | null }): ReactElement {
  return (
    <span className="rule-share small">
      {share !== null && say('settings.share', { share: inDigits(share) })}
    </span>
  );
}
