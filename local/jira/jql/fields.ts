/** Every field that JQL can name on this site: Jira's own and the custom ones. */
import { customFieldId } from '../fields';
import { badRequest } from '../jira-error';
import { SPRINT_FIELD, type Catalogue, type CustomField, type SprintState } from '../store/catalogue';
import { fold } from '../store/write-issue';
import { operatorNotSupported, type JqlField } from './field';
import { numberField, valuesField, wordsField } from './field-kinds';
import type { IndexedProperty } from './indexed-property';
import type { JqlFunction, ReadValue } from './operands';
import { aliasFields } from './property-fields';
import { SYSTEM_FIELDS } from './system-fields';

/** @returns the fields by their names in lower case; `null` marks a name that several custom fields share */
export function jqlFields(
  catalogue: Catalogue,
  properties: readonly IndexedProperty[],
): ReadonlyMap<string, JqlField | null> {
  const fields = new Map<string, JqlField | null>(Object.entries(SYSTEM_FIELDS));
  for (const field of catalogue.customFields.values()) {
    const compiled = customField(field);
    const name = field.name.toLowerCase();
    fields.set(`cf[${field.id}]`, compiled);
    fields.set(customFieldId(field.id), compiled);
    // Jira's own fields win over a custom one of the same name, which is then reached by its id.
    if (!Object.hasOwn(SYSTEM_FIELDS, name)) fields.set(name, fields.has(name) ? null : compiled);
  }
  for (const [alias, field] of aliasFields(properties)) if (!fields.has(alias)) fields.set(alias, field);
  return fields;
}

function customField(field: CustomField): JqlField {
  const id = customFieldId(field.id);
  switch (field.kind) {
    case 'rank':
      return {
        compile: (comparison) => {
          throw operatorNotSupported(comparison);
        },
        sortKeys: [{ expression: 'i.rank', nullable: false }],
      };
    case 'sprint':
      return sprintField();
    case 'number':
      return numberField(id);
    case 'words':
      return valuesField(id, (value) => [fold(value)]);
    case 'document':
      return wordsField(id);
    case 'text':
      return wordsField(id, [{ expression: `json_extract(i.fields, '$.custom.${id}')`, nullable: true }]);
  }
}

function sprintsIn(state: SprintState): JqlFunction {
  return {
    list: true,
    values: ({ catalogue }) =>
      [...catalogue.sprints.values()].filter((one) => one.state === state).map(({ id }) => id),
  };
}

function sprintField(): JqlField {
  const read: ReadValue = (value, _comparison, { catalogue }) => {
    const wanted = value.trim().toLowerCase();
    const byId = /^\d+$/.test(wanted) ? catalogue.sprints.get(Number(wanted)) : undefined;
    if (byId !== undefined) return [byId.id];
    const ids = [...catalogue.sprints.values()]
      .filter(({ name }) => name.toLowerCase() === wanted)
      .map(({ id }) => id);
    if (ids.length === 0)
      throw badRequest(
        `Sprint with name '${value}' does not exist or you do not have permission to view it.`,
      );
    return ids;
  };
  return valuesField(customFieldId(SPRINT_FIELD), read, {
    functions: {
      opensprints: sprintsIn('active'),
      futuresprints: sprintsIn('future'),
      closedsprints: sprintsIn('closed'),
    },
  });
}
