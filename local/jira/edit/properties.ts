/** What Jira takes as an issue property, one or many. */
import { badRequest } from '../jira-error';

/** developer.atlassian.com/cloud/jira/platform/jira-entity-properties */
const LONGEST_VALUE = 32_768;
const LONGEST_KEY = 255;

/** @throws JiraError 400 for a key that is none */
export function checkKey(key: string): string {
  if (key.trim() === '') throw badRequest('The property key must not be empty.');
  if (key.length > LONGEST_KEY)
    throw badRequest(`The property key is too long. It must be no longer than ${LONGEST_KEY} characters.`);
  return key;
}

/** @throws JiraError 400 for a value that is empty or too long */
export function checkValue(value: unknown): unknown {
  const written = value === undefined ? '' : JSON.stringify(value);
  if (written === '') throw badRequest('The property value must be a valid, non-empty JSON.');
  if (written.length > LONGEST_VALUE)
    throw badRequest(
      `The property value is too long. It must be no longer than ${LONGEST_VALUE} characters.`,
    );
  return value;
}

/** @returns values by key */
export function readProperties(
  properties: readonly { readonly key: string; readonly value?: unknown }[],
): ReadonlyMap<string, unknown> {
  return new Map(properties.map(({ key, value }) => [checkKey(key), checkValue(value)]));
}
