/**
 * A change of a team's rules while somebody works on it: what is saved, what it has become, and each step in between, so that each
 * can be taken back. Pure; nothing is saved by it.
 */
import { compareDefinitions } from '../../src/readiness/compare-definitions';
import type { AskedCheck, KindDefinition } from '../../src/readiness/definition';
import type { OwnCheck, OwnCheckId } from '../../src/readiness/own-check';
import type { FieldChoice, TeamDefinition } from '../../src/readiness/team-definition';
import type { IssueKind } from '../../src/story/story';
import { asked, type Asked } from './asked';
import { withOwnCheck, withoutOwnCheck } from './own-checks';

/** The rules in force, and their number: it is sent back when others are saved over them. */
export interface Saved {
  readonly definition: TeamDefinition;
  readonly number: number;
}

export interface Draft {
  readonly saved: Saved;
  /** As it would be saved; a number that isn't one yet is `NaN`. */
  readonly definition: TeamDefinition;
  /** Of which number it is a copy; `null` as soon as something in it is changed. */
  readonly restoredFrom: number | null;
  /** What was before each step, the latest last. */
  readonly steps: readonly Step[];
}

interface Step extends Pick<Draft, 'definition' | 'restoredFrom'> {
  /** Steps of the same name in a row are one: letters of a number are no steps. */
  readonly name: string;
}

export type Edit =
  /** A check counts, is a hint, or isn't asked. */
  | { readonly do: 'ask'; readonly kind: IssueKind; readonly check: AskedCheck; readonly as: Asked }
  | { readonly do: 'weigh'; readonly kind: IssueKind; readonly check: AskedCheck; readonly points: number }
  /** The team won't do without it, or no longer insists. */
  | { readonly do: 'insist'; readonly kind: IssueKind; readonly check: AskedCheck; readonly on: boolean }
  | {
      readonly do: 'begin-band';
      readonly kind: IssueKind;
      readonly band: 'ready' | 'nearly';
      readonly from: number;
    }
  /** Adds one, or puts it in the place of that with its id. */
  | { readonly do: 'put-own'; readonly check: OwnCheck }
  | { readonly do: 'drop-own'; readonly id: OwnCheckId }
  | { readonly do: 'read-criteria'; readonly from: readonly FieldChoice[] | null }
  | { readonly do: 'read-estimates'; readonly from: FieldChoice | null }
  /** Other rules as a whole: older ones, another board's, a file's, a proposal. */
  | { readonly do: 'take'; readonly definition: TeamDefinition; readonly restoredFrom: number | null };

export type Change =
  | Edit
  | { readonly do: 'undo' }
  | { readonly do: 'discard' }
  /** It is in force now, as it was when it was sent; what has been changed since then stays open. */
  | { readonly do: 'was-saved'; readonly saved: Saved }
  /** These are in force now; the draft goes on over them. */
  | { readonly do: 'go-on-over'; readonly saved: Saved }
  /** These are in force now, and nothing is open any more. */
  | { readonly do: 'begin-with'; readonly saved: Saved };

export function begun(saved: Saved): Draft {
  return { saved, definition: saved.definition, restoredFrom: null, steps: [] };
}

export function changed(draft: Draft, change: Change): Draft {
  switch (change.do) {
    case 'undo': {
      const last = draft.steps.at(-1);
      if (last === undefined) return draft;
      const { definition, restoredFrom } = last;
      return { ...draft, definition, restoredFrom, steps: draft.steps.slice(0, -1) };
    }
    case 'discard':
      return begun(draft.saved);
    case 'was-saved': {
      const goesOn = { ...draft, saved: savedOf(change.saved) };
      return isOpen(goesOn) ? goesOn : begun(goesOn.saved);
    }
    case 'go-on-over':
      return { ...draft, saved: savedOf(change.saved) };
    case 'begin-with':
      return begun(savedOf(change.saved));
    default:
      return stepped(draft, change);
  }
}

/** Whether there is anything to save. */
export function isOpen({ saved, definition }: Draft): boolean {
  return compareDefinitions(saved.definition, definition).length > 0;
}

/** What is handed in may be a whole view of them. */
function savedOf({ definition, number }: Saved): Saved {
  return { definition, number };
}

function stepped(draft: Draft, edit: Edit): Draft {
  const definition = edited(draft, edit);
  const name = nameOf(edit);
  const { definition: was, restoredFrom } = draft;
  const goesOn = name !== '' && draft.steps.at(-1)?.name === name;
  return {
    ...draft,
    definition,
    restoredFrom: edit.do === 'take' ? edit.restoredFrom : null,
    steps: goesOn ? draft.steps : [...draft.steps, { name, definition: was, restoredFrom }],
  };
}

/** What is typed letter by letter has a name. */
function nameOf(edit: Edit): string {
  if (edit.do === 'weigh') return `weigh ${edit.kind} ${edit.check}`;
  return edit.do === 'begin-band' ? `begin ${edit.kind} ${edit.band}` : '';
}

function edited({ saved, definition }: Draft, edit: Edit): TeamDefinition {
  switch (edit.do) {
    case 'ask':
      return ofKind(definition, edit.kind, (kind) =>
        asked(kind, edit.check, edit.as, { kind: edit.kind, before: saved.definition }),
      );
    case 'weigh':
      return ofKind(definition, edit.kind, (kind) => ({
        ...kind,
        weights: { ...kind.weights, [edit.check]: edit.points },
      }));
    case 'insist':
      return ofKind(definition, edit.kind, (kind) => {
        const others = kind.mustHaves.filter((check) => check !== edit.check);
        return { ...kind, mustHaves: edit.on ? [...others, edit.check] : others };
      });
    case 'begin-band':
      return ofKind(definition, edit.kind, (kind) => ({
        ...kind,
        thresholds: { ...kind.thresholds, [edit.band]: edit.from },
      }));
    case 'put-own':
      return withOwnCheck(definition, edit.check);
    case 'drop-own':
      return withoutOwnCheck(definition, edit.id);
    case 'read-criteria':
      return { ...definition, criteriaFields: edit.from };
    case 'read-estimates':
      return { ...definition, estimateField: edit.from };
    case 'take':
      return edit.definition;
  }
}

function ofKind(
  definition: TeamDefinition,
  kind: IssueKind,
  change: (kind: KindDefinition) => KindDefinition,
): TeamDefinition {
  return { ...definition, kinds: { ...definition.kinds, [kind]: change(definition.kinds[kind]) } };
}
