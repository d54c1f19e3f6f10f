/** A page with one thing to say: what happened and what one can do about it. */
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { knock } from '../host/connection';
import type { Failure, FailureKind } from '../host/failure';
import { Link } from '../routing/navigation';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function Notice({ title, children, action }: NoticeProps) {
  return (
    <section className="notice" role="alert">
      <h1>{title}</h1>
      <p>{children}</p>
      {action ?? (
        <Link to={{ page: 'start' }} className="button">
          Go to the start page
        </Link>
      )}
    </section>
  );
}

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly retry: () => void;
  /** What was looked for, e.g. `SHOP-1`. */
  readonly subject?: string;
  /** Nothing else is on the page that would notice the host's return. */
  readonly alone?: boolean;
}

const TITLES: Readonly<Record<FailureKind, string>> = {
  'signed-out': 'Signed out',
  offline: 'Nobody answers',
  'not-found': 'Not found',
  refused: 'That is not possible',
  unexpected: 'Something went wrong',
};

export function FailureNotice({ failure, retry, subject, alone }: FailureNoticeProps) {
  useEffect(() => {
    if (alone !== true || failure.kind !== 'offline') return;
    const timer = setInterval(() => void knock(), 3000);
    return () => {
      clearInterval(timer);
    };
  }, [alone, failure.kind]);
  const signedOut = failure.kind === 'signed-out';
  const notFound = failure.kind === 'not-found' && subject !== undefined;
  return (
    <Notice
      title={notFound ? `${subject} cannot be shown` : TITLES[failure.kind]}
      action={
        <span className="button-row">
          <button type="button" className="button button-primary" onClick={signedOut ? reloadPage : retry}>
            {signedOut ? 'Reload this page' : 'Try again'}
          </button>
          {alone !== true && !signedOut && (
            <Link to={{ page: 'start' }} className="button">
              Go to the start page
            </Link>
          )}
        </span>
      }
    >
      {notFound ? `It does not exist here, or this person may not see it.` : failure.message}
    </Notice>
  );
}

/** The host hands out a new cookie with the page. */
function reloadPage(): void {
  window.location.reload();
}
