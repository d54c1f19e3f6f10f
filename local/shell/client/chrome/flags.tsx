/** The flags themselves. Passing ones go after eight seconds, as in Jira; the others stay until they are closed. */
import { useEffect } from 'react';
import { Icon } from '../parts/icons';
import { Link } from '../routing/navigation';
import { useFlags } from './flag-store';
import type { Flag } from './flag-store';

const SHOWN_FOR = 8000;
const SIGNS = { info: 'i', success: <Icon name="check" />, warning: '!', error: '!' } as const;

export function Flags() {
  const { flags, close } = useFlags();
  return (
    <div className="flags" role="region" aria-label="Messages" aria-live="polite">
      {flags.map((flag) => (
        <FlagCard key={flag.id} flag={flag} close={close} />
      ))}
    </div>
  );
}

interface FlagCardProps {
  readonly flag: Flag;
  readonly close: (id: string) => void;
}

function FlagCard({ flag, close }: FlagCardProps) {
  const { id, type, passing } = flag;
  useEffect(() => {
    if (passing !== true) return;
    const timer = setTimeout(() => {
      close(id);
    }, SHOWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [id, passing, close]);
  return (
    <div className="flag">
      <span className={`flag-sign flag-${type}`} aria-hidden="true">
        {SIGNS[type]}
      </span>
      <div className="flag-words">
        <strong>{flag.title}</strong>
        {flag.description !== undefined && <p>{flag.description}</p>}
        {flag.link !== undefined && (
          <p>
            <Link to={flag.link.to}>{flag.link.words}</Link>
          </p>
        )}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={`Close “${flag.title}”`}
        onClick={() => {
          close(id);
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
