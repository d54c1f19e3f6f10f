/**
 * `view.createHistory()` of `@forge/bridge`: subpages of a full page, relative to its address in Jira. In form of the
 * `history` package, version 4, which the bridge names.
 */
import * as z from 'zod/mini';

export interface PageLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
}

export type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: PageLocation, action: Action) => void;
type To = string | Partial<PageLocation>;

export interface PageHistory {
  action: Action;
  location: PageLocation;
  push(to: To, state?: unknown): void;
  replace(to: To, state?: unknown): void;
  go(steps: number): void;
  goBack(): void;
  goForward(): void;
  listen(listener: Listener): () => void;
  createHref(location: Partial<PageLocation>): string;
}

/** How the state of a page is kept beside others' in the browser's own history. */
const kept = z.object({ forgePage: z.unknown() });

/**
 * @param base path of the page in Jira, without a trailing slash
 * @returns the history, and what ends it when the page is gone
 */
export function pageHistory(base: string): { readonly history: PageHistory; readonly end: () => void } {
  const listeners = new Set<Listener>();

  const present = (): PageLocation => {
    const { pathname, search, hash } = window.location;
    const state = kept.safeParse(window.history.state);
    return {
      pathname: pathname.startsWith(base) ? pathname.slice(base.length) || '/' : '/',
      search,
      hash,
      state: state.success ? state.data.forgePage : undefined,
    };
  };
  const changed = (action: Action): void => {
    history.action = action;
    history.location = present();
    for (const listener of listeners) listener(history.location, action);
  };
  const address = (to: To): string => {
    if (typeof to === 'string') return base + (to.startsWith('/') ? to : `/${to}`);
    return base + (to.pathname ?? history.location.pathname) + (to.search ?? '') + (to.hash ?? '');
  };
  const stateOf = (to: To, state: unknown): unknown => ({
    forgePage: typeof to === 'string' ? state : (to.state ?? state),
  });

  const history: PageHistory = {
    action: 'POP',
    location: present(),
    push: (to, state) => {
      window.history.pushState(stateOf(to, state), '', address(to));
      changed('PUSH');
    },
    replace: (to, state) => {
      window.history.replaceState(stateOf(to, state), '', address(to));
      changed('REPLACE');
    },
    go: (steps) => {
      window.history.go(steps);
    },
    goBack: () => {
      window.history.back();
    },
    goForward: () => {
      window.history.forward();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    createHref: address,
  };
  const onPop = (): void => {
    changed('POP');
  };
  window.addEventListener('popstate', onPop);
  return {
    history,
    end: () => {
      window.removeEventListener('popstate', onPop);
      listeners.clear();
    },
  };
}
