/**
 * An e-mail address and an API token: taken out of the environment before anything else runs, so that no child
 * process inherits them, and kept where no printing, no JSON and no copy to a worker reaches.
 */

export const EMAIL_VARIABLE = 'JIRA_EMAIL';
export const TOKEN_VARIABLE = 'JIRA_API_TOKEN';

export class Credentials {
  readonly #email: string;
  readonly #token: string;

  constructor(email: string, token: string) {
    this.#email = email;
    this.#token = token;
  }

  /** Value of the Authorization header, as https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/ has it. */
  authorization(): string {
    return `Basic ${Buffer.from(`${this.#email}:${this.#token}`, 'utf8').toString('base64')}`;
  }
}

/**
 * Takes both values out of the environment, whether they are wanted or not.
 * @returns `null` where one of them is absent or empty
 */
export function takeCredentials(environment: NodeJS.ProcessEnv): Credentials | null {
  const email = environment[EMAIL_VARIABLE]?.trim() ?? '';
  const token = environment[TOKEN_VARIABLE]?.trim() ?? '';
  Reflect.deleteProperty(environment, EMAIL_VARIABLE);
  Reflect.deleteProperty(environment, TOKEN_VARIABLE);
  return email === '' || token === '' ? null : new Credentials(email, token);
}
