/** A refusal in Jira's own words and form: `{errorMessages, errors}` with a status. */
export class JiraError extends Error {
  override readonly name = 'JiraError';

  /**
   * @param status HTTP status
   * @param errorMessages what is wrong with the request as a whole
   * @param errors what is wrong with a field, by the field's id
   */
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 410,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
  }
}

export function badRequest(message: string): JiraError {
  return new JiraError(400, [message]);
}

export function notFound(message: string): JiraError {
  return new JiraError(404, [message]);
}
