/** Reads what is asked of one kind of item: weights, thresholds, and what the team won't do without. */
import {
  DEFINED_CHECKS,
  type AskedCheck,
  type DefinedCheck,
  type KindDefinition,
  type Weight,
  type Weights,
} from '../definition';
import { isOwnCheckId, type OwnCheckId } from '../own-check';
import { SET_CHECKS, type SetCheck } from '../set/finding';
import type { Mistakes, Path } from './mistake';
import { groupOf, isWhole, readGroup, readList } from './read-value';

/** @param own ids of the team's own checks */
export function readKind(
  value: unknown,
  path: Path,
  own: ReadonlySet<OwnCheckId>,
  mistakes: Mistakes,
): KindDefinition | undefined {
  const known = ['weights', 'thresholds', 'mustHaves'];
  const group = readGroup(value, path, known, mistakes, ['mustHaves']);
  if (group === undefined) return undefined;
  const weights = group.has('weights')
    ? readWeights(group.get('weights'), [...path, 'weights'], own, mistakes)
    : undefined;
  const thresholds = group.has('thresholds')
    ? readThresholds(group.get('thresholds'), [...path, 'thresholds'], mistakes)
    : undefined;
  const mustHaves = group.has('mustHaves')
    ? readMustHaves(group.get('mustHaves'), [...path, 'mustHaves'], weights?.asked, mistakes)
    : [];
  if (weights === undefined || thresholds === undefined) return undefined;
  return { weights: weights.weights, thresholds, mustHaves };
}

interface WeightsRead {
  readonly weights: Weights;
  /** Also with a weight that can't be read. */
  readonly asked: ReadonlySet<AskedCheck>;
}

/** In the order of the product's checks, then that of the team's own: the same Definition is written the same. */
function readWeights(
  value: unknown,
  path: Path,
  own: ReadonlySet<OwnCheckId>,
  mistakes: Mistakes,
): WeightsRead | undefined {
  const group = groupOf(value);
  if (group === undefined) {
    mistakes.add(path, 'mistake.group');
    return undefined;
  }
  const read = new Map<AskedCheck, Weight>();
  const asked = new Set<AskedCheck>();
  for (const [name, weight] of group) {
    if (mistakes.isFull) break;
    const place = [...path, name];
    const check = checkOf(name, place, own, mistakes);
    if (check === undefined) continue;
    asked.add(check);
    if (weight !== 'hint' && !isWhole(weight, 0, 100)) mistakes.add(place, 'mistake.weight');
    else if (isOfSet(check) && weight !== 'hint' && weight !== 0) mistakes.add(place, 'mistake.weight.set');
    else read.set(check, weight);
  }
  const weighs = [...group.values()].some((weight) => typeof weight === 'number' && weight > 0);
  if (!weighs) mistakes.add(path, 'mistake.weight.none');
  const inOrder = [...DEFINED_CHECKS, ...own].flatMap((check): readonly (readonly [string, Weight])[] => {
    const weight = read.get(check);
    return weight === undefined ? [] : [[check, weight]];
  });
  return { weights: Object.fromEntries(inOrder), asked };
}

function checkOf(
  name: string,
  path: Path,
  own: ReadonlySet<OwnCheckId>,
  mistakes: Mistakes,
): AskedCheck | undefined {
  const check = definedCheck(name);
  if (check !== undefined) return check;
  if (isOwnCheckId(name) && own.has(name)) return name;
  mistakes.add(path, name.startsWith('own:') ? 'mistake.own.unknown' : 'mistake.check');
  return undefined;
}

function definedCheck(name: unknown): DefinedCheck | undefined {
  return DEFINED_CHECKS.find((check) => check === name);
}

/** A story's score never depends on its neighbours. */
function isOfSet(check: AskedCheck): check is SetCheck {
  return SET_CHECKS.some((one) => one === check);
}

function readThresholds(
  value: unknown,
  path: Path,
  mistakes: Mistakes,
): KindDefinition['thresholds'] | undefined {
  const group = readGroup(value, path, ['ready', 'nearly'], mistakes);
  if (group === undefined) return undefined;
  const read = (name: string): number | undefined => {
    if (!group.has(name)) return undefined;
    const threshold = group.get(name);
    if (isWhole(threshold, 1, 100)) return threshold;
    mistakes.add([...path, name], 'mistake.threshold');
    return undefined;
  };
  const ready = read('ready');
  const nearly = read('nearly');
  if (ready === undefined || nearly === undefined) return undefined;
  if (nearly >= ready) mistakes.add([...path, 'nearly'], 'mistake.threshold.order', { ready });
  return { ready, nearly };
}

/** @param asked the checks that are asked of this kind; `undefined` where that can't be read */
function readMustHaves(
  value: unknown,
  path: Path,
  asked: ReadonlySet<AskedCheck> | undefined,
  mistakes: Mistakes,
): readonly AskedCheck[] {
  const list = readList(value, path, { least: 0, most: 100 }, mistakes) ?? [];
  const seen = new Set<AskedCheck>();
  list.forEach((one, index) => {
    const place = [...path, index];
    const check = typeof one === 'string' && isOwnCheckId(one) ? one : definedCheck(one);
    const named = typeof one === 'string' ? { name: one.slice(0, 80) } : {};
    if (check === undefined) mistakes.add(place, 'mistake.check', named);
    else if (seen.has(check)) mistakes.add(place, 'mistake.twice', named);
    else if (isOfSet(check)) mistakes.add(place, 'mistake.must-have.set', named);
    else if (asked?.has(check) === false) mistakes.add(place, 'mistake.must-have', named);
    if (check !== undefined) seen.add(check);
  });
  return [...seen];
}
