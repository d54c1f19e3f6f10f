/** A field in which somebody types a few letters of a name and chooses among the people found. */
import type { ReactElement } from 'react';
import type { Reply } from '../../src/contract';
import type { PersonName } from '../../src/contract/team';
import { say, sayCount } from './say';
import { SearchField } from './search-field';

export function PeoplePicker(props: {
  readonly label: string;
  /** Must keep its identity while it means the same, and never reject. */
  readonly find: (letters: string) => Promise<Reply<readonly PersonName[]>>;
  /** Whoever can't be chosen is not listed. */
  readonly mayChoose: (person: PersonName) => boolean;
  readonly choose: (person: PersonName) => void;
}): ReactElement {
  return (
    <SearchField
      {...props}
      idOf={({ accountId }) => accountId}
      show={({ name }) => name}
      words={{
        looking: say('people.looking'),
        none: say('people.none'),
        found: (count) => sayCount('people.found', count),
      }}
    />
  );
}
