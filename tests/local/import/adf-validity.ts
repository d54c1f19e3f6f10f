/** Whether a document obeys Atlassian's own schema, with the first reasons why not. */
import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv-draft-04';

const validate = new Ajv({ strict: false }).compile(schema);

/** @returns the first violations in words; none for a valid document */
export function violationsOf(document: unknown): string[] {
  if (validate(document)) return [];
  const violations = (validate.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  return [...violations, JSON.stringify(document).slice(0, 600)];
}
