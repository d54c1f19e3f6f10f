/** One story of the meeting: why it stands there, what is asked about it, and what one can do with it. */
import type { KeyboardEvent, ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { AgendaItem as Item } from '../../../src/refinement/agenda';
import { Button } from '../../shared/button';
import { IssueLink, StepLink } from '../../shared/issue-link';
import { say } from '../../shared/say';
import { sentence } from '../../shared/sentence';
import type { Ways } from '../../shared/told';
import { AgendaAct } from './agenda-act';
import { Arrow } from './arrow';
import { useDrag } from './use-drag';

export type Direction = 'up' | 'down';

export function AgendaItem({
  item: { id, part, minutes, isPinned },
  row,
  ways,
  isFirst,
  isLast,
  step,
  drop,
  leaveOut,
  unpin,
}: {
  readonly item: Item;
  readonly row: BacklogRow;
  readonly ways: Ways;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Past its neighbour; `act` is where the keyboard goes on. */
  readonly step: (direction: Direction, act: string) => void;
  readonly drop: (id: string) => void;
  readonly leaveOut: () => void;
  readonly unpin: () => void;
}): ReactElement {
  const { ref, isOver } = useDrag(id, part, drop);
  const byKey = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null;
    if (direction === null || !event.altKey) return;
    event.preventDefault();
    const isAtEnd = direction === 'up' ? isFirst : isLast;
    const target = event.target instanceof HTMLElement ? event.target.dataset['act'] : undefined;
    if (!isAtEnd) step(direction, target ?? direction);
  };
  const { key } = row;
  return (
    <li
      ref={ref}
      data-item={id}
      className={isOver ? 'agenda-item drop-here' : 'agenda-item'}
      onKeyDown={byKey}
    >
      <div>
        <IssueLink issueKey={key} href={ways.hrefOf(key)} open={ways.open} /> <bdi>{row.summary}</bdi>
        <span className="below small sub">
          <Reason row={row} ways={ways} /> · {say('prep.agenda.item.minutes', { minutes })}
        </span>
        {row.openQuestions.length > 0 && (
          <ul className="agenda-questions small">
            {row.openQuestions.map((question) => (
              <li key={question.id}>
                <bdi>{question.text}</bdi>
              </li>
            ))}
          </ul>
        )}
        {isPinned && (
          <Button look="text" onClick={unpin}>
            {say('prep.agenda.unpin')}
            <span className="visually-hidden"> {key}</span>
          </Button>
        )}
      </div>
      <div className="agenda-acts">
        <AgendaAct
          name="up"
          label={say('prep.agenda.up', { key })}
          isOff={isFirst}
          act={() => {
            step('up', 'up');
          }}
        >
          <Arrow to="up" />
        </AgendaAct>
        <AgendaAct
          name="down"
          label={say('prep.agenda.down', { key })}
          isOff={isLast}
          act={() => {
            step('down', 'down');
          }}
        >
          <Arrow to="down" />
        </AgendaAct>
        <AgendaAct name="out" label={say('prep.agenda.leave-out', { key })} act={leaveOut}>
          <Arrow to="out" />
        </AgendaAct>
      </div>
    </li>
  );
}

/** "Nearly: say why it matters, 2 min"; it leads to where that is said. */
function Reason({ row, ways }: { readonly row: BacklogRow; readonly ways: Ways }): ReactElement {
  const { key, band, isAgreed, nextStep } = row;
  const name = say(isAgreed ? 'band.agreed' : band === null ? 'band.unseen' : `band.${band}`);
  if (isAgreed || band === 'Ready' || nextStep === null) return <>{name}</>;
  return (
    <StepLink issueKey={key} href={ways.hrefOf(key)} open={ways.open} step={nextStep.check}>
      {say('prep.agenda.reason', {
        band: name,
        step: sentence(nextStep.fix),
        minutes: nextStep.minutes,
      })}
    </StepLink>
  );
}
