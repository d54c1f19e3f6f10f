/** Short messages that appear at the lower left: of this page, and of the app (`showFlag`). */
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Route } from '../routing/route';

export type FlagType = 'info' | 'success' | 'warning' | 'error';

export interface Flag {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly type: FlagType;
  /** Where one can look next. */
  readonly link?: { readonly to: Route; readonly words: string };
  /** Goes away after a while; others stay until they are closed. */
  readonly passing?: boolean;
}

interface FlagStore {
  readonly flags: readonly Flag[];
  /** A flag with the same id is replaced. */
  readonly show: (flag: Flag) => void;
  readonly close: (id: string) => void;
}

const FlagContext = createContext<FlagStore | null>(null);

/** More would cover the page; the oldest make room. */
const MOST = 4;

export function FlagsProvider({ children }: { readonly children: ReactNode }) {
  const [flags, setFlags] = useState<readonly Flag[]>([]);
  const show = useCallback((flag: Flag) => {
    setFlags((before) => [...before.filter(({ id }) => id !== flag.id), flag].slice(-MOST));
  }, []);
  const close = useCallback((id: string) => {
    setFlags((before) => before.filter((flag) => flag.id !== id));
  }, []);
  const value = useMemo(() => ({ flags, show, close }), [flags, show, close]);
  return <FlagContext.Provider value={value}>{children}</FlagContext.Provider>;
}

export function useFlags(): FlagStore {
  const store = useContext(FlagContext);
  if (store === null) throw new Error('useFlags needs a FlagsProvider around it.');
  return store;
}
