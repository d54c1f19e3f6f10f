/** Reads from Jira, as the person who looks, what a rule can ask for: the fields of the site and the words of its links. */
import { route } from '@forge/api';
import { findCriteriaFields, findPointsField } from '../story/fields';
import { findSprintField, holdsOf } from '../story/listed-field';
import type { JiraReader } from '../usecases/ports';
import { readAsUser } from './client';
import { fieldsReply, linkTypesReply, type FieldReply } from './replies';

type FieldReader = Pick<JiraReader, 'findFields' | 'listFields' | 'listLinkRelations'>;

export const fieldReader: FieldReader = {
  async findFields() {
    return (await listFields()).found;
  },

  listFields,

  async listLinkRelations() {
    const { issueLinkTypes } = await readAsUser(route`/rest/api/3/issueLinkType`, linkTypesReply);
    const relations = issueLinkTypes.flatMap(({ inward = '', outward = '' }) => [outward, inward]);
    return [...new Set(relations.filter((words) => words !== ''))];
  },
};

/** A field that holds people is offered to nobody: rules look at stories. */
function isOfNoPerson({ schema }: FieldReply): boolean {
  return schema?.type !== 'user' && schema?.items !== 'user';
}

async function listFields(): ReturnType<FieldReader['listFields']> {
  const known = await readAsUser(route`/rest/api/3/field`, fieldsReply);
  return {
    found: {
      criteriaFields: findCriteriaFields(known),
      pointsFieldId: findPointsField(known),
      sprintFieldId: findSprintField(known),
      ids: known.map(({ id }) => id),
    },
    all: known
      .filter(isOfNoPerson)
      .map((field) => ({ id: field.id, name: field.name, holds: holdsOf(field) })),
  };
}
