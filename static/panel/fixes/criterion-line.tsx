/** One criterion of a list to edit, with its buttons: whatever they do, its keys do as well. */
import type { ClipboardEvent, KeyboardEvent, ReactElement } from 'react';
import { LONGEST_CRITERION } from '../../../src/contract/fixes';
import type { Languages } from '../../../src/readiness/language/languages';
import { say } from '../../shared/say';
import { criteriaIn } from './criteria-in';
import { GrowingArea } from './growing-area';
import { LineSign } from './line-sign';
import type { Line, Stretch } from './lines';
import type { CriteriaActs } from './use-criteria';

const MOVE_KEYS = ['Alt+ArrowUp', 'Alt+ArrowDown'].join(' ');

export function CriterionLine({
  lines,
  at,
  languages,
  acts,
}: {
  readonly lines: readonly Line[];
  readonly at: number;
  /** In which the steps of a scenario are known, where one is pasted. */
  readonly languages: Languages;
  readonly acts: CriteriaActs;
}): ReactElement | null {
  const line = lines[at];
  if (line === undefined) return null;
  const { id, text } = line;
  const number = at + 1;
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    // One line is pasted as into any field.
    if (pasted.trim().split(/[\r\n]+/).length < 2) return;
    event.preventDefault();
    acts.paste(selected(id, event.currentTarget), criteriaIn(pasted, languages));
  };
  return (
    <li>
      <GrowingArea
        ref={acts.fieldOf(id)}
        rows={1}
        maxLength={LONGEST_CRITERION}
        value={text}
        aria-label={say('panel.fixing.label.criterion', { number })}
        aria-keyshortcuts={MOVE_KEYS}
        onChange={({ target }) => {
          acts.type(id, target.value);
        }}
        onKeyDown={(event) => {
          if (isTaken(event, lines, at, acts)) event.preventDefault();
        }}
        onPaste={paste}
      />
      <span className="fix-line-buttons">
        <LineSign
          name={say('panel.fixing.up', { number })}
          path="M6 9.5v-7M3 5.5l3-3 3 3"
          isOff={at === 0}
          onClick={() => {
            acts.move(id, -1);
          }}
        />
        <LineSign
          name={say('panel.fixing.down', { number })}
          path="M6 2.5v7M3 6.5l3 3 3-3"
          isOff={number === lines.length}
          onClick={() => {
            acts.move(id, 1);
          }}
        />
        <LineSign
          name={say('panel.fixing.remove', { number })}
          path="M3 3l6 6M9 3l-6 6"
          isOff={false}
          onClick={() => {
            acts.remove(id);
          }}
        />
      </span>
    </li>
  );
}

/** As in every editor of lists. @returns whether the key has done its work here */
function isTaken(
  event: KeyboardEvent<HTMLTextAreaElement>,
  lines: readonly Line[],
  at: number,
  acts: CriteriaActs,
): boolean {
  const { id, text } = lines[at] ?? { id: '', text: '' };
  // Within a word that is still being composed, the key belongs to the keyboard.
  if (event.nativeEvent.isComposing) return false;
  const { from, to } = selected(id, event.currentTarget);
  const isAt = (place: number): boolean => from === place && to === place;
  const below = lines[at + 1];
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
    acts.move(id, event.key === 'ArrowUp' ? -1 : 1);
  else if (event.key === 'Enter' && !event.shiftKey) {
    // Below an empty line another one would be of no use.
    if (text.trim() !== '') acts.split({ id, from, to });
  } else if (event.key === 'Backspace' && isAt(0) && (at > 0 || (text === '' && below !== undefined))) {
    if (text === '') acts.remove(id);
    else acts.join(id);
  } else if (event.key === 'Delete' && isAt(text.length) && below !== undefined) acts.join(below.id);
  else if (isUndo(event) && acts.takeBack !== null) acts.takeBack();
  else return false;
  return true;
}

/** The browser knows nothing of lines that come and go. */
function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

function selected(id: string, { selectionStart, selectionEnd }: HTMLTextAreaElement): Stretch {
  return { id, from: selectionStart, to: selectionEnd };
}
