/** The start page's words about a real site: whose eyes, what is allowed, how fresh. */
import { useSession } from '../session/session';
import { POLL_SECONDS } from './use-polling';

export function AboutSite({ name, readOnly }: { readonly name: string; readonly readOnly: boolean }) {
  const { person } = useSession();
  return (
    <p>
      This is {name}, seen as {person.displayName}.{' '}
      {readOnly
        ? 'It is open for reading only: a change is refused, unless Groundwork is started with --allow-writes.'
        : `Changes made here are made there, as ${person.displayName}.`}{' '}
      No events come from there, so the pages look again every {POLL_SECONDS} seconds, and the prep page when
      you ask it to.
    </p>
  );
}
