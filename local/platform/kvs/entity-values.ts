/** What the value of a custom entity may be (storage-reference/entities-manifest, "Values" and "Limitations"). */
import type { AttributeType, EntityType } from '../entity-types';
import { ENTITY_FLOAT, ENTITY_INTEGER, ENTITY_PARTITION_BYTES, ENTITY_RANGE_BYTES } from '../limits';
import { KvsRefusal } from './refusal';

/** @throws KvsRefusal naming the first attribute that does not fit */
export function checkEntityValue(entity: EntityType, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`A value of "${entity.name}" is an object of its attributes.`);
  }
  const attributes = new Map<string, unknown>(Object.entries(value));
  for (const [name, given] of attributes) {
    const type = entity.attributes.get(name);
    if (type === undefined) throw invalid(`The entity "${entity.name}" has no attribute "${name}".`);
    const fault = faultOf(type, given);
    if (fault !== null) throw invalid(`"${name}" of "${entity.name}" is ${fault}.`);
  }
  for (const { name, partition, range } of entity.indexes) {
    checkBytes(`range of the index "${name}"`, [range], attributes, ENTITY_RANGE_BYTES);
    checkBytes(`partition of the index "${name}"`, partition, attributes, ENTITY_PARTITION_BYTES);
  }
}

/** What is wrong with a value, as the end of a sentence; `null` when nothing is. */
function faultOf(type: AttributeType, value: unknown): string | null {
  switch (type) {
    case 'string':
      return typeof value === 'string' && value.trim() !== '' ? null : 'no text, or an empty one';
    case 'integer':
      return Number.isInteger(value) &&
        Number(value) >= ENTITY_INTEGER.smallest &&
        Number(value) <= ENTITY_INTEGER.largest
        ? null
        : 'no integer of 32 bits';
    case 'float':
      return typeof value === 'number' && (value === 0 || isWithin(Math.abs(value), ENTITY_FLOAT))
        ? null
        : 'no number, or too large or too small';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'neither true nor false';
    case 'any':
      return value === null ? 'null' : null;
  }
}

function isWithin(value: number, { smallest, below }: typeof ENTITY_FLOAT): boolean {
  return value >= smallest && value < below;
}

function checkBytes(
  what: string,
  names: readonly string[],
  attributes: ReadonlyMap<string, unknown>,
  allowed: number,
): void {
  const bytes = names.reduce((sum, name) => sum + bytesOf(attributes.get(name)), 0);
  if (bytes > allowed) throw invalid(`The ${what} would hold ${bytes} bytes; ${allowed} are allowed.`);
}

function bytesOf(value: unknown): number {
  if (value === undefined) return 0;
  return Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value));
}

function invalid(message: string): KvsRefusal {
  return new KvsRefusal(400, 'INVALID_ENTITY_VALUE', message);
}
