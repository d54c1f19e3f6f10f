/** Signs people in to the REST interface: e-mail address and the token `local`, as Jira's API tokens are used. */
import { PEOPLE } from './people';
import type { Principal } from '../principal';

const TOKEN = 'local';

/**
 * @param header value of the Authorization header, e.g. `Basic cGV0cmFAZXhhbXBsZS5jb206bG9jYWw=`
 * @returns the person, or `undefined` where the header is absent, of another kind, or names nobody
 */
export function principalFromBasicAuth(header: string | null | undefined): Principal | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header?.trim() ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [email, ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  if (rest.join(':') !== TOKEN) return undefined;
  const person = PEOPLE.find((one) => one.emailAddress === email?.toLowerCase());
  return person && { kind: 'user', accountId: person.accountId };
}
