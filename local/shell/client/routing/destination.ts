/** Where an address asked for by an app's page leads: into this Jira, out to the web, or nowhere. Pure. */

export type Destination =
  | { readonly kind: 'here'; readonly path: string }
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'nowhere' };

/**
 * @param address a path (`/browse/SHOP-1`) or a whole address
 * @param homes   origins that mean this Jira: the page's own and the site's
 */
export function destinationOf(address: string, homes: readonly string[]): Destination {
  const [own] = homes;
  if (own === undefined || !URL.canParse(address, own)) return { kind: 'nowhere' };
  const url = new URL(address, own);
  if (homes.some((home) => URL.canParse(home) && new URL(home).origin === url.origin)) {
    return { kind: 'here', path: url.pathname + url.search + url.hash };
  }
  return ['http:', 'https:', 'mailto:'].includes(url.protocol)
    ? { kind: 'outside', url: url.href }
    : { kind: 'nowhere' };
}
