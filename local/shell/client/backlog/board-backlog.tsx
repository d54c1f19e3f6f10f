/** What a board plans: its open sprints, and below them its backlog. */
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { ProjectPlace } from '../app-module/extension';
import { useCreation } from '../create/creation';
import { loadEstimationField, loadOpenSprints } from '../host/boards';
import type { Board } from '../host/boards';
import { connection, onConnectionChange } from '../host/connection';
import { useLoaded } from '../host/use-loaded';
import { Loading } from '../parts/loading';
import { FailureNotice } from '../parts/notice';
import { useSession } from '../session/session';
import { usePolling } from '../site/use-polling';
import type { Plan } from './plan';
import { RankedList } from './ranked-list';
import { SprintSection } from './sprint-section';
import { useRows } from './use-rows';

interface BoardBacklogProps {
  readonly board: Board;
  readonly project: ProjectPlace;
  /** What the lists are searched for. */
  readonly words: string;
}

export function BoardBacklog({ board, project, words }: BoardBacklogProps) {
  const { person } = useSession();
  const { created } = useCreation();
  const returns = useSyncExternalStore(onConnectionChange, () => connection().returns);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  usePolling(again);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [points, sprints] = await Promise.all([
        loadEstimationField(person.accountId, board.id, signal),
        board.sprints ? loadOpenSprints(person.accountId, board.id, signal) : [],
      ]);
      return { points, sprints };
    },
    [person.accountId, board],
  );
  const { value, failure, reload } = useLoaded(load);
  if (failure !== null) return <FailureNotice failure={failure} retry={reload} subject={board.name} />;
  if (value === null) return <Loading what="Reading the board" />;
  const plan = { boardId: board.id, points: value.points, words, turn: turn + created + returns, again };
  return (
    <>
      {value.sprints.map((sprint) => (
        <SprintSection
          key={sprint.id}
          sprint={sprint}
          board={{ id: board.id, sprints: board.sprints, project }}
          plan={plan}
        />
      ))}
      <Backlog plan={plan} />
    </>
  );
}

function Backlog({ plan }: { readonly plan: Plan }) {
  const { person } = useSession();
  const rows = useRows(person.accountId, { ...plan, sprintId: null }, plan.turn);
  return (
    <section className="backlog" aria-label="Backlog">
      <RankedList
        title="Backlog"
        rows={rows}
        words={plan.words}
        whenEmpty="The backlog is empty."
        again={plan.again}
      />
    </section>
  );
}
