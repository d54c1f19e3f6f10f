/** Readers of single values that nobody vouches for: the value, or `undefined` and a mistake at its place. */
import type { Mistakes, Path } from './mistake';

/** The settings of a group by name. Only what the group itself holds counts: `constructor` is no setting of every object. */
export type Group = ReadonlyMap<string, unknown>;

/**
 * @param known the settings that belong here; others are mistakes, each by its name
 * @param optional of those, the ones that may be left out
 */
export function readGroup(
  value: unknown,
  path: Path,
  known: readonly string[],
  mistakes: Mistakes,
  optional: readonly string[] = [],
): Group | undefined {
  const group = groupOf(value);
  if (group === undefined) {
    mistakes.add(path, path.length === 0 ? 'mistake.whole' : 'mistake.group');
    return undefined;
  }
  for (const name of group.keys()) {
    if (mistakes.isFull) break;
    if (!known.includes(name)) mistakes.add([...path, name], 'mistake.unknown');
  }
  for (const name of known) {
    if (!group.has(name) && !optional.includes(name)) mistakes.add([...path, name], 'mistake.needed');
  }
  return group;
}

/** @returns `undefined` for what is no object */
export function groupOf(value: unknown): Group | undefined {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup ? new Map(Object.entries(value)) : undefined;
}

/** Beyond `most` entries none is looked at. */
export function readList(
  value: unknown,
  path: Path,
  { least, most }: { readonly least: number; readonly most: number },
  mistakes: Mistakes,
): readonly unknown[] | undefined {
  if (!Array.isArray(value)) {
    mistakes.add(path, 'mistake.list');
    return undefined;
  }
  const list: readonly unknown[] = value;
  if (list.length < least || list.length > most) mistakes.add(path, 'mistake.entries', { least, most });
  return list.slice(0, most);
}

/** Text of one line that says something; its spaces at both ends are left out. */
export function readText(value: unknown, path: Path, most: number, mistakes: Mistakes): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') mistakes.add(path, 'mistake.text');
  else if (text.length > most) mistakes.add(path, 'mistake.long', { most });
  else return text;
  return undefined;
}

/** One of a few words. */
export function readChoice<Choice extends string>(
  value: unknown,
  path: Path,
  choices: readonly Choice[],
  mistakes: Mistakes,
): Choice | undefined {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) mistakes.add(path, 'mistake.choice', { choices: choices.join(', ') });
  return choice;
}

export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
