/** What somebody does to a list of criteria: where the keyboard goes then, what is said of it, and the way back. */
import { useLayoutEffect, useRef, useState } from 'react';
import { LONGEST_CRITERION } from '../../../src/contract/fixes';
import { say } from '../../shared/say';
import { roomFor, withAct, type Line, type LineAct, type Stretch } from './lines';

/** What was pasted last. */
export interface Pasted {
  readonly count: number;
  /** What found no room in the list. */
  readonly leftOut: readonly string[];
  /** While the list is as the paste left it: afterwards the way back would lose what was typed since. */
  readonly takeBack: (() => void) | null;
}

export interface CriteriaActs {
  readonly fieldOf: (id: string) => (field: HTMLTextAreaElement | null) => void;
  /** Said, not shown: that a line has another place. */
  readonly moved: string;
  readonly pasted: Pasted | null;
  /** The last change of the list, where nothing was typed since; `null` where there is none. */
  readonly takeBack: (() => void) | null;
  readonly type: (id: string, text: string) => void;
  readonly add: (after: string) => void;
  readonly remove: (id: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly split: (stretch: Stretch) => void;
  /** With the line above it. */
  readonly join: (id: string) => void;
  readonly paste: (stretch: Stretch, texts: readonly string[]) => void;
}

interface Change {
  readonly kind: LineAct['kind'];
  readonly before: readonly Line[];
  readonly after: readonly Line[];
  /** Where the keyboard was. */
  readonly id: string;
}

/** @param first the line that takes the keyboard when the editor opens, by its place */
export function useCriteria(
  lines: readonly Line[],
  first: number,
  type: (lines: readonly Line[]) => void,
): CriteriaActs {
  const { fieldOf, focus } = useFields(lines, lines[first]?.id ?? lines.at(-1)?.id ?? null);
  const [moved, setMoved] = useState('');
  const [last, setLast] = useState<Change | null>(null);
  const [pasted, setPasted] = useState<Omit<Pasted, 'takeBack'> | null>(null);

  const act = (next: LineAct, id: string): readonly Line[] => {
    const after = withAct(lines, next);
    if (after === lines) return lines;
    type(after);
    setLast({ kind: next.kind, before: lines, after, id });
    return after;
  };
  const isLast = last !== null && last.after === lines;
  const takeBack = (): void => {
    if (last === null) return;
    type(last.before);
    setLast(null);
    if (last.kind === 'paste') setPasted(null);
    focus(last.id);
  };
  const below = (after: readonly Line[], id: string): string | null =>
    after === lines ? null : (after[after.findIndex((line) => line.id === id) + 1]?.id ?? null);

  return {
    fieldOf,
    moved,
    pasted:
      pasted === null ? null : { ...pasted, takeBack: isLast && last.kind === 'paste' ? takeBack : null },
    takeBack: isLast ? takeBack : null,
    type: (id, text) => {
      type(withAct(lines, { kind: 'type', id, text }));
    },
    add: (after) => {
      focus(below(act({ kind: 'add', after }, after), after));
    },
    remove: (id) => {
      const at = lines.findIndex((line) => line.id === id);
      act({ kind: 'remove', id }, id);
      focus((lines[at - 1] ?? lines[at + 1] ?? lines[at])?.id ?? null);
    },
    move: (id, by) => {
      const place = act({ kind: 'move', id, by }, id).findIndex((line) => line.id === id);
      setMoved(say('panel.fixing.moved', { number: place + 1, count: lines.length }));
    },
    split: (stretch) => {
      focus(below(act({ kind: 'split', ...stretch }, stretch.id), stretch.id), 0);
    },
    join: (id) => {
      const above = lines[lines.findIndex((line) => line.id === id) - 1];
      if (above !== undefined && act({ kind: 'join', id }, id) !== lines) focus(above.id, above.text.length);
    },
    paste: (stretch, texts) => {
      const taken = fitting(texts, roomFor(lines, stretch));
      const after = act({ kind: 'paste', ...stretch, texts: taken.fits }, stretch.id);
      setPasted({ count: taken.fits.length, leftOut: taken.leftOut });
      focus(lastPasted(lines, after, stretch));
    },
  };
}

function fitting(
  texts: readonly string[],
  room: number,
): { readonly fits: readonly string[]; readonly leftOut: readonly string[] } {
  const isShort = (text: string): boolean => text.length <= LONGEST_CRITERION;
  const short = texts.filter(isShort);
  return {
    fits: short.slice(0, room),
    leftOut: [...texts.filter((text) => !isShort(text)), ...short.slice(room)],
  };
}

/** What stood behind the cursor, and the lines below, follow it. */
function lastPasted(before: readonly Line[], after: readonly Line[], { id, to }: Stretch): string | null {
  const at = before.findIndex((line) => line.id === id);
  const rest = before[at]?.text.slice(to).trim() === '' ? 0 : 1;
  return after[after.length - (before.length - at - 1) - rest - 1]?.id ?? null;
}

interface Fields {
  readonly fieldOf: CriteriaActs['fieldOf'];
  /** Once the line is there. @param at before which letter; at the end, where nothing is said */
  readonly focus: (id: string | null, at?: number) => void;
}

interface Wanted {
  readonly id: string;
  readonly at?: number | undefined;
}

/** The fields by their lines, so that the keyboard can go to one that is only about to be there. */
function useFields(lines: readonly Line[], first: string | null): Fields {
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  // Forgotten at once and not with the next rendering: a letter that is typed before it must not find the cursor put back.
  const wanted = useRef<Wanted | null>(first === null ? null : { id: first });
  const [asked, ask] = useState<Wanted | null>(null);
  useLayoutEffect(() => {
    const field = fields.current.get(wanted.current?.id ?? '');
    if (field === undefined) return;
    const at = wanted.current?.at ?? field.value.length;
    wanted.current = null;
    field.focus();
    field.setSelectionRange(at, at);
  }, [asked, lines]);
  return {
    fieldOf: (id) => (field) => {
      if (field === null) fields.current.delete(id);
      else fields.current.set(id, field);
    },
    focus: (id, at) => {
      if (id === null) return;
      wanted.current = { id, at };
      ask(wanted.current);
    },
  };
}
