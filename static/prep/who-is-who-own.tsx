/** What somebody can do about a role that they have, or are about to have: step back, stay, hand over. */
import { useState, type ReactElement } from 'react';
import type { PersonName, RoleView, TeamView } from '../../src/contract/team';
import { Button } from '../shared/button';
import { PeoplePicker } from '../shared/people-picker';
import { say } from '../shared/say';
import type { RoleActs } from './who-is-who-acts';
import { holders, isDeclined } from './who-is-who-words';

export interface OwnRoleProps {
  readonly held: RoleView;
  readonly team: TeamView;
  readonly acts: RoleActs;
  readonly waiting: boolean;
}

export function OwnRole({ held, team, acts, waiting }: OwnRoleProps): ReactElement {
  const { role, inForce, until } = held;
  if (isDeclined(held))
    return (
      <Act
        words={say('team.declined.seen')}
        act={() => {
          acts.stepBack(role);
        }}
        waiting={waiting}
      />
    );
  if (!inForce)
    return (
      <Act
        words={say('team.take-back')}
        act={() => {
          acts.stepBack(role);
        }}
        waiting={waiting}
      />
    );
  if (until !== null)
    return (
      <Act
        words={say('team.stay')}
        act={() => {
          acts.stay(role);
        }}
        waiting={waiting}
      />
    );
  return <InForce held={held} team={team} acts={acts} waiting={waiting} />;
}

function InForce({ held: { role }, team, acts, waiting }: OwnRoleProps): ReactElement {
  const [isChoosing, setChoosing] = useState(false);
  const asked = team.handOvers.find((each) => each.role === role && each.isFromYou);
  const taken = new Set(holders(team, role).map(({ person }) => person.accountId));
  const mayTakeOver = ({ accountId }: PersonName): boolean =>
    !taken.has(accountId) && isOfTeam(team, accountId);
  return (
    <>
      {asked !== undefined && <p className="sub">{say('team.hand-over.asked', { name: asked.to.name })}</p>}
      <div className="who-buttons">
        {asked === undefined ? (
          <Button
            look="text"
            expanded={isChoosing}
            onClick={() => {
              setChoosing(!isChoosing);
            }}
          >
            {say('team.hand-over')}
          </Button>
        ) : (
          <Act
            words={say('team.hand-over.back')}
            act={() => {
              acts.offer(role, null);
            }}
            waiting={waiting}
          />
        )}
        <Act
          words={say('team.step-back')}
          act={() => {
            acts.stepBack(role);
          }}
          waiting={waiting}
        />
      </div>
      {isChoosing && asked === undefined && (
        <div className="who-hand-over">
          <PeoplePicker
            label={say('team.hand-over.to')}
            find={acts.find}
            mayChoose={mayTakeOver}
            choose={({ accountId }) => {
              setChoosing(false);
              acts.offer(role, accountId);
            }}
          />
          <p className="small">{say('team.hand-over.how')}</p>
        </div>
      )}
    </>
  );
}

/** As quiet as a remark. */
function Act({
  words,
  act,
  waiting,
}: {
  readonly words: string;
  readonly act: () => void;
  readonly waiting: boolean;
}): ReactElement {
  return (
    <Button look="text" onClick={act} waiting={waiting}>
      {words}
    </Button>
  );
}

function isOfTeam({ members, roles }: TeamView, accountId: string): boolean {
  return (
    members === null ||
    [...members, ...roles.map(({ person }) => person)].some((each) => each.accountId === accountId)
  );
}
