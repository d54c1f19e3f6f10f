/** One role: what waits for an answer, who has it, and the way to say that it is one's own. */
import { useId, useRef, useState, type ReactElement } from 'react';
import type { TeamView } from '../../src/contract/team';
import type { Role } from '../../src/refinement/team/team';
import { Button } from '../shared/button';
import { say } from '../shared/say';
import type { RoleActs } from './who-is-who-acts';
import { Claim, whenItHolds } from './who-is-who-claim';
import { OwnRole } from './who-is-who-own';
import { holders, isDeclined, offersTo, remarkOn, secondsFor, type When } from './who-is-who-words';

/** Of each role; a third would be refused. */
const MOST_HOLDERS = 2;

export interface RoleProps {
  readonly role: Role;
  readonly team: TeamView;
  readonly acts: RoleActs;
  readonly when: When;
  readonly holdsFrom: string | null;
  readonly waiting: boolean;
}

export function RoleSection(props: RoleProps): ReactElement {
  const { role, team, acts, when, waiting } = props;
  const shown = team.roles.filter((held) => held.role === role);
  const isNobodys = shown.every(isDeclined);
  return (
    <div className="who-role">
      <h2>{say(`team.role.${role}`)}</h2>
      <Questions {...props} />
      {isNobodys && <p className="sub">{say('team.nobody')}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((held) => (
            <li key={held.person.accountId}>
              <p>
                <bdi>{held.person.name}</bdi>{' '}
                <span className="small">
                  {isDeclined(held) ? say('team.declined') : remarkOn(held, when)}
                </span>
              </p>
              {held.isYou && <OwnRole held={held} team={team} acts={acts} waiting={waiting} />}
            </li>
          ))}
        </ul>
      )}
      <OwnClaim {...props} />
    </div>
  );
}

/** "I'm the Product Owner": where whoever looks has not said so, and there is room. */
function OwnClaim({ role, team, acts, when, holdsFrom, waiting }: RoleProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const isSaid = team.roles.some((held) => held.role === role && held.isYou);
  if (isSaid || holders(team, role).length >= MOST_HOLDERS || offersTo(team, role).length > 0) return null;
  return (
    <div ref={root}>
      <Button
        expanded={isOpen}
        controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {say(`team.claim.${role}`)}
      </Button>
      {isOpen && (
        <Claim
          id={id}
          role={role}
          team={team}
          when={when}
          holdsFrom={holdsFrom}
          waiting={waiting}
          confirm={() => {
            acts.confirm(role);
          }}
          close={() => {
            root.current?.querySelector('button')?.focus();
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

/** What somebody else has asked whoever looks. */
function Questions({ role, team, acts, when, holdsFrom, waiting }: RoleProps): ReactElement {
  return (
    <>
      {offersTo(team, role).map(({ from }) => (
        <Question
          key={from.accountId}
          words={[
            say(`team.offer.${role}`, { name: from.name }),
            say(`team.means.${role}`),
            whenItHolds(team, holdsFrom, when),
          ]}
          yes={say('team.offer.yes')}
          answer={(yes) => {
            acts.answerOffer(role, yes);
          }}
          waiting={waiting}
        />
      ))}
      {secondsFor(team, role).map(({ person }) => (
        <Question
          key={person.accountId}
          words={[say(`team.second.${role}`, { name: person.name })]}
          yes={say('team.second.yes')}
          answer={(yes) => {
            acts.answerSecond(role, person.accountId, yes);
          }}
          waiting={waiting}
        />
      ))}
    </>
  );
}

function Question({
  words,
  yes,
  answer,
  waiting,
}: {
  readonly words: readonly string[];
  readonly yes: string;
  readonly answer: (yes: boolean) => void;
  readonly waiting: boolean;
}): ReactElement {
  return (
    <div className="card who-claim">
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="who-buttons">
        <Button
          onClick={() => {
            answer(true);
          }}
          waiting={waiting}
        >
          {yes}
        </Button>
        <Button
          look="link"
          onClick={() => {
            answer(false);
          }}
          waiting={waiting}
        >
          {say('team.not-now')}
        </Button>
      </div>
    </div>
  );
}
