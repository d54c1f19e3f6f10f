/** The right-hand side of `=`, `!=`, `in`, `not in`, `is` and `is not`, as values that a field can look up. */
import type { FunctionOperand, Operand } from '@atlaskit/jql-ast';
import type { SqlValue } from '../../database';
import { badRequest } from '../jira-error';
import { operatorNotSupported, type Comparison, type Equality, type JqlContext } from './field';

/** A function that a field understands, e.g. `openSprints()`; `list` ones go with `in` only. */
export interface JqlFunction {
  readonly list: boolean;
  readonly values: (context: JqlContext) => readonly SqlValue[];
}

/** How a field reads a value: the values it stands for, e.g. the ids of all components of that name. */
export type ReadValue = (value: string, comparison: Comparison, context: JqlContext) => readonly SqlValue[];

const POSITIVE: ReadonlySet<string> = new Set(['=', 'in', 'is', 'was', 'was in']);

/**
 * @param functions those that the field understands, by their name in lower case
 * @throws JiraError where the operator and its operand do not go together
 */
export function readEquality(
  comparison: Comparison,
  context: JqlContext,
  read: ReadValue,
  functions: Readonly<Record<string, JqlFunction>> = {},
): Equality {
  const { operator, operand } = comparison;
  const positive = POSITIVE.has(operator);
  checkForm(comparison, functions);
  let empty = false;
  const values: SqlValue[] = [];
  for (const one of flatten(operand)) {
    if (one.operandType === 'keyword') empty = true;
    else if (one.operandType === 'value') values.push(...read(one.value, comparison, context));
    else values.push(...findFunction(one, comparison, functions).values(context));
  }
  return { positive, empty, values };
}

function checkForm(comparison: Comparison, functions: Readonly<Record<string, JqlFunction>>): void {
  const { operator, operand, field } = comparison;
  const list =
    operand.operandType === 'list' ||
    (operand.operandType === 'function' && findFunction(operand, comparison, functions).list);
  switch (operator) {
    case '=':
    case '!=':
    case 'was':
    case 'was not':
      if (list)
        throw badRequest(
          `Operator '${operator}' does not support the list value '${shown(operand)}' for field '${field}'.`,
        );
      return;
    case 'in':
    case 'not in':
    case 'was in':
    case 'was not in':
      if (!list)
        throw badRequest(
          `Operator '${operator}' does not support the non-list value '${shown(operand)}' for field '${field}'.`,
        );
      return;
    case 'is':
    case 'is not':
      if (operand.operandType !== 'keyword')
        throw badRequest(
          `Operator '${operator}' does not support the value '${shown(operand)}' for field '${field}': it goes with EMPTY or NULL.`,
        );
      return;
    default:
      throw operatorNotSupported(comparison);
  }
}

type Single = Exclude<Operand, { readonly operandType: 'list' }>;

function flatten(operand: Operand): readonly Single[] {
  return operand.operandType === 'list' ? operand.values.flatMap(flatten) : [operand];
}

function findFunction(
  operand: FunctionOperand,
  { field }: Comparison,
  functions: Readonly<Record<string, JqlFunction>>,
): JqlFunction {
  const name = operand.function.value;
  const known = Object.hasOwn(functions, name.toLowerCase()) ? functions[name.toLowerCase()] : undefined;
  if (known === undefined)
    throw badRequest(`Unable to find JQL function '${shown(operand)}' for the field '${field}'.`);
  if (operand.arguments.length > 0)
    throw badRequest(`Function '${name}' expected '0' arguments but received '${operand.arguments.length}'.`);
  return known;
}

/** An operand as the query wrote it. */
export function shown(operand: Operand): string {
  switch (operand.operandType) {
    case 'value':
      return operand.text;
    case 'keyword':
      return 'EMPTY';
    case 'function':
      return `${operand.function.value}(${operand.arguments.map(({ text }) => text).join(', ')})`;
    case 'list':
      return `(${operand.values.map(shown).join(', ')})`;
  }
}
