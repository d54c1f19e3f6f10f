/** Says that the host is gone, keeps asking for it, and goes away by itself. */
import { useEffect, useSyncExternalStore } from 'react';
import { connection, knock, onConnectionChange } from '../host/connection';
import { OFFLINE } from '../host/failure';

export function ConnectionBanner() {
  const { lost } = useSyncExternalStore(onConnectionChange, connection);
  useEffect(() => {
    if (!lost) return;
    const timer = setInterval(() => void knock(), 3000);
    return () => {
      clearInterval(timer);
    };
  }, [lost]);
  if (!lost) return null;
  return (
    <div className="banner" role="alert">
      <span>{OFFLINE}</span>
      <button type="button" className="button" onClick={() => void knock()}>
        Try again
      </button>
    </div>
  );
}
