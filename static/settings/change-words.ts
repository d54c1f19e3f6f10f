/** What changed from one of a team's Definitions to another, in words. */
import type { DefinitionChange, KindChange } from '../../src/readiness/compare-definitions';
import type { Weight } from '../../src/readiness/definition';
import type { OwnCheck } from '../../src/readiness/own-check';
import type { FieldChoice } from '../../src/readiness/team-definition';
import { capital, inDigits, say, sayCount } from '../shared/say';
import { checkName } from './check-names';

/** @param ownChecks for their names: those before and those after */
export function changeWords(change: DefinitionChange, ownChecks: readonly OwnCheck[]): string {
  switch (change.what) {
    case 'own-added':
      return say('settings.change.own-added', { check: change.check.title });
    case 'own-removed':
      return say('settings.change.own-removed', { check: change.check.title });
    case 'own-changed':
      return say('settings.change.own-changed', { check: change.after.title });
    case 'criteria-fields':
      if (change.after === null) return say('settings.change.criteria.by-name');
      return change.after.length === 0
        ? say('settings.change.criteria.none')
        : say('settings.change.criteria', { names: fieldNames(change.after) });
    case 'estimate-field':
      return change.after === null
        ? say('settings.change.estimate.by-board')
        : say('settings.change.estimate', { name: change.after.name });
    default:
      return say('settings.change.of', {
        kind: say(`settings.kind.${change.kind}`),
        change: kindChangeWords(change, ownChecks),
      });
  }
}

function kindChangeWords(change: KindChange, ownChecks: readonly OwnCheck[]): string {
  if (change.what === 'threshold') {
    return say(`settings.change.threshold.${change.band}`, {
      before: written(change.before),
      after: written(change.after),
    });
  }
  const check = checkName(change.check, ownChecks);
  switch (change.what) {
    case 'on':
      return change.after === 'hint'
        ? say('settings.change.on.hint', { check })
        : sayCount('settings.change.on', change.after, { check, points: written(change.after) });
    case 'off':
      return say('settings.change.off', { check });
    case 'hint':
      return say('settings.change.hint', { check });
    case 'weight':
      return change.before === 'hint'
        ? sayCount('settings.change.counts', change.after, { check, points: written(change.after) })
        : say('settings.change.weight', {
            check,
            before: written(change.before),
            after: written(change.after),
          });
    case 'must-have':
      return say(change.after ? 'settings.change.must-have' : 'settings.change.no-must-have', { check });
  }
}

/** A number that isn't one yet is a gap, and no letters of ours. */
function written(weight: Weight): string {
  return typeof weight === 'number' && !Number.isNaN(weight) ? inDigits(weight) : '…';
}

/** “Done when”, “Notes” */
export function fieldNames(fields: readonly FieldChoice[]): string {
  return fields.map(({ name }) => say('settings.quoted', { words: name })).join(', ');
}

/**
 * Those that say something by themselves: that a new check of the team begins as a hint, and one that is gone isn't asked any more,
 * nobody has to be told for each kind of item.
 */
export function tellable(changes: readonly DefinitionChange[]): readonly DefinitionChange[] {
  const idsOf = (what: DefinitionChange['what']): ReadonlySet<string> =>
    new Set(
      changes.flatMap((change) => (change.what === what ? ownChecksIn(change).map(({ id }) => id) : [])),
    );
  const [added, removed] = [idsOf('own-added'), idsOf('own-removed')];
  return changes.filter((change) => {
    if (change.what === 'on') return change.after !== 'hint' || !added.has(change.check);
    return !('kind' in change) || change.what === 'threshold' || !removed.has(change.check);
  });
}

/** In the order of the changes, each with a capital first letter. */
export function allChangeWords(
  changes: readonly DefinitionChange[],
  ownChecks: readonly OwnCheck[],
): readonly string[] {
  const known = [...ownChecks, ...changes.flatMap(ownChecksIn)];
  return tellable(changes).map((change) => capital(changeWords(change, known)));
}

function ownChecksIn(change: DefinitionChange): readonly OwnCheck[] {
  switch (change.what) {
    case 'own-added':
    case 'own-removed':
      return [change.check];
    case 'own-changed':
      return [change.after];
    default:
      return [];
  }
}
