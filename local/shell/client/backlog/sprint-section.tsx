/** A sprint above the backlog: its time, its goal, what is in it, and how far that is. */
import { useState } from 'react';
import { BoardActions } from '../app-module/board-actions';
import type { BoardPlace } from '../app-module/extension';
import { pointsByCategory } from '../jira/backlog';
import { sprintDates } from '../jira/sprint-dates';
import type { Sprint } from '../jira/sprint';
import { Icon } from '../parts/icons';
import { useSession } from '../session/session';
import type { Plan } from './plan';
import { RankedList } from './ranked-list';
import { useRows } from './use-rows';
import type { Rows } from './use-rows';

interface SprintSectionProps {
  readonly sprint: Sprint;
  readonly board: BoardPlace;
  readonly plan: Plan;
}

export function SprintSection({ sprint, board, plan }: SprintSectionProps) {
  const { person } = useSession();
  const rows = useRows(person.accountId, { ...plan, sprintId: sprint.id }, plan.turn);
  const [open, setOpen] = useState(true);
  const dates = sprintDates(sprint.start, sprint.end);
  return (
    <section className="backlog sprint" aria-label={sprint.name}>
      <button
        type="button"
        className="icon-button sprint-fold"
        aria-expanded={open}
        aria-label={`${open ? 'Fold' : 'Unfold'} ${sprint.name}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name="chevron" />
      </button>
      <RankedList
        title={sprint.name}
        rows={rows}
        folded={!open}
        words={plan.words}
        whenEmpty="Nothing is planned for this sprint yet."
        again={plan.again}
        beside={
          <>
            {dates !== '' && <span className="subtle sprint-dates">{dates}</span>}
            {sprint.state === 'active' && <span className="lozenge lozenge-indeterminate">Active</span>}
            <Totals rows={rows} estimated={plan.points !== null} />
            <BoardActions
              of={sprint.name}
              groups={[{ heading: sprint.name, type: 'jira:sprintAction' }]}
              board={board}
              sprint={{ id: sprint.id, state: sprint.state }}
            />
          </>
        }
        below={sprint.goal !== '' && <p className="sprint-goal">{sprint.goal}</p>}
      />
    </section>
  );
}

const CATEGORIES = [
  ['new', 'to do'],
  ['indeterminate', 'in progress'],
  ['done', 'done'],
] as const;

/** Points by category of status, in Jira's order and colours. */
function Totals({ rows, estimated }: { readonly rows: Rows; readonly estimated: boolean }) {
  if (!estimated || !rows.complete) return null;
  const points = pointsByCategory(rows.pages.flat());
  return (
    <span className="sprint-totals">
      {CATEGORIES.map(([category, words]) => (
        <span key={category} className={`badge lozenge-${category}`} title={`Points ${words}`}>
          {points[category].toLocaleString('en')}
          <span className="visually-hidden"> points {words}</span>
        </span>
      ))}
    </span>
  );
}
