/**
 * WAS and CHANGED: what a field held in the past, out of the change history. Which fields know their past and which
 * predicates go with which operator is Jira's (support.atlassian.com, "JQL operators").
 */
import type { Operand, Predicate, TerminalClause } from '@atlaskit/jql-ast';
import { badRequest } from '../jira-error';
import { CURRENT_USER } from './current-user';
import type { Equality, FieldPast, JqlContext } from './field';
import { dayOf, readMoment } from './moments';
import { readEquality, shown } from './operands';
import { isOneOf, join, sql, type Sql } from './sql';
import { readPerson } from './values';

const WAS: ReadonlySet<string> = new Set(['was', 'was not', 'was in', 'was not in']);

export function asksOfThePast(operator: string): boolean {
  return operator === 'changed' || WAS.has(operator);
}

/**
 * @param field as the query wrote it, for messages
 * @throws JiraError 400 for fields without a past, and for predicates that do not go with the operator
 */
export function compilePast(
  clause: TerminalClause,
  field: string,
  past: FieldPast | undefined,
  context: JqlContext,
  negated: boolean,
): Sql {
  const operator = clause.operator?.value;
  if (past === undefined) throw badRequest(`History searches do not support the '${field}' field.`);
  const predicates = clause.predicates.map(complete);
  if (operator === 'changed') {
    const found = changed(predicates, past, field, context);
    return negated ? sql(`NOT ${found.text}`, ...found.values) : found;
  }
  const operand: Operand | undefined = clause.operand ?? undefined;
  if (operator === undefined || operand === undefined)
    throw badRequest(`Error in the JQL Query: a value is expected after '${field}'.`);
  const equality = past.read({ field, operator, operand }, context);
  const found = was(equality, predicates, past, field, context);
  return equality.positive === negated ? sql(`NOT ${found.text}`, ...found.values) : found;
}

interface HistoryPredicate {
  readonly name: Predicate['operator']['value'];
  readonly operand: Operand;
}

function complete({ operator, operand }: Predicate): HistoryPredicate {
  const given: Operand | undefined = operand ?? undefined;
  if (given === undefined)
    throw badRequest(`Error in the JQL Query: a value is expected after '${operator.value}'.`);
  return { name: operator.value, operand: given };
}

/** Every change of the field, with what it was before and after, of the issue `i`. */
const CHANGES = `SELECT c.id, c.created, c.author, t.value ->> 'from' AS before, t.value ->> 'to' AS after
  FROM jira_change c, json_each(c.items) t WHERE c.issue_id = i.id AND t.value ->> 'fieldId' = ?`;

function changed(
  predicates: readonly HistoryPredicate[],
  past: FieldPast,
  field: string,
  context: JqlContext,
): Sql {
  const conditions = predicates.map((predicate): Sql => {
    switch (predicate.name) {
      case 'from':
        return holds('x.before', valuesOf(predicate, past, field, context), past, field);
      case 'to':
        return holds('x.after', valuesOf(predicate, past, field, context), past, field);
      case 'by':
        return isOneOf('x.author', peopleOf(predicate, field, context));
      default: {
        const { from, until } = spanOf(predicate, field, context);
        return sql('(x.created >= ? AND x.created < ?)', from, until);
      }
    }
  });
  const all = join(conditions, 'AND');
  return sql(`EXISTS (SELECT 1 FROM (${CHANGES}) x WHERE ${all.text})`, past.fieldId, ...all.values);
}

/**
 * When the field held one of the values, from when until when, and by whose hand: what came by a change lasts until a
 * later one takes it away; what a change takes away that none brought was there from the beginning, as is the present
 * value that no change mentions.
 * @param isAsked condition on a column that holds a value
 */
function timesOf({ fieldId, present }: FieldPast, isAsked: (column: string) => Sql): Sql {
  const now = 'CAST(p.value AS TEXT)';
  const [came, went, stayed] = [isAsked('a.after'), isAsked('a.before'), isAsked(now)];
  return sql(
    `WITH changes AS (${CHANGES})
     SELECT a.created AS began, a.author AS setter,
       (SELECT min(b.created) FROM changes b WHERE b.id > a.id AND b.before IS a.after) AS ended
       FROM changes a WHERE ${came.text}
     UNION ALL
     SELECT i.created, i.creator, a.created FROM changes a WHERE ${went.text}
       AND NOT EXISTS (SELECT 1 FROM changes b WHERE b.id < a.id AND (b.after IS a.before OR b.before IS a.before))
     UNION ALL
     SELECT i.created, i.creator, NULL FROM (${present}) p WHERE ${stayed.text}
       AND NOT EXISTS (SELECT 1 FROM changes b WHERE b.after IS ${now} OR b.before IS ${now})`,
    fieldId,
    ...came.values,
    ...went.values,
    ...stayed.values,
  );
}

function was(
  equality: Equality,
  predicates: readonly HistoryPredicate[],
  past: FieldPast,
  field: string,
  context: JqlContext,
): Sql {
  const conditions = predicates.map((predicate): Sql => {
    switch (predicate.name) {
      case 'from':
      case 'to':
        throw badRequest(`The predicate '${predicate.name}' goes with CHANGED only.`);
      case 'by':
        return isOneOf('x.setter', peopleOf(predicate, field, context));
      default: {
        const { from, until } = spanOf(predicate, field, context);
        return sql('(x.began < ? AND (x.ended IS NULL OR x.ended > ?))', until, from);
      }
    }
  });
  const times = timesOf(past, (column) => holds(column, equality, past, field));
  const all = join(conditions, 'AND');
  return sql(`EXISTS (SELECT 1 FROM (${times.text}) x WHERE ${all.text})`, ...times.values, ...all.values);
}

function holds(column: string, { values, empty }: Equality, past: FieldPast, field: string): Sql {
  if (empty && !past.canBeEmpty)
    throw badRequest(
      `The past of the field '${field}' can't be searched for EMPTY on this stand-in of Jira.`,
    );
  const alternatives = values.length > 0 ? [isOneOf(column, values.map(String))] : [];
  return join(empty ? [...alternatives, sql(`${column} IS NULL`)] : alternatives, 'OR');
}

/** As an equality of the field: the value or the list of a FROM or TO. */
function valuesOf(
  { operand }: HistoryPredicate,
  past: FieldPast,
  field: string,
  context: JqlContext,
): Equality {
  return past.read({ field, operator: operand.operandType === 'list' ? 'in' : '=', operand }, context);
}

function peopleOf({ operand }: HistoryPredicate, field: string, context: JqlContext): Equality['values'] {
  const operator = operand.operandType === 'list' ? 'in' : '=';
  return readEquality({ field, operator, operand }, context, readPerson, CURRENT_USER).values;
}

interface Span {
  /** Milliseconds since 1970. */
  readonly from: number;
  /** The first one after it. */
  readonly until: number;
}

function spanOf({ name, operand }: HistoryPredicate, field: string, context: JqlContext): Span {
  const [first, last, ...more] = operand.operandType === 'list' ? operand.values : [];
  if (name === 'during' && first !== undefined && last !== undefined && more.length === 0)
    return { from: readMoment(first, field, context), until: readMoment(last, field, context) + 1 };
  if (name === 'during')
    throw badRequest(
      `The predicate 'during' goes with two dates in parentheses, not with '${shown(operand)}'.`,
    );
  const moment = readMoment(operand, field, context);
  switch (name) {
    case 'before':
      return { from: Number.MIN_SAFE_INTEGER, until: moment };
    case 'after':
      return { from: moment + 1, until: Number.MAX_SAFE_INTEGER };
    default:
      return dayOf(moment, context);
  }
}
