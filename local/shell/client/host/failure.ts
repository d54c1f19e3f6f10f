/** What can go wrong between this page and the host, each with a sentence that can be shown as it is. */

export type FailureKind =
  | 'signed-out' // the start-up secret in the cookie is missing or old
  | 'offline' // nobody answers at the address
  | 'not-found' // Jira knows no such thing, or this person may not see it
  | 'refused' // Jira understood, and says no
  | 'unexpected';

export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** What Jira says of single fields, by their ids; the message holds these sentences, too. */
    readonly ofFields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export const SIGNED_OUT =
  'This page is no longer signed in. Reload it, or open the address printed in the terminal.';
export const OFFLINE = 'The program in the terminal does not answer. Start it again with “npm start”.';
export const NOT_BUILT = 'This start of Jira on a laptop has no answer to that yet.';

/** Turns whatever was thrown into a failure with a sentence. */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('unexpected', 'Something unexpected happened in this page. Reload it to go on.');
}

/**
 * The failure that an HTTP answer stands for.
 * @param status HTTP status, 400 or more
 * @param body   the parsed body, if there was one: Jira's `{errorMessages, errors}` or the host's `{message}`
 */
export function failureOf(status: number, body: unknown): Failure {
  if (status === 401) return new Failure('signed-out', SIGNED_OUT);
  if (status === 404 && isUnknownAddress(body)) return new Failure('not-found', NOT_BUILT);
  const said = sentencesIn(body).join(' ');
  if (status === 404) return new Failure('not-found', said === '' ? 'Nothing was found here.' : said);
  if (said !== '') return new Failure('refused', said, sentencesOfFields(body));
  if (status === 403) return new Failure('refused', 'This person may not do that.');
  if (status === 413) return new Failure('refused', 'That is larger than the host accepts.');
  return new Failure('unexpected', `The host answered with an error (${status}) and no explanation.`);
}

function sentencesIn(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return [];
  const said = 'errorMessages' in body ? valuesOf(body.errorMessages) : [];
  const ofFields = 'errors' in body ? valuesOf(body.errors) : [];
  const message = 'message' in body ? [body.message] : [];
  return [...said, ...ofFields, ...message].filter(
    (sentence): sentence is string => typeof sentence === 'string' && sentence !== '',
  );
}

/** Jira's answer to an address that it does not know, as against a thing that is not there. */
function isUnknownAddress(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'status-code' in body;
}

function sentencesOfFields(body: unknown): Readonly<Record<string, string>> {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : null;
  if (typeof errors !== 'object' || errors === null) return {};
  return Object.fromEntries(
    Object.entries(errors).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

function valuesOf(holder: unknown): readonly unknown[] {
  return typeof holder === 'object' && holder !== null ? Object.values(holder) : [];
}
