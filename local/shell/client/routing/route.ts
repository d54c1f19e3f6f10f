/** The addresses of the small Jira and what each of them shows. Pure: no browser needed. */

export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'backlog'; readonly projectKey: string }
  | { readonly page: 'prep'; readonly projectKey: string }
  | { readonly page: 'settings'; readonly projectKey: string }
  /** For people who build the app. */
  | { readonly page: 'console' }
  | { readonly page: 'unknown'; readonly path: string };

const ISSUE_KEY = /^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/;
const PROJECT_KEY = /^[A-Z][A-Z0-9_]*$/;

/** Reads the path of an address, e.g. `/browse/SHOP-1`. Keys are understood in either case, as in Jira. */
export function routeOf(path: string): Route {
  const [first, second, third, ...rest] = path.split('/').filter((part) => part !== '');
  if (first === undefined) return { page: 'start' };
  if (first === 'console' && second === undefined) return { page: 'console' };
  const key = keyIn(second);
  if (first === 'browse' && ISSUE_KEY.test(key) && third === undefined)
    return { page: 'issue', issueKey: key };
  if (first === 'projects' && PROJECT_KEY.test(key) && rest.length === 0) {
    if (third === 'backlog' || third === undefined) return { page: 'backlog', projectKey: key };
    if (third === 'prep' || third === 'settings') return { page: third, projectKey: key };
  }
  return { page: 'unknown', path };
}

/** The path at which a route is found again. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'start':
      return '/';
    case 'issue':
      return `/browse/${route.issueKey}`;
    case 'backlog':
      return `/projects/${route.projectKey}/backlog`;
    case 'prep':
      return `/projects/${route.projectKey}/prep`;
    case 'settings':
      return `/projects/${route.projectKey}/settings`;
    case 'console':
      return '/console';
    case 'unknown':
      return route.path;
  }
}

/** The project that a route belongs to; an issue's key begins with its project's. */
export function projectOf(route: Route): string | null {
  if (route.page === 'issue') return route.issueKey.slice(0, route.issueKey.lastIndexOf('-'));
  return 'projectKey' in route ? route.projectKey : null;
}

function keyIn(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '').toUpperCase();
  } catch {
    return ''; // a broken escape names nothing
  }
}
