/** A list of criteria to edit: by the keyboard alone, or by its buttons. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { LONGEST_CRITERION, MOST_CRITERIA } from '../../../src/contract/fixes';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { GrowingArea } from './growing-area';
import { withAct, type Line, type LineAct } from './lines';

const MOVE_KEYS = ['Alt+ArrowUp', 'Alt+ArrowDown'].join(' ');

export function CriteriaEditor({
  lines,
  first,
  type,
}: {
  readonly lines: readonly Line[];
  /** The line that takes the keyboard when the editor opens, by its place. */
  readonly first: number;
  readonly type: (lines: readonly Line[]) => void;
}): ReactElement {
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const [wanted, setWanted] = useState<string | null>(lines[first]?.id ?? lines.at(-1)?.id ?? null);
  const [moved, setMoved] = useState('');
  useEffect(() => {
    const field = wanted === null ? undefined : fields.current.get(wanted);
    if (field === undefined) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    setWanted(null);
  }, [wanted, lines]);

  const act = (next: LineAct): readonly Line[] => {
    const after = withAct(lines, next);
    if (after !== lines) type(after);
    return after;
  };
  const add = (after: string): void => {
    const before = new Set(lines.map(({ id }) => id));
    const added = act({ kind: 'add', after }).find(({ id }) => !before.has(id));
    if (added !== undefined) setWanted(added.id);
  };
  const remove = (id: string): void => {
    const at = lines.findIndex((line) => line.id === id);
    act({ kind: 'remove', id });
    setWanted((lines[at - 1] ?? lines[at + 1] ?? lines[at])?.id ?? null);
  };
  const move = (id: string, by: -1 | 1): void => {
    const place = act({ kind: 'move', id, by }).findIndex((line) => line.id === id);
    setMoved(say('panel.fixing.moved', { number: place + 1, count: lines.length }));
  };
  const onKey = (event: KeyboardEvent, { id, text }: Line): void => {
    if (event.nativeEvent.isComposing) return;
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (isMove) move(id, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Enter' && !event.shiftKey) add(id);
    else if (event.key === 'Backspace' && text === '' && lines.length > 1) remove(id);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ol className="fix-criteria" aria-label={say('panel.fixing.criteria')}>
        {lines.map((line, index) => {
          const number = index + 1;
          return (
            <li key={line.id}>
              <GrowingArea
                ref={(field) => {
                  if (field === null) fields.current.delete(line.id);
                  else fields.current.set(line.id, field);
                }}
                rows={1}
                maxLength={LONGEST_CRITERION}
                value={line.text}
                aria-label={say('panel.fixing.label.criterion', { number })}
                aria-keyshortcuts={MOVE_KEYS}
                onChange={({ target }) => {
                  act({ kind: 'type', id: line.id, text: target.value });
                }}
                onKeyDown={(event) => {
                  onKey(event, line);
                }}
              />
              <span className="fix-line-buttons">
                <Sign
                  name={say('panel.fixing.up', { number })}
                  path="M6 9.5v-7M3 5.5l3-3 3 3"
                  isOff={index === 0}
                  onClick={() => {
                    move(line.id, -1);
                  }}
                />
                <Sign
                  name={say('panel.fixing.down', { number })}
                  path="M6 2.5v7M3 6.5l3 3 3-3"
                  isOff={number === lines.length}
                  onClick={() => {
                    move(line.id, 1);
                  }}
                />
                <Sign
                  name={say('panel.fixing.remove', { number })}
                  path="M3 3l6 6M9 3l-6 6"
                  isOff={false}
                  onClick={() => {
                    remove(line.id);
                  }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <div className="fix-buttons">
        <Button
          waiting={lines.length >= MOST_CRITERIA}
          onClick={() => {
            add(lines.at(-1)?.id ?? '');
          }}
        >
          {say('panel.fixing.add')}
        </Button>
      </div>
      <p className="small">{say('panel.fixing.keys')}</p>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
    </>
  );
}

/** A button that is a sign: its name is what it does. It stays focusable where it can do nothing, so that the keyboard keeps its place. */
function Sign({
  name,
  path,
  isOff,
  onClick,
}: {
  readonly name: string;
  readonly path: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="fix-sign"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
