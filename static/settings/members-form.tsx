/** Changes who belongs to the team. Nothing counts before it is saved. */
import { useCallback, useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { PersonName, TeamView } from '../../src/contract/team';
import { Button } from '../shared/button';
import { failureSentence, type Failure } from '../shared/failure';
import { PeoplePicker } from '../shared/people-picker';
import { say } from '../shared/say';
import { findPeople, nameMembers } from '../shared/team-calls';
import { firstList, isSameList } from './members-draft';

/** `changed`: not saved yet, or not anew. */
type State = 'as-read' | 'changed' | 'saving' | 'saved' | Failure;

export function MembersForm({
  boardId,
  team,
  saved,
}: {
  readonly boardId: number | null;
  readonly team: TeamView;
  readonly saved: (team: TeamView) => void;
}): ReactElement {
  const [draft, setDraft] = useState(team.members);
  const [state, setState] = useState<State>('as-read');
  const id = useId();
  const isChanged = !isSameList(draft, team.members);

  const change = (next: readonly PersonName[] | null): void => {
    setDraft(next);
    setState('changed');
  };
  const save = (): void => {
    setState('saving');
    void nameMembers(boardId, accountsOf(draft), accountsOf(team.members)).then((reply) => {
      setState(reply.ok ? 'saved' : reply);
      if (!reply.ok) return;
      setDraft(reply.value.members);
      saved(reply.value);
    });
  };
  const choice = (words: string, isList: boolean): ReactElement => (
    <label className="members-choice">
      <input
        type="radio"
        name={id}
        checked={(draft !== null) === isList}
        onChange={() => {
          change(isList ? (team.members ?? firstList(team)) : null);
        }}
      />
      {words}
    </label>
  );

  return (
    <>
      <fieldset className="members-choices">
        <legend className="visually-hidden">{say('members.title')}</legend>
        {choice(say('members.all'), false)}
        {choice(say('members.listed'), true)}
      </fieldset>
      {draft !== null && <List boardId={boardId} people={draft} change={change} />}
      <p className="small">{say('members.roles')}</p>
      {draft !== null && <p className="small">{say('members.keepers')}</p>}
      {typeof state !== 'string' && (
        <p className="notice" role="alert">
          {failureSentence(state)}
        </p>
      )}
      <div className="members-buttons">
        {isChanged && (draft === null || draft.length > 0) && (
          <Button onClick={save} waiting={state === 'saving'}>
            {say('members.save')}
          </Button>
        )}
        {isChanged && state !== 'saving' && (
          <Button
            look="link"
            onClick={() => {
              setDraft(team.members);
              setState('as-read');
            }}
          >
            {say('members.undo')}
          </Button>
        )}
        <span role="status">{state === 'saved' ? say('members.saved') : ''}</span>
      </div>
    </>
  );
}

function List({
  boardId,
  people,
  change,
}: {
  readonly boardId: number | null;
  readonly people: readonly PersonName[];
  readonly change: (people: readonly PersonName[]) => void;
}): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const find = useCallback((letters: string) => findPeople(boardId, letters), [boardId]);
  const listed = useRef(people.length);
  // The button that took somebody out is gone with them: the keyboard goes on at the field.
  useEffect(() => {
    const isFewer = people.length < listed.current;
    listed.current = people.length;
    if (isFewer && document.activeElement === document.body) root.current?.querySelector('input')?.focus();
  }, [people.length]);
  return (
    <div ref={root} className="members-edit">
      {people.length === 0 ? (
        <p className="sub">{say('members.nobody')}</p>
      ) : (
        <ul className="members-list" aria-label={say('members.list')}>
          {people.map((person) => (
            <li key={person.accountId}>
              <bdi>{person.name}</bdi>
              <button
                type="button"
                className="button button-link members-remove"
                aria-label={say('members.remove', { name: person.name })}
                onClick={() => {
                  change(people.filter((each) => each !== person));
                }}
              >
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <PeoplePicker
        label={say('members.add')}
        find={find}
        mayChoose={({ accountId }) => people.every((each) => each.accountId !== accountId)}
        choose={(person) => {
          change([...people, person]);
        }}
      />
    </div>
  );
}

function accountsOf(people: readonly PersonName[] | null): readonly string[] | null {
  return people?.map(({ accountId }) => accountId) ?? null;
}
