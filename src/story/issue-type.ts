/** What the site itself calls the type of an issue. */
import { objectOf, textOf } from './unknown-json';

/** Empty where Jira doesn't say. */
export function issueTypeOf({ fields }: { readonly fields: Readonly<Record<string, unknown>> }): string {
  return textOf(objectOf(fields['issuetype'])?.['name']) ?? '';
}
