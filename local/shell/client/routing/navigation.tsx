/** The present route, kept in the browser's own history, and links that change it without loading the page anew. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { pathOf, routeOf } from './route';
import type { Route } from './route';

interface Navigation {
  readonly route: Route;
  readonly navigate: (path: string) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [path, setPath] = useState(() => window.location.pathname);
  useEffect(() => {
    const follow = () => {
      setPath(window.location.pathname);
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, []);
  const navigate = useCallback((to: string) => {
    window.history.pushState(null, '', to);
    window.scrollTo(0, 0);
    setPath(window.location.pathname);
  }, []);
  const value = useMemo(() => ({ route: routeOf(path), navigate }), [path, navigate]);
  return <NavigationContext.Provider value={value}>{children}</NavigationContext.Provider>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation needs a NavigationProvider around it.');
  return navigation;
}

interface LinkProps {
  readonly to: Route;
  readonly className?: string;
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly label?: string;
}

/** A link inside this Jira; a click with a modifier key opens a new tab as everywhere on the web. */
export function Link({ to, className, children, current, label }: LinkProps) {
  const { navigate } = useNavigation();
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(pathOf(to));
  };
  return (
    <a
      href={pathOf(to)}
      className={className}
      onClick={follow}
      aria-current={current === true ? 'page' : undefined}
      aria-label={label}
      title={label}
    >
      {children}
    </a>
  );
}
