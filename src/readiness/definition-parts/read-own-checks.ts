/** Reads the checks that a team adds. */
import { isOwnCheckId, PATTERN_PLACES, type OwnCheck, type OwnCheckId, type OwnQuestion } from '../own-check';
import { plainWords } from '../own/plain-words';
import { LONGEST_FIELD_NAME, readFieldId } from './read-fields';
import type { Mistakes, Path } from './mistake';
import { readChoice, readGroup, readList, readText, type Group } from './read-value';

export const MOST_OWN_CHECKS = 20;
export const LONGEST_TITLE = 80;
export const LONGEST_HELP = 200;
export const MOST_LABELS = 20;
export const LONGEST_PATTERN = 500;
/** Jira's longest labels, and relations of links; a heading is no longer than a panel can name. */
const LONGEST_WORDS = 255;
const LONGEST_HEADING = 80;

export interface OwnChecksRead {
  readonly checks: readonly OwnCheck[];
  /** Also of those that have a mistake elsewhere: what names them is none. */
  readonly ids: ReadonlySet<OwnCheckId>;
}

export function readOwnChecks(value: unknown, path: Path, mistakes: Mistakes): OwnChecksRead {
  const list =
    value === undefined ? [] : (readList(value, path, { least: 0, most: MOST_OWN_CHECKS }, mistakes) ?? []);
  const ids = new Set<OwnCheckId>();
  const checks = list.flatMap((one, index) => {
    const check = readOwnCheck(one, [...path, index], ids, mistakes);
    return check === undefined ? [] : [check];
  });
  return { checks, ids };
}

function readOwnCheck(
  value: unknown,
  path: Path,
  ids: Set<OwnCheckId>,
  mistakes: Mistakes,
): OwnCheck | undefined {
  const group = readGroup(value, path, ['id', 'title', 'help', 'asks'], mistakes, ['help']);
  if (group === undefined) return undefined;
  const at = atIn(group, path);
  const id = at('id', (sent, place) => readId(sent, place, ids, mistakes));
  const title = at('title', (sent, place) => readText(sent, place, LONGEST_TITLE, mistakes));
  const help = group.has('help') ? readHelp(group.get('help'), [...path, 'help'], mistakes) : '';
  const asks = at('asks', (sent, place) => readQuestion(sent, place, mistakes));
  if (id === undefined || title === undefined || help === undefined || asks === undefined) return undefined;
  return { id, title, help, asks };
}

function readId(
  value: unknown,
  path: Path,
  ids: Set<OwnCheckId>,
  mistakes: Mistakes,
): OwnCheckId | undefined {
  if (typeof value !== 'string' || !isOwnCheckId(value)) {
    mistakes.add(path, 'mistake.own.id');
    return undefined;
  }
  if (ids.has(value)) mistakes.add(path, 'mistake.twice', { name: value });
  ids.add(value);
  return value;
}

/** May be empty. */
function readHelp(value: unknown, path: Path, mistakes: Mistakes): string | undefined {
  return value === '' ? '' : readText(value, path, LONGEST_HELP, mistakes);
}

/** What belongs to each kind of question beside its kind. */
const ASKED_FOR: Readonly<Record<OwnQuestion['kind'], readonly string[]>> = {
  field: ['fieldId', 'fieldName'],
  heading: ['text'],
  label: ['anyOf'],
  link: ['relation'],
  attachment: [],
  pattern: ['pattern', 'in'],
};
const KINDS = ['field', 'heading', 'label', 'link', 'attachment', 'pattern'] as const;

function readQuestion(value: unknown, path: Path, mistakes: Mistakes): OwnQuestion | undefined {
  const settings = new Set(Object.values(ASKED_FOR).flat());
  // Which settings belong here only the kind tells: without it none is called unknown that any kind has.
  const kind = KINDS.find((one) => one === kindIn(value));
  const known = ['kind', ...(kind === undefined ? settings : ASKED_FOR[kind])];
  const group = readGroup(value, path, known, mistakes, kind === undefined ? [...settings] : []);
  if (group === undefined) return undefined;
  const at = atIn(group, path);
  switch (at('kind', (sent, place) => readChoice(sent, place, KINDS, mistakes))) {
    case undefined:
      return undefined;
    case 'attachment':
      return { kind: 'attachment' };
    case 'field': {
      const fieldId = at('fieldId', (sent, place) => readFieldId(sent, place, mistakes));
      const fieldName = at('fieldName', (sent, place) => readText(sent, place, LONGEST_FIELD_NAME, mistakes));
      return fieldId === undefined || fieldName === undefined
        ? undefined
        : { kind: 'field', fieldId, fieldName };
    }
    case 'heading': {
      const text = at('text', (sent, place) => readHeading(sent, place, mistakes));
      return text === undefined ? undefined : { kind: 'heading', text };
    }
    case 'label': {
      const anyOf = at('anyOf', (sent, place) => readLabels(sent, place, mistakes));
      return anyOf === undefined ? undefined : { kind: 'label', anyOf };
    }
    case 'link': {
      const relation = at('relation', (sent, place) => readText(sent, place, LONGEST_WORDS, mistakes));
      return relation === undefined ? undefined : { kind: 'link', relation };
    }
    case 'pattern': {
      const pattern = at('pattern', (sent, place) => readPattern(sent, place, mistakes));
      const where = at('in', (sent, place) => readChoice(sent, place, PATTERN_PLACES, mistakes));
      return pattern === undefined || where === undefined
        ? undefined
        : { kind: 'pattern', pattern, in: where };
    }
  }
}

function kindIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

/** Reads one setting of a group; what isn't there has been told already. */
function atIn(group: Group, path: Path) {
  return <T>(name: string, read: (sent: unknown, place: Path) => T | undefined): T | undefined =>
    group.has(name) ? read(group.get(name), [...path, name]) : undefined;
}

/** Words by which a title can be found: marks alone are none. */
function readHeading(value: unknown, path: Path, mistakes: Mistakes): string | undefined {
  const text = readText(value, path, LONGEST_HEADING, mistakes);
  if (text === undefined || plainWords(text) !== '') return text;
  mistakes.add(path, 'mistake.text');
  return undefined;
}

function readLabels(value: unknown, path: Path, mistakes: Mistakes): readonly string[] | undefined {
  const list = readList(value, path, { least: 1, most: MOST_LABELS }, mistakes);
  const seen = new Set<string>();
  return list?.flatMap((one, index) => {
    const label = readText(one, [...path, index], LONGEST_WORDS, mistakes);
    if (label === undefined) return [];
    if (seen.has(label)) mistakes.add([...path, index], 'mistake.twice', { name: label });
    seen.add(label);
    return [label];
  });
}

/** As it is written: a space at the end may be meant. Whether it can be searched `checkPatterns` tells. */
function readPattern(value: unknown, path: Path, mistakes: Mistakes): string | undefined {
  const words = readText(value, path, LONGEST_PATTERN, mistakes);
  if (words === undefined || typeof value !== 'string') return undefined;
  if (value.length <= LONGEST_PATTERN) return value;
  mistakes.add(path, 'mistake.long', { most: LONGEST_PATTERN });
  return undefined;
}
