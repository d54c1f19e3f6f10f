/** Reads what stands behind `--site`: the address of one Jira site, and nothing that could lead elsewhere. */

export interface SiteAddress {
  /** Scheme, host and port, without a slash at the end, e.g. `https://shop.atlassian.net`. */
  readonly origin: string;
  /** For people: host and port, e.g. `shop.atlassian.net`. */
  readonly name: string;
}

export type AddressRead =
  | { readonly ok: true; readonly address: SiteAddress }
  /** One sentence that says what is wrong and what to write instead. */
  | { readonly ok: false; readonly sentence: string };

const EXAMPLE = 'https://NAME.atlassian.net';
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @param text as it was typed; it is repeated in a sentence only where it can hold no password */
export function readSiteAddress(text: string): AddressRead {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol)) {
    return refused(`--site needs the whole address of a site, as in --site ${EXAMPLE}.`);
  }
  if (url.username !== '' || url.password !== '') {
    return refused(
      `--site takes no name and no password; they come from JIRA_EMAIL and JIRA_API_TOKEN, and the address is ${EXAMPLE}.`,
    );
  }
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    return refused(`--site ${url.origin} would send the token unencrypted: write https:// instead.`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return refused(`--site takes the site alone, without what follows it: --site ${url.origin}.`);
  }
  return { ok: true, address: { origin: url.origin, name: url.host } };
}

function refused(sentence: string): AddressRead {
  return { ok: false, sentence };
}
