/** A button that opens a short list of choices; Escape or a click elsewhere closes it. */
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { Button } from '../../shared/button';

export function ChoiceMenu({
  label,
  chosen,
  children,
}: {
  readonly label: string;
  /** How many are chosen. */
  readonly chosen: number;
  /** Groups of checkboxes. */
  readonly children: ReactNode;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && menu.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      setOpen(false);
      menu.current?.querySelector('button')?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const boxes = [...(menu.current?.querySelectorAll('input') ?? [])];
      const at = boxes.findIndex((box) => box === document.activeElement);
      boxes.at(event.key === 'ArrowDown' ? (at + 1) % boxes.length : Math.max(at, 0) - 1)?.focus();
    } else return;
    // What the list has used is neither a scroll of the page nor a step among the stories.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="choice-menu" ref={menu} onKeyDown={onKeyDown}>
      <Button
        expanded={isOpen}
        controls={list}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {chosen === 0 ? label : `${label} (${chosen})`} <span className="choice-arrow" aria-hidden="true" />
      </Button>
      <div id={list} className="choices" role="group" aria-label={label} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
