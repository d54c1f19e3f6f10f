/** What this page offers to the app's pages inside it: who looks, where to go, messages. */
import { useEffect, useMemo, useRef } from 'react';
import type { HostShell } from '../../../bridge/browser/host';
import { useFlags } from '../chrome/flag-store';
import type { FlagType } from '../chrome/flag-store';
import { useViewIssue } from '../issue/viewed-issue';
import { useNavigation } from '../routing/navigation';
import { destinationOf } from '../routing/destination';
import { useSession } from '../session/session';

/**
 * One and the same object as long as the person and the language stay the same: an app's page asks much later than it
 * was mounted, and then gets the answers of that moment.
 * @param refresh reads the page around the app anew
 */
export function useShell(refresh: () => void): HostShell {
  const { host, person, colourMode } = useSession();
  const { navigate } = useNavigation();
  const { show, close } = useFlags();
  const viewIssue = useViewIssue();
  const now = useRef({ host, colourMode, navigate, refresh });
  useEffect(() => {
    now.current = { host, colourMode, navigate, refresh };
  }, [host, colourMode, navigate, refresh]);

  return useMemo<HostShell>(
    () => ({
      accountId: () => person.accountId,
      colorMode: () => now.current.colourMode,
      navigate: (address, newTab) => {
        const destination = destinationOf(address, [window.location.origin, now.current.host.siteUrl]);
        if (destination.kind === 'nowhere') return;
        const url = destination.kind === 'here' ? destination.path : destination.url;
        if (newTab || destination.kind === 'outside') window.open(url, '_blank', 'noopener,noreferrer');
        else now.current.navigate(url);
      },
      viewIssue,
      showFlag: ({ id, title, description, type, isAutoDismiss }) => {
        show({
          id: `app ${id}`,
          title,
          ...(description === undefined ? {} : { description }),
          type: flagType(type),
          passing: isAutoDismiss === true,
        });
      },
      closeFlag: (id) => {
        close(`app ${id}`);
      },
      refresh: () => {
        now.current.refresh();
      },
      locale: () => person.locale.replace('_', '-'),
      timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    [person.accountId, person.locale, show, close, viewIssue],
  );
}

const TYPES: readonly FlagType[] = ['info', 'success', 'warning', 'error'];

function flagType(name: string): FlagType {
  return TYPES.find((type) => type === name) ?? 'info';
}
