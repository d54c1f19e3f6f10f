/** What the compiler needs to know of a field that JQL can name. */
import type { Operand, OperatorValue } from '@atlaskit/jql-ast';
import type { SqlValue } from '../../database';
import type { Account } from '../accounts';
import type { Catalogue } from '../store/catalogue';
import { badRequest, type JiraError } from '../jira-error';
import type { IndexedProperty } from './indexed-property';
import type { Sql } from './sql';

export interface JqlContext {
  readonly catalogue: Catalogue;
  /** Who asks: for `currentUser()` and for the time zone of days. */
  readonly account: Account;
  readonly now: Date;
  /** @param idOrKey an issue's numeric id or its key */
  readonly findIssueId: (idOrKey: string) => number | undefined;
  /** What apps asked Jira to index of issue properties. */
  readonly indexedProperties: readonly IndexedProperty[];
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

/** The right-hand side of a clause that compares for equality, as values that a field can look up. */
export interface Equality {
  /** `false` for `!=`, `not in`, `is not` and their like. */
  readonly positive: boolean;
  /** Whether EMPTY is among the values. */
  readonly empty: boolean;
  readonly values: readonly SqlValue[];
}

/** What WAS and CHANGED need of a field whose past can be asked for. */
export interface FieldPast {
  /** As the change history names it. */
  readonly fieldId: string;
  /** Query of the field's present values, as `value`, for the issue `i`; one row of NULL where a single one is empty. */
  readonly present: string;
  /** `false` for a field of several values, of which the history tells comings and goings, and no emptiness. */
  readonly canBeEmpty: boolean;
  readonly read: (comparison: Comparison, context: JqlContext) => Equality;
}

/** The issue is `i` in every piece of SQL. */
export interface JqlField {
  readonly compile: (comparison: Comparison, context: JqlContext) => Sql;
  /** Absent where Jira cannot sort by it. */
  readonly sortKeys?: readonly SortKey[];
  /** Absent where Jira knows no past of it. */
  readonly past?: FieldPast;
}

export function operatorNotSupported({ operator, field }: Comparison): JiraError {
  return badRequest(`The operator '${operator}' is not supported by the '${field}' field.`);
}

export function noSuchValue(value: string, field: string): JiraError {
  return badRequest(`The value '${value}' does not exist for the field '${field}'.`);
}
