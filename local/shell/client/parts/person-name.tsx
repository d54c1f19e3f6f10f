/** A person's name; behind that of somebody who has no account any more stands a word about it. */
import type { User } from '../jira/values';

export function PersonName({ user }: { readonly user: User }) {
  return (
    <>
      {user.displayName}
      {user.former && (
        <span className="subtle former" title="Known by name only: this person has no account here">
          {' '}
          (former)
        </span>
      )}
    </>
  );
}
