/**
 * An input with a list under it to pick from, after the ARIA pattern of that name: the focus stays in the input, the
 * arrows move through the list, Enter picks, Escape leaves.
 */
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../parts/icons';
import type { Choice } from './choice';

interface ComboboxProps {
  readonly label: string;
  readonly id?: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly choices: readonly Choice[];
  readonly pick: (choice: Choice) => void;
  /** The input has the focus: what can be chosen is wanted. */
  readonly focused: () => void;
  /** Id of the choice that is marked before anything is typed. */
  readonly present?: string | null;
  /** Said instead of an empty list, or below one. */
  readonly status: string | null;
  /** Enter with nothing marked in the list. */
  readonly enter?: () => void;
  readonly escape?: () => void;
  /** Backspace with nothing typed. */
  readonly eraseBack?: () => void;
  /** What is picked already, before the input. */
  readonly before?: ReactNode;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
}

export function Combobox(props: ComboboxProps) {
  const { label, typed, choices, present, status, autoFocus, disabled } = props;
  const listId = useId();
  const popup = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(autoFocus === true);
  const [marked, setMarked] = useState<string | null>(null);
  const at = markedAt(choices, marked, typed, present ?? null);

  const shown = open && disabled !== true && (choices.length > 0 || status !== null);
  useEffect(() => {
    // Near the end of a dialog the list would be out of sight.
    if (shown) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, choices.length]);
  useEffect(() => {
    if (open) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open, at]);

  const pick = (choice: Choice) => {
    setMarked(null);
    props.pick(choice);
  };
  const move = (to: number) => {
    setOpen(true);
    setMarked(choices[(to + choices.length) % choices.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const marking = open ? choices[at] : undefined;
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at < 0 ? choices.length - 1 : at - 1);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      if (marking !== undefined) pick(marking);
      else props.enter?.();
    } else if (event.key === 'Escape' && (open || props.escape !== undefined)) {
      setOpen(false);
      props.escape?.();
    } else {
      if (event.key === 'Backspace' && typed === '') props.eraseBack?.();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="combobox">
      <div className="input combobox-frame" aria-invalid={props.invalid === true}>
        {props.before}
        <input
          id={props.id}
          className="combobox-input"
          role="combobox"
          aria-label={label}
          aria-expanded={shown && choices.length > 0}
          aria-controls={shown && choices.length > 0 ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid === true}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={props.placeholder}
          value={typed}
          readOnly={disabled}
          autoFocus={autoFocus}
          onChange={(event) => {
            setMarked(null);
            setOpen(true);
            props.type(event.target.value);
          }}
          onClick={() => {
            setOpen(true);
          }}
          onFocus={props.focused}
          onBlur={() => {
            setOpen(false);
          }}
          onKeyDown={onKeyDown}
        />
        <Icon name="chevron" />
      </div>
      {shown && (
        <div
          ref={popup}
          className="combobox-popup"
          onMouseDown={(event) => {
            event.preventDefault(); // the focus stays in the input
          }}
        >
          {choices.length > 0 && (
            <ul id={listId} role="listbox" aria-label={label} ref={list}>
              {choices.map((choice, index) => (
                <li
                  key={choice.id}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  className="combobox-option"
                  onClick={() => {
                    pick(choice);
                  }}
                >
                  {choice.content ?? choice.words}
                  {choice.id === present && <Icon name="check" />}
                </li>
              ))}
            </ul>
          )}
          {status !== null && (
            <p className="combobox-status" role="status">
              {status}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** Where the mark is: where it was moved to, else on the first that fits what was typed, else on the present choice. */
function markedAt(
  choices: readonly Choice[],
  marked: string | null,
  typed: string,
  present: string | null,
): number {
  const moved = choices.findIndex(({ id }) => id === marked);
  if (moved >= 0) return moved;
  if (typed.trim() !== '') return choices.length > 0 ? 0 : -1;
  return choices.findIndex(({ id }) => id === present);
}
