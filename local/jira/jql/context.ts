/** Who asks, when, and what they may see: what a query means depends on it. */
import type { Account } from '../accounts';
import { findVisibleId } from '../sees';
import type { Site } from '../site';
import type { JqlContext } from './field';

export function jqlContext(site: Site, account: Account): JqlContext {
  return {
    catalogue: site.catalogue(),
    account,
    now: site.clock.now(),
    indexedProperties: site.indexedProperties(),
    findIssueId: (idOrKey) => findVisibleId(site, account, idOrKey),
  };
}
