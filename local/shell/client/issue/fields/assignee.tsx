/** Who works on it: found by the beginning of a name, or nobody. */
import { useCallback } from 'react';
import { searchAssignable } from '../../host/choices';
import type { IssueView } from '../../jira/issue';
import type { User } from '../../jira/values';
import { Avatar } from '../../parts/avatar';
import { PersonName } from '../../parts/person-name';
import type { Choice, ChoiceSource } from '../../picking/choice';
import { useSession } from '../../session/session';
import type { Editing } from '../editing';
import { InPlace } from './in-place';
import { OneEditor } from './one-editor';

interface AssigneeProps {
  readonly issue: IssueView;
  readonly editing: Editing;
}

/** Stands for nobody; account ids are longer. */
const NOBODY = 'nobody';

export function Assignee({ issue, editing }: AssigneeProps) {
  const { person } = useSession();
  const { key, assignee } = issue;
  const source = useCallback<ChoiceSource>(
    async (typed, signal) => {
      const people = await searchAssignable(person.accountId, key, typed.trim(), signal);
      return [...(typed.trim() === '' ? [choiceOf(null)] : []), ...people.map(choiceOf)];
    },
    [person.accountId, key],
  );
  return (
    <InPlace
      name="Assignee"
      mayEdit={editing.meta('assignee') !== undefined}
      editor={(close) => (
        <OneEditor
          name="Assignee"
          source={source}
          present={choiceOf(assignee)}
          save={({ id }) => editing.save({ assignee: id === NOBODY ? null : { accountId: id } })}
          close={close}
        />
      )}
    >
      <Person user={assignee} otherwise="Unassigned" />
    </InPlace>
  );
}

function choiceOf(user: User | null): Choice {
  return {
    id: user?.accountId ?? NOBODY,
    words: user?.displayName ?? 'Unassigned',
    content: <Person user={user} otherwise="Unassigned" />,
  };
}

interface PersonProps {
  readonly user: User | null;
  readonly otherwise: string;
}

export function Person({ user, otherwise }: PersonProps) {
  return (
    <span className="with-icon">
      <Avatar person={user} />{' '}
      {user === null ? <span className="subtle">{otherwise}</span> : <PersonName user={user} />}
    </span>
  );
}
