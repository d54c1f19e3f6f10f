/** Whom the Product Owner would like to ask: one colleague, found by a few letters. */
import { useCallback, type ReactElement } from 'react';
import type { PersonName } from '../../../src/contract/team';
import { Button } from '../../shared/button';
import { PeoplePicker } from '../../shared/people-picker';
import { say } from '../../shared/say';
import { findPeople } from '../../shared/team-calls';

export function WhomToAsk({
  boardId,
  chosen,
  choose,
}: {
  readonly boardId: number | null;
  readonly chosen: PersonName | null;
  readonly choose: (person: PersonName | null) => void;
}): ReactElement {
  const find = useCallback((letters: string) => findPeople(boardId, letters), [boardId]);
  if (chosen === null)
    return <PeoplePicker label={say('prep.help.whom')} find={find} mayChoose={() => true} choose={choose} />;
  return (
    <p className="offer-whom">
      <bdi className="offer-story">{chosen.name}</bdi>{' '}
      <Button
        onClick={() => {
          choose(null);
        }}
      >
        {say('prep.help.someone-else')}
      </Button>
    </p>
  );
}
