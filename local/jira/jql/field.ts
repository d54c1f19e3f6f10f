/** What the compiler needs to know of a field that JQL can name. */
import type { Operand, OperatorValue } from '@atlaskit/jql-ast';
import type { Account } from '../accounts';
import type { Catalogue } from '../store/catalogue';
import { badRequest, type JiraError } from '../jira-error';
import type { Sql } from './sql';

export interface JqlContext {
  readonly catalogue: Catalogue;
  /** Who asks: for `currentUser()` and for the time zone of days. */
  readonly account: Account;
  readonly now: Date;
  /** @param idOrKey an issue's numeric id or its key */
  readonly findIssueId: (idOrKey: string) => number | undefined;
}

/** One clause: a field, what is asked of it, and with what. */
export interface Comparison {
  /** The field as the query wrote it, for messages. */
  readonly field: string;
  readonly operator: OperatorValue;
  readonly operand: Operand;
}

/** A key to sort by. Null comes last in rising order, as in Jira. */
export interface SortKey {
  readonly expression: string;
  readonly nullable: boolean;
}

/** The issue is `i` in every piece of SQL. */
export interface JqlField {
  readonly compile: (comparison: Comparison, context: JqlContext) => Sql;
  /** Absent where Jira cannot sort by it. */
  readonly sortKeys?: readonly SortKey[];
}

export function operatorNotSupported({ operator, field }: Comparison): JiraError {
  return badRequest(`The operator '${operator}' is not supported by the '${field}' field.`);
}

export function noSuchValue(value: string, field: string): JiraError {
  return badRequest(`The value '${value}' does not exist for the field '${field}'.`);
}
