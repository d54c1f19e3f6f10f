/** Whom the Product Owner would like to ask: one colleague or two, found by a few letters, each kept or changed by itself. */
import { useCallback, type ReactElement } from 'react';
import type { PersonName } from '../../../src/contract/team';
import { Button } from '../../shared/button';
import { PeoplePicker } from '../../shared/people-picker';
import { say } from '../../shared/say';
import { findPeople } from '../../shared/team-calls';

export function WhomToAsk({
  boardId,
  most,
  chosen,
  choose,
  couldHelp,
  besides = [],
}: {
  readonly boardId: number | null;
  /** How many it takes. */
  readonly most: number;
  readonly chosen: readonly PersonName[];
  readonly choose: (people: readonly PersonName[]) => void;
  /** Who has said that they could help. */
  readonly couldHelp: readonly PersonName[];
  /** Who is there already. */
  readonly besides?: readonly PersonName[];
}): ReactElement {
  const find = useCallback((letters: string) => findPeople(boardId, letters), [boardId]);
  const taken = new Set([...chosen, ...besides].map(({ accountId }) => accountId));
  const free = couldHelp.filter(({ accountId }) => !taken.has(accountId));
  return (
    <>
      {chosen.map((person) => (
        <p key={person.accountId} className="offer-whom">
          <bdi className="offer-story">{person.name}</bdi>{' '}
          <Button
            onClick={() => {
              choose(chosen.filter((each) => each !== person));
            }}
          >
            {say('prep.help.someone-else')}
          </Button>
        </p>
      ))}
      {chosen.length < most && free.length > 0 && (
        <p className="offer-whom">
          {say('prep.help.could-help')}{' '}
          {free.map((person) => (
            <Button
              key={person.accountId}
              onClick={() => {
                choose([...chosen, person]);
              }}
            >
              {person.name}
            </Button>
          ))}
        </p>
      )}
      {chosen.length < most && (
        <PeoplePicker
          key={chosen.length}
          label={say(taken.size > 0 ? 'prep.help.whom-else' : 'prep.help.whom')}
          find={find}
          mayChoose={({ accountId }) => !taken.has(accountId)}
          choose={(person) => {
            choose([...chosen, person]);
          }}
        />
      )}
    </>
  );
}
