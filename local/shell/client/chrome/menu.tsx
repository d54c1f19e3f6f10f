/** A button that opens a list to choose from; arrows, Home, End, Escape and a click elsewhere do what one expects. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../parts/icons';

export interface MenuChoice {
  readonly id: string;
  readonly content: ReactNode;
  readonly chosen?: boolean;
  /** It is done, not chosen. */
  readonly isAction?: true;
  readonly choose: () => void;
}

/** Of each group one is chosen. */
export interface MenuGroup {
  readonly heading: string;
  readonly choices: readonly MenuChoice[];
}

interface MenuProps {
  /** Read aloud after the words on the button: what it is for. */
  readonly purpose: string;
  readonly button: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly heading: string;
  /** Another thing to choose, below the first. */
  readonly further?: MenuGroup;
  readonly alignRight?: boolean;
  /** Class of the button, where it looks different. */
  readonly look?: string;
  /** Called when the list opens, to find out what is in it. */
  readonly opened?: () => void;
  /** Said in the list, e.g. while nothing is in it yet. */
  readonly note?: string | null;
}

export function Menu(props: MenuProps) {
  const { purpose, button, choices, heading, further, alignRight, look, opened, note } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const items = itemsIn(root.current);
    (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus();
  }, [open, choices.length]);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    // A click into an app's frame is no event of this page; losing focus to it is.
    const closeOnBlur = () => {
      setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    window.addEventListener('blur', closeOnBlur);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('blur', closeOnBlur);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (!moveFocus(itemsIn(root.current), event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  return (
    <div className="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className={look === undefined ? 'menu-button' : `menu-button ${look}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          if (!open) opened?.();
          setOpen(!open);
        }}
      >
        {button}
        <span className="visually-hidden">{purpose}</span>
        <Icon name="chevron" />
      </button>
      {open && (
        <div className={alignRight === true ? 'menu-list menu-list-right' : 'menu-list'}>
          <p className="menu-heading" aria-hidden="true">
            {heading}
          </p>
          {note !== null && note !== undefined && (
            <p className="menu-note" role="status">
              {note}
            </p>
          )}
          <div role="menu" aria-label={heading}>
            <Choices choices={choices} close={close} />
            {further !== undefined && (
              <div role="group" aria-label={further.heading} className="menu-group">
                <p className="menu-heading" aria-hidden="true">
                  {further.heading}
                </p>
                <Choices choices={further.choices} close={close} />
              </div>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Choices({ choices, close }: Pick<MenuProps, 'choices'> & { readonly close: () => void }) {
  return choices.map((choice) => (
    <button
      key={choice.id}
      type="button"
      {...(choice.isAction === true
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': choice.chosen === true })}
      tabIndex={-1}
      className="menu-item"
      onClick={() => {
        close();
        choice.choose();
      }}
    >
      {choice.content}
      {choice.chosen === true && <Icon name="check" />}
    </button>
  ));
}

function itemsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const at = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[key];
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}
