/** What it means to have a role here, said before somebody confirms it. */
import { useEffect, useRef, type ReactElement } from 'react';
import type { TeamView } from '../../src/contract/team';
import type { Role } from '../../src/refinement/team/team';
import { Button } from '../shared/button';
import { say, sayCount } from '../shared/say';
import { holders, type When } from './who-is-who-words';

export function Claim({
  id,
  role,
  team,
  when,
  holdsFrom,
  waiting,
  confirm,
  close,
}: {
  readonly id: string;
  readonly role: Role;
  readonly team: TeamView;
  readonly when: When;
  /** From when on it would hold; `null` until it is known. */
  readonly holdsFrom: string | null;
  readonly waiting: boolean;
  readonly confirm: () => void;
  readonly close: () => void;
}): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  // What has just been opened is to be read next.
  useEffect(() => root.current?.focus(), []);
  const isSecond = holders(team, role).some(({ inForce }) => inForce);
  return (
    <div
      ref={root}
      id={id}
      className="card who-claim"
      role="group"
      tabIndex={-1}
      aria-label={say(`team.claim.${role}`)}
    >
      <p>{say(`team.means.${role}`)}</p>
      <p>{isSecond ? say('team.holds.second') : whenItHolds(team, holdsFrom, when)}</p>
      <div className="who-buttons">
        <Button onClick={confirm} waiting={waiting}>
          {say('team.confirm')}
        </Button>
        <Button look="link" onClick={close}>
          {say('team.not-now')}
        </Button>
      </div>
    </div>
  );
}

/** That the team sees what is said now, and from when on it holds. */
export function whenItHolds({ firstLookDays }: TeamView, holdsFrom: string | null, when: When): string {
  if (firstLookDays === 0) return say('team.holds.now');
  const at = holdsFrom === null ? null : when(holdsFrom);
  return at === null ? sayCount('team.holds.after', firstLookDays) : say('team.holds.from', { ...at });
}
