/** The card "over time": folded, and nothing of it is asked for, until somebody opens it. */
import { useId, useState, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import type { BesideStories } from '../agenda/beside-stories';
import { OverTime } from './over-time';

export function OverTimeCard({ boardId, rows, ways, isOwners }: BesideStories): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const title = say('prep.over-time.title');
  return (
    <section className="beside-card over-time" aria-label={title}>
      <div className="beside-head">
        <h2>{title}</h2>
        <Button
          look="text"
          expanded={isOpen}
          controls={body}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {say(isOpen ? 'prep.over-time.hide' : 'prep.over-time.show')}
          <span className="visually-hidden"> {title}</span>
        </Button>
      </div>
      <div id={body} className="over-time-body">
        {isOpen && <OverTime boardId={boardId} rows={rows} ways={ways} isOwners={isOwners} />}
      </div>
    </section>
  );
}
