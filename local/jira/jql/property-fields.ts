/**
 * Issue properties in JQL: `issue.property[key].path`, or the alias that the app gave it. Jira finds only what a
 * manifest asked it to index (Forge's manifest-reference/modules/jira-entity-property).
 */
import type { Field } from '@atlaskit/jql-ast';
import { badRequest } from '../jira-error';
import { CURRENT_USER } from './current-user';
import { operatorNotSupported, type Comparison, type JqlField } from './field';
import { comparisonOperator, not } from './field-kinds';
import type { IndexedProperty, IndexedValue } from './indexed-property';
import { readEquality, type ReadValue } from './operands';
import { isOneOf, join, sql, type Sql } from './sql';
import { readPerson } from './values';

/** The field as one would write it, e.g. `issue.property[readiness].band`. */
export function propertyName(field: Field): string {
  return [field.value, ...bracketsOf(field).map(({ key, path }) => `[${key}]${path}`)].join('');
}

/**
 * @param field one that is written with brackets
 * @returns `undefined` for what no app asked to be indexed
 */
export function propertyField(field: Field, indexed: readonly IndexedProperty[]): JqlField | undefined {
  const [first, second, ...more] = bracketsOf(field);
  if (first === undefined || more.length > 0) return undefined;
  if (field.value.toLowerCase() === 'issue.property') {
    const path = first.path.replace(/^\./, '');
    const value = indexed
      .filter(({ propertyKey }) => propertyKey === first.key)
      .flatMap(({ values }) => values)
      .find((one) => one.path === path);
    const element = second === undefined ? null : elementOf(second);
    return value === undefined || element === undefined ? undefined : fieldOf(first.key, value, element);
  }
  const element = elementOf(first);
  if (element === undefined || second !== undefined) return undefined;
  const [property, value] = aliased(field.value.toLowerCase(), indexed) ?? [];
  return property === undefined || value === undefined
    ? undefined
    : fieldOf(property.propertyKey, value, element);
}

/** The fields that apps gave a name of their own, by it in lower case. */
export function aliasFields(indexed: readonly IndexedProperty[]): readonly (readonly [string, JqlField])[] {
  return indexed.flatMap(({ propertyKey, values }) =>
    values.flatMap((value) =>
      value.searchAlias === undefined
        ? []
        : [[value.searchAlias.toLowerCase(), fieldOf(propertyKey, value, null)] as const],
    ),
  );
}

function aliased(
  alias: string,
  indexed: readonly IndexedProperty[],
): readonly [IndexedProperty, IndexedValue] | undefined {
  for (const property of indexed) {
    const value = property.values.find(({ searchAlias }) => searchAlias?.toLowerCase() === alias);
    if (value !== undefined) return [property, value];
  }
  return undefined;
}

interface Brackets {
  readonly key: string;
  /** What follows them, with the dot before it. */
  readonly path: string;
}

function bracketsOf({ properties }: Field): readonly Brackets[] {
  return (properties ?? []).map(({ key, path }) => ({
    key: (key ?? undefined)?.value ?? '',
    path: (path ?? []).map(({ value }) => value).join(''),
  }));
}

/** `[0]` after a list; `undefined` for anything else in those brackets. */
function elementOf({ key, path }: Brackets): number | undefined {
  return path === '' && /^\d{1,6}$/.test(key) ? Number(key) : undefined;
}

/** How the elements of each type stand in JSON. */
const JSON_TYPES: Readonly<Record<'number' | 'string' | 'user', string>> = {
  number: "'integer', 'real'",
  string: "'text'",
  user: "'text'",
};

/** @param element place in a list; `null` finds any element of one */
function fieldOf(propertyKey: string, { path, type }: IndexedValue, element: number | null): JqlField {
  if (type === 'text' || type === 'date') return { compile: (comparison) => notBuilt(comparison, type) };
  const place = `$${path
    .split('.')
    .map((key) => `."${key}"`)
    .join('')}${element === null ? '' : `[${element}]`}`;
  const having = (condition: Sql): Sql =>
    sql(
      `EXISTS (SELECT 1 FROM jira_property p, json_each(p.value, ?) e WHERE p.issue_id = i.id AND p.key = ?
         AND json_type(p.value, ?) <> 'object' AND e.type IN (${JSON_TYPES[type]}) AND ${condition.text})`,
      place,
      propertyKey,
      place,
      ...condition.values,
    );
  const read = READERS[type];
  return {
    compile(comparison, context) {
      const compared = type === 'number' ? comparisonOperator(comparison.operator) : undefined;
      if (compared !== undefined) {
        const [value] = readEquality({ ...comparison, operator: '=' }, context, read).values;
        if (value === undefined) throw operatorNotSupported(comparison);
        return having(sql(`e.value ${compared} ?`, value));
      }
      const functions = type === 'user' ? CURRENT_USER : {};
      const { positive, empty, values } = readEquality(comparison, context, read, functions);
      const any = having(sql('1'));
      const found = having(isOneOf('e.value', values));
      if (positive) return join([...(values.length > 0 ? [found] : []), ...(empty ? [not(any)] : [])], 'OR');
      return values.length > 0 ? join([any, not(found)], 'AND') : any;
    },
    ...(type === 'number' && { sortKeys: [{ expression: firstNumber(propertyKey, place), nullable: true }] }),
  };
}

const READERS: Readonly<Record<'number' | 'string' | 'user', ReadValue>> = {
  number: (value, { field }) => {
    if (!/^[+-]?\d+(\.\d+)?$/.test(value.trim()))
      throw badRequest(`The value '${value}' for the field '${field}' is not a valid number.`);
    return [Number(value)];
  },
  string: (value) => [value],
  user: readPerson,
};

function notBuilt({ field }: Comparison, type: string): never {
  throw badRequest(`'${field}' is indexed as ${type}, which this stand-in of Jira does not search.`);
}

/** The key and the path are of a manifest; a bound value has no place in ORDER BY. */
function firstNumber(propertyKey: string, place: string): string {
  const literal = (words: string) => `'${words.replaceAll("'", "''")}'`;
  return `(SELECT min(e.value) FROM jira_property p, json_each(p.value, ${literal(place)}) e
    WHERE p.issue_id = i.id AND p.key = ${literal(propertyKey)} AND e.type IN (${JSON_TYPES.number}))`;
}
