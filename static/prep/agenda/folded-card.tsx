/** A card of the right column: its title alone on a narrow page until somebody opens it, and whole on a wide one. */
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';

/** @param name of the card, for the style sheet */
export function FoldedCard({
  name,
  title,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  return (
    <section className={`beside-card ${name}`} aria-label={title}>
      <div className="beside-head">
        <h2>{title}</h2>
        {/* Its style sheet shows the way on narrow pages only; the body is never taken out, so that it can be printed. */}
        <span className="beside-way">
          <Button
            look="text"
            expanded={isOpen}
            controls={body}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {say(isOpen ? 'prep.agenda.fold' : 'prep.agenda.unfold')}
            <span className="visually-hidden"> {title}</span>
          </Button>
        </span>
      </div>
      <div id={body} className={isOpen ? 'beside-body' : 'beside-body beside-folded'}>
        {children}
      </div>
    </section>
  );
}
