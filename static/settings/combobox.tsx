/**
 * A text field with a list to pick from: the focus stays in the field, arrows move through the list, Enter picks, Escape closes.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { sayCount } from '../shared/say';
import { fitting, type Choosable } from './fitting';

export function Combobox({
  label,
  typed,
  choices,
  isMistaken = false,
  describedBy,
  type,
  pick,
}: {
  readonly label: string;
  readonly typed: string;
  readonly choices: readonly Choosable[];
  readonly isMistaken?: boolean;
  readonly describedBy?: string;
  readonly type: (typed: string) => void;
  readonly pick: (choice: Choosable) => void;
}): ReactElement {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = fitting(choices, typed);
  const isShown = isOpen && shown.length > 0;
  const close = (): void => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (choice: Choosable): void => {
    close();
    pick(choice);
  };
  const go = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const marked = isShown ? shown[at] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      const step = event.key === 'ArrowDown' ? at + 1 : Math.max(at, 0) - 1;
      setAt(shown.length === 0 ? -1 : (step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && marked !== undefined) choose(marked);
    else if (event.key === 'Escape' && isShown) close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
        aria-invalid={isMistaken}
        aria-describedby={describedBy}
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={({ target }) => {
          setOpen(true);
          setAt(-1);
          type(target.value);
        }}
        onClick={() => {
          setOpen(true);
        }}
        onBlur={close}
        onKeyDown={go}
      />
      {isShown && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          onMouseDown={(event) => {
            event.preventDefault(); // the focus stays in the field
          }}
        >
          {shown.map((choice, index) => (
            <li
              key={choice.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              ref={index === at ? intoView : undefined}
              onClick={() => {
                choose(choice);
              }}
            >
              <bdi>{choice.name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status">
        {isOpen ? sayCount('settings.choices', shown.length) : ''}
      </p>
    </div>
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
