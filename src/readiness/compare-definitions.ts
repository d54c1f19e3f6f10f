/** What changed from one of a team's Definitions to the next, change by change: for their history, and beside a dry run. */
import { ISSUE_KINDS, type IssueKind } from '../story/story';
import { DEFINED_CHECKS, type AskedCheck, type KindDefinition, type Weight } from './definition';
import { isOwnCheckId, type OwnCheck } from './own-check';
import type { FieldChoice, TeamDefinition } from './team-definition';

/** JSON-safe. */
export type DefinitionChange =
  | ({ readonly kind: IssueKind } & KindChange)
  | { readonly what: 'own-added' | 'own-removed'; readonly check: OwnCheck }
  | { readonly what: 'own-changed'; readonly before: OwnCheck; readonly after: OwnCheck }
  /** `null`: those that are found by their names. */
  | {
      readonly what: 'criteria-fields';
      readonly before: readonly FieldChoice[] | null;
      readonly after: readonly FieldChoice[] | null;
    }
  /** `null`: the one that the board names. */
  | {
      readonly what: 'estimate-field';
      readonly before: FieldChoice | null;
      readonly after: FieldChoice | null;
    };

/** What changed for one kind of item. */
export type KindChange =
  | { readonly what: 'on'; readonly check: AskedCheck; readonly after: Weight }
  | { readonly what: 'off'; readonly check: AskedCheck; readonly before: Weight }
  /** It still is told, and weighs nothing any more. */
  | { readonly what: 'hint'; readonly check: AskedCheck; readonly before: number }
  | { readonly what: 'weight'; readonly check: AskedCheck; readonly before: Weight; readonly after: number }
  /** `after`: from now on the team won't do without it. */
  | { readonly what: 'must-have'; readonly check: AskedCheck; readonly after: boolean }
  | {
      readonly what: 'threshold';
      readonly band: 'ready' | 'nearly';
      readonly before: number;
      readonly after: number;
    };

/**
 * Own checks first, then kind by kind in the order in which people read checks, then fields.
 * @returns empty where both ask the same
 */
export function compareDefinitions(
  before: TeamDefinition,
  after: TeamDefinition,
): readonly DefinitionChange[] {
  return [
    ...ownChanges(before.ownChecks, after.ownChecks),
    ...ISSUE_KINDS.flatMap((kind) =>
      kindChanges(before.kinds[kind], after.kinds[kind]).map((change) => ({ kind, ...change })),
    ),
    ...fieldChanges(before, after),
  ];
}

function ownChanges(before: readonly OwnCheck[], after: readonly OwnCheck[]): readonly DefinitionChange[] {
  const old = new Map(before.map((check) => [check.id, check]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((check): readonly DefinitionChange[] => {
      const was = old.get(check.id);
      if (was === undefined) return [{ what: 'own-added', check }];
      return isSame(was, check) ? [] : [{ what: 'own-changed', before: was, after: check }];
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((check): DefinitionChange => ({ what: 'own-removed', check })),
  ];
}

function kindChanges(before: KindDefinition, after: KindDefinition): readonly KindChange[] {
  const own = [...new Set([...Object.keys(before.weights), ...Object.keys(after.weights)])].filter(
    isOwnCheckId,
  );
  const checks = [...DEFINED_CHECKS, ...own];
  return [
    ...checks.flatMap((check) => weightChange(check, before.weights[check], after.weights[check])),
    ...checks
      .filter((check) => before.mustHaves.includes(check) !== after.mustHaves.includes(check))
      .map((check): KindChange => ({ what: 'must-have', check, after: after.mustHaves.includes(check) })),
    ...(['ready', 'nearly'] as const).flatMap((band): readonly KindChange[] => {
      const [one, other] = [before.thresholds[band], after.thresholds[band]];
      return one === other ? [] : [{ what: 'threshold', band, before: one, after: other }];
    }),
  ];
}

function weightChange(
  check: AskedCheck,
  before: Weight | undefined,
  after: Weight | undefined,
): readonly KindChange[] {
  if (before === after) return [];
  if (before === undefined) return after === undefined ? [] : [{ what: 'on', check, after }];
  if (after === undefined) return [{ what: 'off', check, before }];
  if (after !== 'hint') return [{ what: 'weight', check, before, after }];
  return before === 'hint' ? [] : [{ what: 'hint', check, before }];
}

function fieldChanges(before: TeamDefinition, after: TeamDefinition): readonly DefinitionChange[] {
  const changes: DefinitionChange[] = [];
  if (!isSame(before.criteriaFields, after.criteriaFields)) {
    changes.push({ what: 'criteria-fields', before: before.criteriaFields, after: after.criteriaFields });
  }
  if (!isSame(before.estimateField, after.estimateField)) {
    changes.push({ what: 'estimate-field', before: before.estimateField, after: after.estimateField });
  }
  return changes;
}

/** Of JSON, in whichever order its settings stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return mine.size === theirs.size && [...mine].every(([name, value]) => isSame(value, theirs.get(name)));
}
