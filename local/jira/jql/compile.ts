/** JQL → a condition and an order in SQL. What is not understood is refused by name or position, never left out. */
import {
  JastBuilder,
  JQLSyntaxError,
  type Clause,
  type Operand,
  type OperatorValue,
  type OrderBy,
  type TerminalClause,
} from '@atlaskit/jql-ast';
import { badRequest, type JiraError } from '../jira-error';
import type { JqlContext, JqlField, SortKey } from './field';
import { jqlFields } from './fields';
import { asksOfThePast, compilePast } from './history';
import { propertyField, propertyName } from './property-fields';
import { join, type Sql } from './sql';

/** One step of the order; the first decides, the next break ties. */
export interface SortStep extends SortKey {
  readonly descending: boolean;
}

export interface CompiledJql {
  /** `null` where the query restricts nothing. */
  readonly where: Sql | null;
  /** Empty where the query asks for no order. */
  readonly order: readonly SortStep[];
}

const MOST_SORT_FIELDS = 7;
const LONGEST_QUERY = 100_000;
/** SQLite reads an expression by recursion; far more levels than these exhaust the stack that it has here. */
const DEEPEST_NESTING = 50;

/** @throws JiraError 400, worded as Jira words it, with the field or the position */
export function compileJql(jql: string, context: JqlContext): CompiledJql {
  if (jql.length > LONGEST_QUERY)
    throw badRequest(
      `The JQL query is too long: it has ${jql.length} characters, ${LONGEST_QUERY} are allowed.`,
    );
  const { query, errors } = new JastBuilder().build(jql);
  const [error] = errors;
  if (error !== undefined || query === undefined) throw syntaxError(error);
  const compiler = new Compiler(context);
  return {
    where: query.where ? compiler.clause(query.where, false, 0) : null,
    order: query.orderBy ? compiler.order(query.orderBy) : [],
  };
}

function syntaxError(error: Error | undefined): JiraError {
  if (!(error instanceof JQLSyntaxError)) return badRequest('Error in the JQL Query: it cannot be read.');
  const reason = error.description.replace(/[.]?$/, '.');
  return badRequest(
    `Error in the JQL Query: ${reason} (line ${error.line}, character ${error.charPositionInLine + 1})`,
  );
}

/** NOT is carried down to the clauses, as Jira does: an empty field is not found by `NOT labels = x` either. */
const OPPOSITE: Readonly<Partial<Record<OperatorValue, OperatorValue>>> = {
  '=': '!=', '!=': '=', in: 'not in', 'not in': 'in', is: 'is not', 'is not': 'is',
  '~': '!~', '!~': '~', '<': '>=', '>=': '<', '>': '<=', '<=': '>',
}; // prettier-ignore

class Compiler {
  readonly #fields: ReadonlyMap<string, JqlField | null>;

  constructor(readonly context: JqlContext) {
    this.#fields = jqlFields(context.catalogue, context.indexedProperties);
  }

  clause(clause: Clause, negated: boolean, depth: number): Sql {
    if (depth > DEEPEST_NESTING)
      throw badRequest(`The JQL query is nested too deeply: ${DEEPEST_NESTING} levels are allowed.`);
    switch (clause.clauseType) {
      case 'not':
        return this.clause(clause.clause, !negated, depth + 1);
      case 'compound': {
        const and = (clause.operator.value === 'and') !== negated;
        return join(
          clause.clauses.map((one) => this.clause(one, negated, depth + 1)),
          and ? 'AND' : 'OR',
        );
      }
      case 'terminal':
        return this.terminal(clause, negated);
    }
  }

  terminal(clause: TerminalClause, negated: boolean): Sql {
    const field = propertyName(clause.field);
    const known = this.#find(clause.field);
    if (!clause.operator)
      throw badRequest(`Error in the JQL Query: an operator is expected after '${field}'.`);
    const written = clause.operator.value;
    if (asksOfThePast(written)) return compilePast(clause, field, known.past, this.context, negated);
    const operator = negated ? OPPOSITE[written] : written;
    const operand: Operand | undefined = clause.operand ?? undefined;
    if (operator === undefined || operand === undefined || clause.predicates.length > 0)
      throw badRequest(`The operator '${written}' is not supported by the '${field}' field.`);
    return known.compile({ field, operator, operand }, this.context);
  }

  order(orderBy: OrderBy): readonly SortStep[] {
    if (orderBy.fields.length > MOST_SORT_FIELDS)
      throw badRequest(`JQL can be ordered by at most ${MOST_SORT_FIELDS} fields.`);
    return orderBy.fields.flatMap(({ field, direction }) => {
      const { sortKeys } = this.#find(field);
      if (sortKeys === undefined) throw badRequest(`Field '${field.value}' does not support sorting.`);
      const descending = direction ? direction.value === 'DESC' : false;
      return sortKeys.map((key) => ({ ...key, descending }));
    });
  }

  #find(field: TerminalClause['field']): JqlField {
    const name = propertyName(field);
    const known =
      (field.properties ?? []).length > 0
        ? propertyField(field, this.context.indexedProperties)
        : this.#fields.get(name.trim().toLowerCase());
    if (known === undefined)
      throw badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);
    if (known === null)
      throw badRequest(
        `Several fields are called '${name}': name the one you mean by its id, e.g. cf[10040].`,
      );
    return known;
  }
}
