/** Where a value is kept, and what may be kept there: plain values, secrets, and each custom entity of the manifest. */
import type { EntityType } from '../entity-types';
import { SECRET_VALUE_BYTES } from '../limits';
import { checkValue } from './bounds';
import { checkEntityValue } from './entity-values';
import { KvsRefusal } from './refusal';

export interface Space {
  readonly name: string;
  /** @throws KvsRefusal when the value may not be kept here */
  readonly check: (key: string, value: unknown) => void;
}

export const PLAIN: Space = {
  name: 'plain',
  check: (key, value) => {
    checkValue(key, value);
  },
};

export const SECRETS: Space = {
  name: 'secret',
  check: (key, value) => {
    checkValue(key, value, SECRET_VALUE_BYTES);
  },
};

export interface EntitySpace extends Space {
  readonly entity: EntityType;
}

/** @throws KvsRefusal when manifest.yml does not declare the entity */
export function entitySpace(entities: readonly EntityType[], name: string): EntitySpace {
  const entity = entities.find((known) => known.name === name);
  if (entity === undefined) {
    throw new KvsRefusal(
      400,
      'INVALID_ENTITY_TYPE',
      `manifest.yml declares no entity "${name}" in app.storage.entities.`,
    );
  }
  return {
    name: `entity:${name}`,
    entity,
    check: (key, value) => {
      checkValue(key, value);
      checkEntityValue(entity, value);
    },
  };
}

/** The space that an operation of a transaction or a batch names. */
export function spaceOf(entities: readonly EntityType[], entityName: string | undefined): Space {
  return entityName === undefined ? PLAIN : entitySpace(entities, entityName);
}
