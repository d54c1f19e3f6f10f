/**
 * A field in which somebody types a few letters and chooses among what is found, by hand or by keyboard.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (editable, with a list; the keyboard stays in the field)
 */
import { useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { Reply } from '../../src/contract';
import { Button } from './button';
import { failureSentence, mayHelpAgain } from './failure';
import { LongWait } from './long-wait';
import { say } from './say';
import { useFound, type Found } from './use-found';

/** What the field says of what it finds, for those who don't see the list. */
export interface SearchWords {
  readonly looking: string;
  readonly none: string;
  readonly found: (count: number) => string;
}

export function SearchField<Item>({
  label,
  find,
  mayChoose,
  choose,
  idOf,
  show,
  words,
  lettersAtFirst = '',
}: {
  readonly label: string;
  /** Must keep its identity while it means the same, and never reject. */
  readonly find: (letters: string) => Promise<Reply<readonly Item[]>>;
  /** What can't be chosen is not listed. */
  readonly mayChoose: (item: Item) => boolean;
  readonly choose: (item: Item) => void;
  /** Tells one item from another; without spaces. */
  readonly idOf: (item: Item) => string;
  readonly show: (item: Item) => ReactNode;
  readonly words: SearchWords;
  readonly lettersAtFirst?: string;
}): ReactElement {
  const [letters, setLetters] = useState(lettersAtFirst);
  const [isOpen, setOpen] = useState(false);
  /** Which of the list is marked; `null`: none, and Enter chooses nothing. */
  const [marked, setMarked] = useState<number | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { found, again } = useFound(isOpen ? letters : null, find);
  const items = found.state === 'found' ? found.items.filter(mayChoose) : [];
  const current = marked === null ? undefined : items[marked];
  const isListed = isOpen && items.length > 0;

  const close = (): void => {
    setOpen(false);
    setMarked(null);
  };
  const take = (item: Item): void => {
    setLetters('');
    close();
    choose(item);
  };
  const mark = (step: 1 | -1): void => {
    setOpen(true);
    if (items.length === 0) return;
    const from = marked ?? (step === 1 ? -1 : items.length);
    setMarked((from + step + items.length) % items.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') mark(1);
    else if (event.key === 'ArrowUp') mark(-1);
    else if (event.key === 'Enter' && current !== undefined) take(current);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    // What the list has used is neither a step of the cursor nor a wish to close what stands around it.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="search-field">
      <label htmlFor={id}>{label}</label>
      <div className="search-field-box">
        <input
          ref={field}
          className="input"
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-activedescendant={current === undefined ? undefined : `${id}-${idOf(current)}`}
          value={letters}
          maxLength={100}
          onChange={(event) => {
            setLetters(event.target.value);
            setOpen(true);
            setMarked(null);
          }}
          onClick={() => {
            setOpen(true);
          }}
          // Why nothing was found stays to be read, and its button within reach.
          onBlur={found.state === 'failed' ? undefined : close}
          onKeyDown={onKeyDown}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isListed}>
          {items.map((item, index) => (
            <li
              key={idOf(item)}
              id={`${id}-${idOf(item)}`}
              role="option"
              aria-selected={index === marked}
              onMouseDown={(event) => {
                // The field keeps the keyboard, so that the list does not close before the click.
                event.preventDefault();
              }}
              onClick={() => {
                take(item);
              }}
            >
              <bdi>{show(item)}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <p className="small" role="status">
        {remark(found, items.length, words)}
      </p>
      {found.state === 'looking' && <LongWait />}
      {found.state === 'failed' && mayHelpAgain(found.failure) && (
        <Button
          onClick={() => {
            field.current?.focus();
            again();
          }}
        >
          {say('error.again')}
        </Button>
      )}
    </div>
  );
}

function remark(found: Found<unknown>, count: number, words: SearchWords): string {
  switch (found.state) {
    case 'idle':
      return '';
    case 'looking':
      return words.looking;
    case 'found':
      return count === 0 ? words.none : words.found(count);
    case 'failed':
      return failureSentence(found.failure);
  }
}
