/** Addresses of the bridge below the host's own; shared by the routes and by what runs in the browser. */

/** Where the host server mounts the bridge's routes. */
export const MOUNT = '/local';

export const PATHS = {
  site: '/bridge/site',
  invoke: '/bridge/invoke',
  dynamicProperties: '/bridge/dynamic-properties',
  product: '/bridge/product',
  violations: '/bridge/csp-report',
  script: '/bridge.js',
  tokens: '/tokens.css',
  pages: '/pages',
} as const;

/** Header that says who looks at the page. */
export const PERSON_HEADER = 'x-groundwork-person';

/** Header of each answer: milliseconds by which the laptop's clock is ahead of the machine's. */
export const CLOCK_HEADER = 'x-groundwork-clock';

/** Attribute of the bridge's script with the same number, for what a page does before its first call. */
export const CLOCK_ATTRIBUTE = 'data-clock-ahead';

/** The same for realtime channels. */
export const REALTIME_PATHS = {
  publish: '/bridge/realtime/publish',
  subscribe: '/bridge/realtime/subscribe',
  unsubscribe: '/bridge/realtime/unsubscribe',
  fetch: '/bridge/realtime/fetch',
} as const;
