/**
 * Conditions on the attributes of a custom entity: the `where` of a query, its filters, and what a transaction
 * depends on (storage-reference/entities-api-query, "Conditions").
 */
import type { AttributeType } from '../entity-types';
import { KvsRefusal } from './refusal';
import type { Condition, Filters } from './requests';

type Scalar = string | number | boolean;
type Test = (value: Scalar, wanted: readonly Scalar[]) => boolean;

const TEXT: readonly AttributeType[] = ['string'];
const ORDERED: readonly AttributeType[] = ['string', 'integer', 'float'];
const TYPED: readonly AttributeType[] = ['string', 'integer', 'float', 'boolean'];

interface Known {
  readonly types: readonly AttributeType[];
  readonly values: number;
  readonly test: Test;
}

const first = (wanted: readonly Scalar[]): Scalar => wanted[0] ?? '';
const second = (wanted: readonly Scalar[]): Scalar => wanted[1] ?? '';

/** An attribute that is absent meets none of them but NOT_EXISTS. */
const CONDITIONS: Readonly<Record<string, Known | undefined>> = {
  BEGINS_WITH: {
    types: TEXT,
    values: 1,
    test: (value, wanted) => String(value).startsWith(String(first(wanted))),
  },
  BETWEEN: {
    types: ORDERED,
    values: 2,
    test: (value, wanted) => value >= first(wanted) && value <= second(wanted),
  },
  EQUAL_TO: { types: TYPED, values: 1, test: (value, wanted) => value === first(wanted) },
  NOT_EQUAL_TO: { types: TYPED, values: 1, test: (value, wanted) => value !== first(wanted) },
  GREATER_THAN: { types: ORDERED, values: 1, test: (value, wanted) => value > first(wanted) },
  GREATER_THAN_EQUAL_TO: { types: ORDERED, values: 1, test: (value, wanted) => value >= first(wanted) },
  LESS_THAN: { types: ORDERED, values: 1, test: (value, wanted) => value < first(wanted) },
  LESS_THAN_EQUAL_TO: { types: ORDERED, values: 1, test: (value, wanted) => value <= first(wanted) },
  CONTAINS: {
    types: TEXT,
    values: 1,
    test: (value, wanted) => String(value).includes(String(first(wanted))),
  },
  NOT_CONTAINS: {
    types: TEXT,
    values: 1,
    test: (value, wanted) => !String(value).includes(String(first(wanted))),
  },
  EXISTS: { types: TYPED, values: 1, test: () => true },
  NOT_EXISTS: { types: TYPED, values: 1, test: () => false },
};

/** Those that a query's `where` knows. */
const RANGE_CONDITIONS = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];

/** @throws KvsRefusal when the condition does not fit the attribute */
export function checkRange(name: string, type: AttributeType, condition: Omit<Condition, 'property'>): void {
  if (!RANGE_CONDITIONS.includes(condition.condition)) {
    throw new KvsRefusal(400, 'INVALID_FILTER_CONDITION', `"where" does not know ${condition.condition}.`);
  }
  checkCondition(type, { property: name, ...condition });
}

/** @throws KvsRefusal when the filters do not fit the entity */
export function checkFilters(
  entity: string,
  attributes: ReadonlyMap<string, AttributeType>,
  filters: Filters,
): void {
  if (filters.and !== undefined && filters.or !== undefined) {
    throw new KvsRefusal(
      400,
      'INVALID_FILTER_OPERATORS_COMBINATION',
      '"and" and "or" can’t stand side by side.',
    );
  }
  const conditions = conditionsOf(filters);
  if (conditions.length === 0) {
    throw new KvsRefusal(400, 'EMPTY_FILTER_OPERATOR', 'A filter needs at least one condition.');
  }
  for (const condition of conditions) {
    const type = attributes.get(condition.property);
    if (type === undefined) {
      throw new KvsRefusal(
        400,
        'QUERY_WHERE_FIELD_INVALID',
        `The entity "${entity}" has no attribute "${condition.property}".`,
      );
    }
    checkCondition(type, condition);
  }
}

export function conditionsOf({ and = [], or = [] }: Filters): readonly Condition[] {
  return [...and, ...or];
}

/** @param attribute gives the value of an attribute, `undefined` where it is absent */
export function meets(attribute: (name: string) => unknown, { and, or = [] }: Filters): boolean {
  const holds = (condition: Condition): boolean => holdsFor(attribute(condition.property), condition);
  return and === undefined ? or.some(holds) : and.every(holds);
}

export function holdsFor(value: unknown, { condition, values }: Omit<Condition, 'property'>): boolean {
  if (!isScalar(value)) return condition === 'NOT_EXISTS';
  return CONDITIONS[condition]?.test(value, values) ?? false;
}

function checkCondition(type: AttributeType, { property, condition, values }: Condition): void {
  const known = Object.hasOwn(CONDITIONS, condition) ? CONDITIONS[condition] : undefined;
  if (type === 'any') {
    throw new KvsRefusal(
      422,
      'INVALID_FILTER_CONDITION',
      `"${property}" is of type any: no condition can look at it.`,
    );
  }
  if (known?.types.includes(type) !== true) {
    throw new KvsRefusal(
      400,
      'INVALID_FILTER_CONDITION',
      `${condition} does not suit "${property}", a ${type}.`,
    );
  }
  if (values.length < known.values) {
    throw new KvsRefusal(400, 'INSUFFICIENT_FILTER_VALUES', `${condition} takes ${known.values} values.`);
  }
  if (values.length > known.values) {
    throw new KvsRefusal(400, 'INVALID_FILTER_VALUES', `${condition} takes ${known.values} values.`);
  }
  if (condition === 'EXISTS' || condition === 'NOT_EXISTS') return;
  const kind = type === 'integer' || type === 'float' ? 'number' : type;
  if (!values.every((value) => typeof value === kind)) {
    throw new KvsRefusal(
      400,
      'INVALID_FILTER_VALUES',
      `"${property}" is a ${type}; ${condition} was given another.`,
    );
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
