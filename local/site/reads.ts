/** Which calls only read. Everything that is not known to read is a write. */

/** Calls that carry their question in a body; paths below `/rest/api/3`. */
const READING_POSTS: readonly RegExp[] = [
  /^\/search\/jql$/,
  /^\/search\/approximate-count$/,
  /^\/issue\/bulkfetch$/,
  /^\/issue\/[A-Za-z0-9_-]+\/changelog\/list$/,
  /^\/changelog\/bulkfetch$/,
  /^\/comment\/list$/,
  /^\/worklog\/list$/,
  /^\/permissions\/check$/,
  /^\/permissions\/project$/,
  /^\/jql\/parse$/,
  /^\/jql\/match$/,
  /^\/jql\/sanitize$/,
  /^\/jql\/autocompletedata$/,
];
const VERSION = '/rest/api/3';

/** @param pathname as the URL parser gives it: without dots that climb, without a query */
export function onlyReads(method: string, pathname: string): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true;
  if (method !== 'POST' || !pathname.startsWith(`${VERSION}/`)) return false;
  const path = pathname.slice(VERSION.length);
  return READING_POSTS.some((pattern) => pattern.test(path));
}
