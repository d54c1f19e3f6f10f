/** A team's Definition of Ready as a file: to keep it, to give it to another team, to change it in an editor. */
import { checkPatterns } from './check-patterns';
import { readLocatedJson, type Place } from './definition-parts/located-json';
import { MOST_MISTAKES, type Mistake } from './definition-parts/mistake';
import { groupOf } from './definition-parts/read-value';
import { parseTeamDefinition } from './parse-definition';
import { quote } from './passage';
import type { TeamDefinition } from './team-definition';

export type { Place } from './definition-parts/located-json';

const WHAT = 'definition-of-ready';
/** Raised when a file of today could not be read by an older version. */
const FORMAT = 1;
/** In characters: many times what the largest Definition takes. */
const LONGEST_FILE = 256 * 1024;

/** A mistake and where it stands in the file. */
export interface FileMistake extends Mistake {
  readonly place: Place;
}

/**
 * The same Definition gives the same text: kinds, checks and settings in one order, one a line.
 * @returns JSON with an end of line
 */
export function writeDefinitionFile(definition: TeamDefinition): string {
  // What is read is made anew in one order; what can't be saved yet is written as it is.
  const parsed = parseTeamDefinition(definition);
  const { kinds, ownChecks, criteriaFields, estimateField } =
    'definition' in parsed ? parsed.definition : definition;
  const file = { groundwork: WHAT, format: FORMAT, kinds, ownChecks, criteriaFields, estimateField };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file that somebody may have written by hand.
 * @returns every mistake at its place, in the order in which they stand there
 * @throws the error of the import where a page can't fetch the engine for patterns
 */
export async function readDefinitionFile(
  text: string,
): Promise<{ readonly definition: TeamDefinition } | { readonly mistakes: readonly FileMistake[] }> {
  if (text.length > LONGEST_FILE) return only('mistake.file.large', { most: LONGEST_FILE / 1024 });
  const json = readLocatedJson(text, MOST_MISTAKES);
  if ('endsAt' in json) return { mistakes: [{ path: [], what: 'mistake.json', place: json.endsAt }] };
  const { groundwork, format, ...sent } = { ...objectIn(json.value) };
  if (groundwork !== WHAT || typeof format !== 'number') return only('mistake.file.other');
  if (format > FORMAT) return only('mistake.file.newer');
  const parsed = parseTeamDefinition(sent);
  const found = [...('mistakes' in parsed ? parsed.mistakes : []), ...(await checkPatterns(sent))].map(
    (mistake): FileMistake => ({ ...mistake, place: json.placeOf(mistake.path) }),
  );
  const twice = json.twice.map(({ name, place }): FileMistake => {
    return { path: [name], what: 'mistake.twice', values: { name: quote(name) }, place };
  });
  const mistakes = [...found, ...twice].sort(byPlace);
  return 'definition' in parsed && mistakes.length === 0 ? parsed : { mistakes };
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(groupOf(value) ?? []);
}

function only(
  what: Mistake['what'],
  values?: NonNullable<Mistake['values']>,
): { readonly mistakes: readonly FileMistake[] } {
  return {
    mistakes: [{ path: [], what, ...(values !== undefined && { values }), place: { line: 1, column: 1 } }],
  };
}

function byPlace({ place: one }: FileMistake, { place: other }: FileMistake): number {
  return one.line - other.line || one.column - other.column;
}
