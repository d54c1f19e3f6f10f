/** "I could help": folded, for everybody of the team but whoever is helped. */
import { useId, useState, type ReactElement } from 'react';
import type { OwnHelping } from '../../../src/contract/help';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { usePersonsTime } from '../../shared/use-persons-time';
import type { BesideStories } from '../agenda/beside-stories';
import { CouldHelpForm } from './could-help-form';

export function CouldHelpCard({ boardId, isOwners, yourHelping }: BesideStories): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  /** What was said here since the page was read. */
  const [said, setSaid] = useState<{ readonly now: OwnHelping | null } | null>(null);
  const person = usePersonsTime();
  const body = useId();
  if (isOwners || person === null) return null;
  const title = say('prep.could-help.title');
  return (
    <section className="beside-card could-help" aria-label={title}>
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
      <div id={body}>
        {isOpen && (
          <CouldHelpForm
            boardId={boardId}
            helping={said === null ? yourHelping : said.now}
            timeZone={person.timeZone}
            heard={(now) => {
              setSaid({ now });
            }}
          />
        )}
      </div>
    </section>
  );
}
