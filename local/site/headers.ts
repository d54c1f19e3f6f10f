/** Which headers pass between this machine and the site; everything else stays where it is. */

/** No cookie, no origin, nothing about the browser, and nothing that changes the method of a call. */
const TO_SITE = ['accept', 'accept-language', 'content-type', 'x-atlassian-token', 'x-force-accept-language'];

/**
 * No cookie, no transport security for this host, no `WWW-Authenticate` (a browser would ask for a password), and
 * no encoding, since bodies arrive unpacked.
 */
const FROM_SITE = [
  'content-type',
  'content-disposition',
  'etag',
  'retry-after',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-ratelimit-nearlimit',
  'ratelimit-reason',
  'x-arequestid',
  'atl-traceid',
];

export function towardsSite(headers: Headers): Headers {
  return picked(headers, TO_SITE);
}

export function fromSite(headers: Headers): Headers {
  return picked(headers, FROM_SITE);
}

function picked(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
