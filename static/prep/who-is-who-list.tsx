/** Who is who in full: both roles, and what only the Product Owner learns and decides. */
import { useId, useMemo, type ReactElement } from 'react';
import type { TeamView } from '../../src/contract/team';
import { ROLES, type FirstLookDays } from '../../src/refinement/team/team';
import type { PersonsTime } from '../shared/as-of';
import { inDigits, say, sayCount } from '../shared/say';
import { useMinute } from '../shared/use-minute';
import { roleActs } from './who-is-who-acts';
import { useHoldsFrom } from './who-is-who-holds-from';
import { RoleSection } from './who-is-who-role';
import type { ShownTeam } from './who-is-who-team';
import type { When } from './who-is-who-words';

const DAYS: readonly FirstLookDays[] = [0, 1, 2, 3];

export interface WhoListPlace {
  readonly team: TeamView;
  readonly boardId: number | null;
  readonly person: PersonsTime;
  readonly when: When;
  readonly act: ShownTeam['act'];
  readonly waiting: boolean;
}

export function WhoList({
  team,
  boardId,
  person: { timeZone },
  when,
  act,
  waiting,
}: WhoListPlace): ReactElement {
  const acts = useMemo(() => roleActs(boardId, timeZone, act), [boardId, timeZone, act]);
  const holdsFrom = useHoldsFrom(team.firstLookDays, timeZone, useMinute());
  const { roles, alsoProductOwnerOf } = team.you;
  return (
    <>
      <div className="who-roles">
        {ROLES.map((role) => (
          <RoleSection
            key={role}
            role={role}
            team={team}
            acts={acts}
            when={when}
            holdsFrom={holdsFrom}
            waiting={waiting}
          />
        ))}
      </div>
      {alsoProductOwnerOf > 0 && <p className="sub">{sayCount('team.also', alsoProductOwnerOf)}</p>}
      {roles.includes('product-owner') && (
        <>
          <FirstLook days={team.firstLookDays} change={acts.setFirstLook} />
          <Publishing isOn={team.publishesBands} change={acts.publishBands} />
        </>
      )}
    </>
  );
}

function FirstLook({
  days,
  change,
}: {
  readonly days: FirstLookDays;
  readonly change: (days: FirstLookDays) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="who-first-look">
      <label htmlFor={id}>{say('team.first-look')}</label>
      <select
        className="input"
        id={id}
        value={days}
        aria-describedby={`${id}-later`}
        onChange={(event) => {
          const chosen = DAYS.find((each) => each === Number(event.target.value));
          if (chosen !== undefined) change(chosen);
        }}
      >
        {DAYS.map((each) => (
          <option key={each} value={each}>
            {inDigits(each)}
          </option>
        ))}
      </select>
      <span id={`${id}-later`} className="small">
        {say('team.first-look.later')}
      </span>
    </div>
  );
}

/** Off unless the Product Owner says otherwise: outside the team nobody learns how ready a story is. */
function Publishing({
  isOn,
  change,
}: {
  readonly isOn: boolean;
  readonly change: (publishes: boolean) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="who-publishing">
      <input
        type="checkbox"
        id={id}
        checked={isOn}
        aria-describedby={`${id}-how`}
        onChange={(event) => {
          change(event.target.checked);
        }}
      />
      <label htmlFor={id}>{say('team.publish')}</label>
      <span id={`${id}-how`} className="small">
        {say('team.publish.how')}
      </span>
    </div>
  );
}
