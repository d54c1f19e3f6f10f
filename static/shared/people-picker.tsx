/**
 * A field in which somebody types a few letters of a name and chooses among the people found, by hand or by keyboard.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (editable, with a list; the keyboard stays in the field)
 */
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Reply } from '../../src/contract';
import type { PersonName } from '../../src/contract/team';
import { failureSentence } from './failure';
import { say, sayCount } from './say';
import { useFoundPeople, type Found } from './use-found-people';

export function PeoplePicker({
  label,
  find,
  mayChoose,
  choose,
}: {
  readonly label: string;
  /** Must keep its identity while it means the same, and never reject. */
  readonly find: (letters: string) => Promise<Reply<readonly PersonName[]>>;
  /** Whoever can't be chosen is not listed. */
  readonly mayChoose: (person: PersonName) => boolean;
  readonly choose: (person: PersonName) => void;
}): ReactElement {
  const [letters, setLetters] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** Which of the list is marked; `null`: none, and Enter chooses nobody. */
  const [marked, setMarked] = useState<number | null>(null);
  const id = useId();
  const found = useFoundPeople(isOpen ? letters : null, find);
  const people = found.state === 'found' ? found.people.filter(mayChoose) : [];
  const current = marked === null ? undefined : people[marked];
  const isListed = isOpen && people.length > 0;

  const close = (): void => {
    setOpen(false);
    setMarked(null);
  };
  const take = (person: PersonName): void => {
    setLetters('');
    close();
    choose(person);
  };
  const mark = (step: 1 | -1): void => {
    setOpen(true);
    if (people.length === 0) return;
    const from = marked ?? (step === 1 ? -1 : people.length);
    setMarked((from + step + people.length) % people.length);
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
    <div className="people-picker">
      <label htmlFor={id}>{label}</label>
      <div className="people-field">
        <input
          className="input"
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.accountId}`}
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
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isListed}>
          {people.map((person, index) => (
            <li
              key={person.accountId}
              id={`${id}-${person.accountId}`}
              role="option"
              aria-selected={index === marked}
              onMouseDown={(event) => {
                // The field keeps the keyboard, so that the list does not close before the click.
                event.preventDefault();
              }}
              onClick={() => {
                take(person);
              }}
            >
              <bdi>{person.name}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <p className="small" role="status">
        {remark(found, people.length)}
      </p>
    </div>
  );
}

function remark(found: Found, count: number): string {
  switch (found.state) {
    case 'idle':
      return '';
    case 'looking':
      return say('people.looking');
    case 'found':
      return count === 0 ? say('people.none') : sayCount('people.found', count);
    case 'failed':
      return failureSentence(found.failure);
  }
}
