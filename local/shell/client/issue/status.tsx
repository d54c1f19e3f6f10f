/** The status of an issue, and the ways from it to others. */
import { useCallback, useState } from 'react';
import { Menu } from '../chrome/menu';
import { loadTransitions } from '../host/choices';
import type { Transition } from '../host/choices';
import { useLoaded } from '../host/use-loaded';
import type { IssueView } from '../jira/issue';
import { StatusLozenge } from '../parts/status-lozenge';
import { useSession } from '../session/session';
import type { Editing } from './editing';

interface StatusProps {
  readonly issue: IssueView;
  readonly editing: Editing;
}

export function IssueStatus({ issue, editing }: StatusProps) {
  const { person } = useSession();
  const { key, status } = issue;
  /** When the list was opened: the ways may be others each time. */
  const [asked, setAsked] = useState(0);
  const load = useCallback(
    (signal: AbortSignal) =>
      asked === 0 ? Promise.resolve(null) : loadTransitions(person.accountId, key, signal),
    [person.accountId, key, asked],
  );
  const { value: ways, failure } = useLoaded(load);
  if (status === null || !editing.mayEdit) return <StatusLozenge status={status} />;
  const nothing = ways === null ? 'Looking …' : ways.length === 0 ? 'No way leads on from here.' : null;
  return (
    <Menu
      purpose="Change the status"
      heading="Move to"
      look={`status-button lozenge-${status.category}`}
      button={<span className="status-name">{status.name}</span>}
      opened={() => {
        setAsked(asked + 1);
      }}
      note={failure?.message ?? nothing}
      choices={inOrderOfWork(ways ?? []).map((way) => ({
        id: way.id,
        content: (
          <span className="with-icon">
            {way.name !== way.to.name && <span>{way.name}</span>}
            <StatusLozenge status={way.to} />
          </span>
        ),
        choose: () => void editing.transition(way.id),
      }))}
    />
  );
}

const STAGES = ['new', 'indeterminate', 'done'] as const;

/** Jira gives them in the order in which somebody once made them. */
function inOrderOfWork(ways: readonly Transition[]): readonly Transition[] {
  return [...ways].sort((a, b) => STAGES.indexOf(a.to.category) - STAGES.indexOf(b.to.category));
}
