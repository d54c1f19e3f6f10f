/** What can go wrong between this machine and a site: a name for each kind, and one sentence for people. */

export type Trouble =
  | 'no-such-host'
  | 'unreachable'
  | 'timed-out'
  | 'certificate'
  | 'redirected'
  | 'not-jira'
  | 'not-cloud'
  | 'unavailable'
  | 'token-refused'
  | 'no-permission';

/**
 * The site can't be used, or not for this call. The message is a sentence; neither it nor a cause repeats anything
 * that the network libraries said, so that no header can slip into a log.
 */
export class SiteTrouble extends Error {
  override readonly name = 'SiteTrouble';

  /** @param site the site's name for people */
  constructor(
    readonly trouble: Trouble,
    site: string,
  ) {
    super(SENTENCES[trouble](site));
  }
}

const SENTENCES: Readonly<Record<Trouble, (site: string) => string>> = {
  'no-such-host': (site) =>
    `There is no host named ${site}: check the name, and that this machine is connected.`,
  unreachable: (site) => `${site} can't be reached: check the connection, or try again later.`,
  'timed-out': (site) => `${site} did not answer in time: try again later.`,
  certificate: (site) =>
    `The certificate of ${site} can't be trusted, so nothing was sent; behind a proxy that opens connections, name its certificate in NODE_EXTRA_CA_CERTS.`,
  redirected: (site) =>
    `${site} sends us to another address, where the token must not go: check the name of the site.`,
  'not-jira': (site) => `There is no Jira at ${site}: check the name of the site.`,
  'not-cloud': (site) => `${site} is no Jira Cloud, and Groundwork works with Jira Cloud only.`,
  unavailable: (site) => `${site} has a fault of its own at the moment: try again later.`,
  'token-refused': (site) =>
    `${site} does not accept JIRA_EMAIL with JIRA_API_TOKEN: check both, or make a new token in your Atlassian account.`,
  'no-permission': (site) =>
    `${site} knows you and lets you see nothing: ask its administrator for access to Jira.`,
};

/** Node's and OpenSSL's codes for a certificate that does not hold. */
const CERTIFICATE =
  /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/;

/** The kind of trouble that an error of `fetch` stands for; its words are not used. */
export function troubleOf(error: unknown): Trouble {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    if ('name' in at && at.name === 'TimeoutError') return 'timed-out';
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-host';
    if (code === 'ETIMEDOUT' || /^UND_ERR_.*_TIMEOUT$/.test(code)) return 'timed-out';
    if (CERTIFICATE.test(code)) return 'certificate';
    at = 'cause' in at ? at.cause : null;
  }
  return 'unreachable';
}
