/** Who looks at which Jira, in which colours: known to every part of the page. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { hostFor } from '../host/session';
import type { HostOfAll, HostSession, Person } from '../host/session';
import {
  applyColourMode,
  holdPerson,
  rememberColourMode,
  rememberPerson,
  rememberedColourMode,
  rememberedPerson,
} from './remembered';
import type { ColourMode } from './remembered';

interface Session {
  readonly host: HostSession;
  readonly person: Person;
  readonly become: (person: Person) => void;
  readonly colourMode: ColourMode;
  readonly toggleColourMode: () => void;
  /** Reads projects and people again, e.g. after an import. */
  readonly refresh: () => void;
}

const SessionContext = createContext<Session | null>(null);

interface ProviderProps {
  readonly host: HostOfAll;
  readonly refresh: () => void;
  readonly children: ReactNode;
}

export function SessionProvider({ host, refresh, children }: ProviderProps) {
  const [accountId, setAccountId] = useState(rememberedPerson);
  const [colourMode, setColourMode] = useState(rememberedColourMode);
  const person = host.people.find((one) => one.accountId === accountId) ?? host.people[0];

  const here = person?.accountId;
  useEffect(() => {
    if (here !== undefined) holdPerson(here);
  }, [here]);

  const become = useCallback((next: Person) => {
    rememberPerson(next.accountId);
    setAccountId(next.accountId);
  }, []);
  const toggleColourMode = useCallback(() => {
    const next = colourMode === 'light' ? 'dark' : 'light';
    rememberColourMode(next);
    applyColourMode(next);
    setColourMode(next);
  }, [colourMode]);

  const value = useMemo(
    () =>
      person === undefined
        ? null
        : { host: hostFor(person, host), person, become, colourMode, toggleColourMode, refresh },
    [host, person, become, colourMode, toggleColourMode, refresh],
  );
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider around it.');
  return session;
}
