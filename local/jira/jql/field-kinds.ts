/** The kinds of field that JQL compares: one value in a column, several values, numbers, words. */
import { badRequest } from '../jira-error';
import { operatorNotSupported, type Equality, type JqlField, type SortKey } from './field';
import { readEquality, shown, type JqlFunction, type ReadValue } from './operands';
import { isOneOf, join, sql, type Sql } from './sql';
import { wordsQuery } from './words-query';

interface Options {
  readonly functions?: Readonly<Record<string, JqlFunction>>;
  readonly sortKeys?: readonly SortKey[];
}

/** A field with at most one value, found by an expression over the issue. */
export function columnField(expression: string, read: ReadValue, options: Options = {}): JqlField {
  return {
    compile: (comparison, context) =>
      compileColumn(expression, readEquality(comparison, context, read, options.functions)),
    ...(options.sortKeys && { sortKeys: options.sortKeys }),
  };
}

/**
 * The same, of a field whose past Jira knows.
 * @param fieldId as the change history names it
 */
export function rememberedField(
  fieldId: string,
  column: string,
  read: ReadValue,
  options: Options = {},
): JqlField {
  return {
    ...columnField(column, read, options),
    past: {
      fieldId,
      present: `SELECT ${column} AS value`,
      canBeEmpty: true,
      read: (comparison, context) => readEquality(comparison, context, read, options.functions),
    },
  };
}

/** In JQL an empty field is neither equal nor unequal to a value: only EMPTY finds it. */
export function compileColumn(expression: string, { positive, empty, values }: Equality): Sql {
  if (positive) {
    const alternatives = values.length > 0 ? [isOneOf(expression, values)] : [];
    return join(empty ? [...alternatives, sql(`${expression} IS NULL`)] : alternatives, 'OR');
  }
  const set = sql(`${expression} IS NOT NULL`);
  return values.length > 0 ? join([set, not(isOneOf(expression, values))], 'AND') : set;
}

/** A field with any number of values, e.g. labels. */
export function valuesField(field: string, read: ReadValue, options: Options = {}): JqlField {
  const any = sql('EXISTS (SELECT 1 FROM jira_issue_value v WHERE v.issue_id = i.id AND v.field = ?)', field);
  return {
    compile(comparison, context) {
      const { positive, empty, values } = readEquality(comparison, context, read, options.functions);
      const one = isOneOf('v.value', values);
      const has = sql(
        `i.id IN (SELECT v.issue_id FROM jira_issue_value v WHERE v.field = ? AND ${one.text})`,
        field,
        ...one.values,
      );
      if (positive) return join([...(values.length > 0 ? [has] : []), ...(empty ? [not(any)] : [])], 'OR');
      return values.length > 0 ? join([any, not(has)], 'AND') : any;
    },
    sortKeys: options.sortKeys ?? [firstValue(field)],
  };
}

function firstValue(field: string): SortKey {
  // Only ever one of our own field ids; a bound value has no place in ORDER BY.
  if (!/^\w+$/.test(field)) throw new TypeError(`${field} is no id of a field`);
  return {
    expression: `(SELECT min(v.value) FROM jira_issue_value v WHERE v.issue_id = i.id AND v.field = '${field}')`,
    nullable: true,
  };
}

const COMPARED: Readonly<Record<string, string>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

/** @returns SQL's operator for `<`, `<=`, `>` and `>=`, else `undefined` */
export function comparisonOperator(operator: string): string | undefined {
  return COMPARED[operator];
}

/** A custom field that holds a number. */
export function numberField(field: string): JqlField {
  const read: ReadValue = (value, { field: name }) => {
    if (!/^[+-]?\d+(\.\d+)?$/.test(value.trim()))
      throw badRequest(`The value '${value}' for the field '${name}' is not a valid number.`);
    return [Number(value)];
  };
  const equality = valuesField(field, read);
  return {
    compile(comparison, context) {
      const operator = comparisonOperator(comparison.operator);
      if (operator === undefined) return equality.compile(comparison, context);
      if (comparison.operand.operandType !== 'value')
        throw badRequest(
          `Operator '${comparison.operator}' does not support the value '${shown(comparison.operand)}' for field '${comparison.field}'.`,
        );
      const [value] = read(comparison.operand.value, comparison, context);
      return sql(
        `EXISTS (SELECT 1 FROM jira_issue_value v WHERE v.issue_id = i.id AND v.field = ? AND v.value ${operator} ?)`,
        field,
        value ?? null,
      );
    },
    sortKeys: [firstValue(field)],
  };
}

/** A field of words, searched by `~`; `null` searches all of them. */
export function wordsField(field: string | null, sortKeys?: readonly SortKey[]): JqlField {
  const only = field === null ? sql('1') : sql('t.field = ?', field);
  return {
    compile(comparison, context) {
      const { operator, operand } = comparison;
      const any = sql(
        `EXISTS (SELECT 1 FROM jira_text t WHERE t.issue_id = i.id AND ${only.text})`,
        ...only.values,
      );
      if (operator === 'is' || operator === 'is not') {
        readEquality(comparison, context, () => []);
        return operator === 'is' ? not(any) : any;
      }
      if (operator !== '~' && operator !== '!~') throw operatorNotSupported(comparison);
      if (operand.operandType !== 'value')
        throw badRequest(
          `Operator '${operator}' does not support the value '${shown(operand)}' for field '${comparison.field}'.`,
        );
      const found = sql(
        `i.id IN (SELECT t.issue_id FROM jira_words JOIN jira_text t ON t.id = jira_words.rowid
           WHERE jira_words MATCH ? AND ${only.text})`,
        wordsQuery(operand.value, comparison.field),
        ...only.values,
      );
      return operator === '~' ? found : join([any, not(found)], 'AND');
    },
    ...(sortKeys && { sortKeys }),
  };
}

export function not(condition: Sql): Sql {
  return sql(`NOT ${condition.text}`, ...condition.values);
}
