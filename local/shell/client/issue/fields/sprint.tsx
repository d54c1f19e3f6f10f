/** The sprint that an issue is planned for; those that are over stay and are only shown. */
import { useCallback } from 'react';
import { loadOpenSprints } from '../../host/boards';
import type { IssueView } from '../../jira/issue';
import { choicesAmong } from '../../picking/choice';
import type { ChoiceSource } from '../../picking/choice';
import { useSession } from '../../session/session';
import type { Editing } from '../editing';
import { InPlace, None } from './in-place';
import { OneEditor } from './one-editor';

interface SprintProps {
  readonly issue: IssueView;
  readonly field: string;
  /** Whose sprints can be chosen; `null` where the team plans in none. */
  readonly board: number | null;
  readonly editing: Editing;
}

/** Stands for no sprint; ids of sprints are numbers. */
const BACKLOG = { id: 'backlog', words: 'No sprint (backlog)' };

export function SprintField({ issue, field, board, editing }: SprintProps) {
  const { person } = useSession();
  const present = issue.sprints.find(({ state }) => state !== 'closed');
  const over = issue.sprints.filter(({ state }) => state === 'closed');
  const source = useCallback<ChoiceSource>(
    async (typed, signal) => {
      const open = board === null ? [] : await loadOpenSprints(person.accountId, board, signal);
      const choices = open.map(({ id, name, state }) => ({
        id: String(id),
        words: state === 'active' ? `${name} (active)` : name,
      }));
      return choicesAmong([BACKLOG, ...choices])(typed, signal);
    },
    [person.accountId, board],
  );
  return (
    <>
      <InPlace
        name="Sprint"
        mayEdit={board !== null && editing.meta(field) !== undefined}
        editor={(close) => (
          <OneEditor
            name="Sprint"
            source={source}
            present={present === undefined ? BACKLOG : { id: String(present.id), words: present.name }}
            save={({ id }) => editing.save({ [field]: id === BACKLOG.id ? null : Number(id) })}
            close={close}
          />
        )}
      >
        {present === undefined ? <None /> : <span>{present.name}</span>}
      </InPlace>
      {over.length > 0 && (
        <span className="hint sprint-over">Before: {over.map(({ name }) => name).join(', ')}</span>
      )}
    </>
  );
}
