/** Which custom fields a seed needs, of which kind, and its values in the shape of that kind. */
import type { Database } from '../../database';
import { documentOf } from '../adf/flat-text';
import { customFieldId } from '../fields';
import { isObject } from '../json';
import type { BacklogSeed, IssueSeed } from '../seed';
import type { Catalogue, CustomField, CustomFieldKind } from './catalogue';

type SeedValue = NonNullable<NonNullable<IssueSeed['customFields']>[string]>;

/** Where values of several kinds meet under one name, the roomiest kind takes them all. */
const ROOM: readonly CustomFieldKind[] = ['number', 'text', 'words', 'document'];

/** @returns the kind of each field that the seed names, by name */
export function surveyFields(seed: BacklogSeed): ReadonlyMap<string, CustomFieldKind> {
  const kinds = new Map<string, CustomFieldKind>();
  const empty = new Set<string>();
  const note = (name: string, kind: CustomFieldKind | null) => {
    const known = kinds.get(name);
    if (kind === null) empty.add(name);
    else if (known === undefined || ROOM.indexOf(kind) > ROOM.indexOf(known)) kinds.set(name, kind);
  };
  for (const item of seed.issues) {
    for (const [name, value] of Object.entries(item.customFields ?? {})) note(name, kindOf(value));
  }
  for (const name of empty) if (!kinds.has(name)) kinds.set(name, 'text');
  return kinds;
}

function kindOf(value: SeedValue | null): CustomFieldKind | null {
  if (value === null) return null;
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return 'words';
  return isObject(value) ? 'document' : 'text';
}

/** Makes the fields that are not there yet; a field of the same name and another kind stays as it is, beside it. */
export function makeFields(
  database: Database,
  catalogue: Catalogue,
  kinds: ReadonlyMap<string, CustomFieldKind>,
): void {
  let next = Math.max(10039, ...catalogue.customFields.keys()) + 1;
  for (const [name, kind] of kinds) {
    const known = [...catalogue.customFields.values()].some(
      (field) => field.name === name && field.kind === kind,
    );
    if (known) continue;
    database.run('INSERT INTO jira_custom_field (id, name, kind) VALUES (?, ?, ?)', [next, name, kind]);
    next += 1;
  }
}

/** Puts a seed's values into the fields of the site. */
export class SeedFields {
  readonly #byName = new Map<string, CustomField>();

  /** @param kinds as surveyed; the catalogue holds a field of that name and kind for each */
  constructor(catalogue: Catalogue, kinds: ReadonlyMap<string, CustomFieldKind>) {
    for (const field of catalogue.customFields.values())
      if (kinds.get(field.name) === field.kind) this.#byName.set(field.name, field);
  }

  /** @returns the value under the field's id, in Jira's shape; nothing for an empty one */
  value(name: string, value: SeedValue): Readonly<Record<string, unknown>> {
    const field = this.#byName.get(name);
    if (field === undefined || value === '') return {};
    return { [customFieldId(field.id)]: shape(field.kind, value) };
  }
}

function shape(kind: CustomFieldKind, value: SeedValue): unknown {
  switch (kind) {
    case 'document':
      return isObject(value) ? value : documentOf(plain(value));
    case 'words':
      return Array.isArray(value) ? [...(value as readonly string[])] : [plain(value)];
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'text':
    case 'rank':
    case 'sprint':
      return plain(value);
  }
}

function plain(value: SeedValue): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? '' : String(value);
}
