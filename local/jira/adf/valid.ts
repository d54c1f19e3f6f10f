/** Whether Jira would take a document: asked of Atlassian's own schema, so that no write passes here that fails there. */
import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv-draft-04';

let validate: ((value: unknown) => boolean) | undefined;

/** The schema takes some 400 ms to compile, so that waits for the first document that somebody saves. */
export function isAtlassianDocument(value: unknown): boolean {
  validate ??= new Ajv({ strict: false }).compile(schema);
  return validate(value);
}
