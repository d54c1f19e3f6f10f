/** What is open, by rank: sprint 7 that runs, sprint 8, then the backlog; epics and sub-tasks, which no list shows, last. */
import { CLICK_AND_COLLECT } from './stories/click-and-collect';
import { EPICS } from './stories/epics';
import { IDEAS } from './stories/ideas';

export const OPEN_IN_RANK_ORDER: readonly string[] = [
  'voucher-and-card',
  'someone-else',
  'synonyms',
  'desk-list',
  'lockers',
  'exchange-in-store',
  'reserve',
  'back-in-stock',
  'app-crash',
  'newsletter',
  'order-link',
  'size-guide',
  'mail-queue',
  'store-rating',
  'old-orders-spike',
  'gift-voucher',
  'full-parcel-shop',
  'instalments',
  'whole-account',
  'feature-flags',
  'wish-list',
  ...IDEAS.map(({ id }) => id),
  ...EPICS.map(({ id }) => id),
  ...CLICK_AND_COLLECT.filter(({ type }) => type === 'Sub-task').map(({ id }) => id),
];
